package vn.gov.hanoi.cchc.rules.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.TraceLine;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** One working-out in progress: whatever a clock looks at or counts is written down here in the same step. */
final class Computation {

    /** More days than any term has: a calendar without working days ends here instead of never. */
    private static final int HORIZON = 20_000;

    final RuleValue rule;
    final TermStart start;
    private final RuleBook book;
    private final Audience audience;
    private final List<RuleValue> rules = new ArrayList<>();
    private final List<TraceLine> lines = new ArrayList<>();
    private final Set<RuleWarning> warnings = new LinkedHashSet<>();
    private int judged;

    Computation(RuleBook book, RuleValue rule, TermStart start) {
        this.book = book;
        this.rule = rule;
        this.start = start;
        this.audience = rule.audience() == null ? Audience.OFFICIALS : rule.audience();
        note(rule);
    }

    /** A rule that has a say, by its value on the start day. */
    RuleValue use(String key) {
        RuleValue value = book.get(key, start.day());
        note(value);
        return value;
    }

    boolean knows(String key) {
        return book.find(key, start.day()).isPresent();
    }

    DayVerdict judge(LocalDate day) {
        if (++judged > HORIZON) {
            throw new IllegalStateException("No end of the term within " + HORIZON + " days: " + rule.key());
        }
        RuleBook.warning(day.getYear(), book.calendar().state(day.getYear())).ifPresent(warnings::add);
        return book.calendar().verdict(day, audience);
    }

    void line(TraceLine line) {
        lines.add(line);
    }

    /** Writes down a day that does not count. */
    void skip(LocalDate day, DayVerdict verdict) {
        lines.add(TraceLine.day(verdict.reason(), day, null, verdict.name()));
    }

    /** Goes on, day by day in either direction, to the next working day; rest days on the way are written down. */
    LocalDate nextWorkingDay(LocalDate from, int step) {
        LocalDate day = from.plusDays(step);
        DayVerdict verdict = judge(day);
        while (!verdict.working()) {
            skip(day, verdict);
            day = day.plusDays(step);
            verdict = judge(day);
        }
        return day;
    }

    /** Counts working days one after the other and writes each down; returns the last. */
    LocalDate countWorkingDays(LocalDate from, long days, int step) {
        LocalDate day = from;
        for (int number = 1; number <= days; number++) {
            day = nextWorkingDay(day, step);
            DayVerdict verdict = book.calendar().verdict(day, audience);
            line(TraceLine.day(verdict.reason(), day, number, verdict.name()));
        }
        return day;
    }

    DueDate due(Instant dueAt, LocalDate otherDay) {
        LocalDate lastDay = LocalDate.ofInstant(dueAt.minusNanos(1), ClockProducer.HANOI);
        long calendarVersion = judged == 0 ? 0 : book.calendar().version();
        DueTrace trace = new DueTrace(rule.clock(), audience, start.instant(), start.day(), rules, calendarVersion, dueAt, lastDay, otherDay,
            lines, List.copyOf(warnings));
        return new DueDate(dueAt, lastDay, rule.id(), rule.version(), calendarVersion, trace);
    }

    DueDate endOf(LocalDate day, LocalDate otherDay) {
        return due(startOf(day.plusDays(1)), otherDay);
    }

    /** Same, with the closing line. */
    DueDate endsOn(LocalDate day) {
        line(TraceLine.day(TraceKind.ENDS_ON, day));
        return endOf(day, null);
    }

    static Instant startOf(LocalDate day) {
        return day.atStartOfDay(ClockProducer.HANOI).toInstant();
    }

    private void note(RuleValue value) {
        rules.add(value);
        if (value.validFrom().isAfter(start.day())) {
            warnings.add(RuleWarning.beforeFirst(value.key(), start.day(), value.validFrom()));
        }
    }
}
