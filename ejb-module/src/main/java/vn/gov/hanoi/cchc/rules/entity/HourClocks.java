package vn.gov.hanoi.cchc.rules.entity;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.TraceLine;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** The two clocks that count hours. Their lines follow each other without a gap from the start to the end. */
final class HourClocks {

    private final Computation work;
    private Instant cursor;
    private Duration left;

    private HourClocks(Computation work, Instant from) {
        this.work = work;
        this.cursor = from;
        this.left = work.rule.duration();
        work.line(TraceLine.at(TraceKind.STARTS_AT, day(), from));
    }

    /** Nights and rest days included (BLDS Đ147.1). */
    static DueDate running(Computation work, Instant from) {
        HourClocks clock = new HourClocks(work, from);
        while (clock.more()) {
            clock.count(clock.midnight());
        }
        return clock.finish();
    }

    /** Only inside office hours of working days; the hours are those of the start day. */
    static DueDate working(Computation work, Instant from) {
        OfficeHours hours = OfficeHours.parse(work.use(RuleKeys.OFFICE_HOURS).value());
        HourClocks clock = new HourClocks(work, from);
        while (clock.more()) {
            DayVerdict verdict = work.judge(clock.day());
            if (verdict.working()) {
                clock.workingDay(hours);
            } else {
                clock.skip(clock.midnight(), verdict.reason(), verdict.name());
            }
        }
        return clock.finish();
    }

    private void workingDay(OfficeHours hours) {
        LocalDate day = day();
        Instant midnight = midnight();
        for (OfficeHours.Session session : hours.sessions()) {
            Instant closing = at(day, session.to());
            if (more() && cursor.isBefore(closing)) {
                skip(at(day, session.from()), TraceKind.SKIPPED_OUT_OF_HOURS, null);
                count(closing);
            }
        }
        if (more()) {
            skip(midnight, TraceKind.SKIPPED_OUT_OF_HOURS, null);
        }
    }

    /** Counts up to that instant, or less when the term ends before. */
    private void count(Instant limit) {
        Instant end = cursor.plus(left);
        Instant to = end.isBefore(limit) ? end : limit;
        work.line(TraceLine.span(TraceKind.COUNTED_HOURS, day(), cursor, to, null));
        left = left.minus(Duration.between(cursor, to));
        cursor = to;
    }

    private void skip(Instant to, TraceKind reason, String name) {
        if (cursor.isBefore(to)) {
            work.line(TraceLine.span(reason, day(), cursor, to, name));
            cursor = to;
        }
    }

    private boolean more() {
        return !left.isZero();
    }

    private LocalDate day() {
        return LocalDate.ofInstant(cursor, ClockProducer.HANOI);
    }

    private Instant midnight() {
        return Computation.startOf(day().plusDays(1));
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(ClockProducer.HANOI).toInstant();
    }

    private DueDate finish() {
        work.line(TraceLine.at(TraceKind.ENDS_AT, LocalDate.ofInstant(cursor.minusNanos(1), ClockProducer.HANOI), cursor));
        return work.due(cursor, null);
    }
}
