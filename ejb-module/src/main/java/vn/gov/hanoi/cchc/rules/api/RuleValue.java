package vn.gov.hanoi.cchc.rules.api;

import java.time.Duration;
import java.time.LocalDate;
import java.time.Period;
import java.util.UUID;

/**
 * One dated value of a rule, as it stood when it was read.
 *
 * @param id          id of the row; with {@code version} it names exactly what a due date rests on
 * @param key         stable key, e.g. {@code intake.event.max}
 * @param value       as entered; see the typed readers
 * @param validFrom   first day it holds
 * @param validTo     last day it holds, or null while open
 * @param basis       legal source, article included
 * @param clock       how the term runs; null when the rule is no term
 * @param audience    whose calendar the clock uses
 * @param fromReceipt the term runs from a receipt: after office hours or on a rest day counts as the next working day
 * @param endRolls    a term in calendar days that ends on a rest day ends with the next working day (BLDS Đ148.5)
 * @param version     from 1; grows when the row is closed or verified, never because the value changed
 */
public record RuleValue(UUID id, String key, String value, RuleUnit unit, LocalDate validFrom, LocalDate validTo, String basis,
                        RuleStatus status, ClockKind clock, Audience audience, boolean fromReceipt, boolean endRolls, long version) {

    /** Whole number in the rule's unit; đồng for money. */
    public long number() {
        if (!unit.numeric()) {
            throw new IllegalStateException(key + " is not a number but " + unit);
        }
        return Long.parseLong(value);
    }

    /** For hours, minutes and working hours. */
    public Duration duration() {
        return switch (unit) {
            case HOURS, WORKING_HOURS -> Duration.ofHours(number());
            case MINUTES -> Duration.ofMinutes(number());
            default -> throw new IllegalStateException(key + " is no length of time but " + unit);
        };
    }

    /** For calendar days and months. */
    public Period period() {
        return switch (unit) {
            case CALENDAR_DAYS -> Period.ofDays(Math.toIntExact(number()));
            case MONTHS -> Period.ofMonths(Math.toIntExact(number()));
            default -> throw new IllegalStateException(key + " is no span of days but " + unit);
        };
    }

    /** For switches. */
    public boolean flag() {
        if (unit != RuleUnit.BOOLEAN) {
            throw new IllegalStateException(key + " is no switch but " + unit);
        }
        return Boolean.parseBoolean(value);
    }

    public boolean holdsOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }
}
