package vn.gov.hanoi.cchc.content.entity;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Instants in the words of messages. */
final class Clocked {

    private static final DateTimeFormatter WORDS = DateTimeFormatter.ofPattern("HH.mm 'ngày' dd/MM/yyyy").withZone(ClockProducer.HANOI);

    private Clocked() {
    }

    static String words(Instant at) {
        return WORDS.format(at);
    }
}
