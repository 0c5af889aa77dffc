package vn.gov.hanoi.cchc.content.entity;

import java.time.Instant;
import java.time.format.DateTimeFormatter;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** Instants and states in the words of messages. */
final class Words {

    private static final DateTimeFormatter INSTANT = DateTimeFormatter.ofPattern("HH.mm 'ngày' dd/MM/yyyy").withZone(ClockProducer.HANOI);

    private Words() {
    }

    static String of(Instant at) {
        return INSTANT.format(at);
    }

    static String of(Enum<?> constant) {
        return Texts.of(constant);
    }
}
