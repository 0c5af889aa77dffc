package vn.gov.hanoi.cchc.rules.entity;

import java.time.Instant;
import java.time.LocalDate;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/**
 * Where a term starts: an instant, or only a day.
 *
 * @param instant null when only the day is known
 * @param day     the day in Hanoi
 */
public record TermStart(Instant instant, LocalDate day) {

    public static TermStart at(Instant instant) {
        return new TermStart(instant, LocalDate.ofInstant(instant, ClockProducer.HANOI));
    }

    public static TermStart on(LocalDate day) {
        return new TermStart(null, day);
    }
}
