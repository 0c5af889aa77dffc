package vn.gov.hanoi.cchc.rules;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.control.RuleSeed;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Rule books for tests: the seeded one, and the seeded one with something changed. */
final class Books {

    static final long RULES = 3;
    static final long CALENDAR = 7;

    private final List<RuleValue> rules = new ArrayList<>(RuleSeed.rules());
    private final List<CalendarDayView> days = new ArrayList<>(RuleSeed.days());

    static RuleBook seeded() {
        return new Books().book();
    }

    static Books but() {
        return new Books();
    }

    /** Puts another value into every row of a key. */
    Books with(String key, String value) {
        rules.replaceAll(r -> !r.key().equals(key) ? r : new RuleValue(r.id(), key, value, r.unit(), r.validFrom(), r.validTo(), r.basis(),
            r.status(), r.clock(), r.audience(), r.fromReceipt(), r.endRolls(), r.version()));
        return this;
    }

    Books without(String key) {
        rules.removeIf(rule -> rule.key().equals(key));
        return this;
    }

    Books withoutYear(int year) {
        days.removeIf(day -> day.day().getYear() == year);
        return this;
    }

    Books without(LocalDate day) {
        days.removeIf(entry -> entry.day().equals(day));
        return this;
    }

    Books with(LocalDate day, DayKind kind, String name) {
        days.add(new CalendarDayView(day, kind, name, "thử", RuleStatus.VERIFIED, 0));
        return this;
    }

    RuleBook book() {
        return new RuleBook(RULES, rules, CALENDAR, days);
    }

    /** A term that no seeded rule has. */
    static RuleValue term(long number, RuleUnit unit, ClockKind clock, Audience audience, boolean fromReceipt, boolean endRolls) {
        return new RuleValue(UUID.randomUUID(), "test.term.max", Long.toString(number), unit, LocalDate.of(2025, 1, 1), null, "thử",
            RuleStatus.VERIFIED, clock, audience, fromReceipt, endRolls, 4);
    }

    static RuleValue workingDays(long number) {
        return term(number, RuleUnit.WORKING_DAYS, ClockKind.WORKING_DAYS_FORWARD, Audience.OFFICIALS, true, false);
    }

    static RuleValue workingHours(long number) {
        return term(number, RuleUnit.WORKING_HOURS, ClockKind.WORKING_HOURS, Audience.OFFICIALS, false, false);
    }

    static RuleValue calendarDays(long number, boolean endRolls) {
        return term(number, RuleUnit.CALENDAR_DAYS, ClockKind.CALENDAR_DAYS, Audience.OFFICIALS, false, endRolls);
    }

    /** {@code 2026-02-13T17:00} on a Hanoi wall clock. */
    static Instant hanoi(String local) {
        return LocalDateTime.parse(local).atZone(ClockProducer.HANOI).toInstant();
    }

    static LocalDate day(String iso) {
        return LocalDate.parse(iso);
    }
}
