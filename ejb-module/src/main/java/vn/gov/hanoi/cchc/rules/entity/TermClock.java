package vn.gov.hanoi.cchc.rules.entity;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.TraceLine;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Turns a rule and a start into a due date, by the clock the rule declares. */
public final class TermClock {

    private TermClock() {
    }

    /** @throws RuleViolated {@code rules.rule.unknown}, {@code rules.rule.ended}, {@code rules.rule.noTerm} */
    public static DueDate due(RuleBook book, String key, TermStart start) {
        return due(book, book.get(key, start.day()), start);
    }

    /** With a given row of the rule table, e.g. the one a stored date rests on. */
    public static DueDate due(RuleBook book, RuleValue rule, TermStart start) {
        ClockKind clock = rule.clock();
        if (clock == null) {
            throw new RuleViolated("rules.rule.noTerm", rule.key());
        }
        Computation work = new Computation(book, rule, start);
        return switch (clock) {
            case RUNNING_HOURS -> HourClocks.running(work, beginning(work));
            case WORKING_HOURS -> HourClocks.working(work, beginning(work));
            case WORKING_DAYS_FORWARD -> forward(work);
            case WORKING_DAYS_BACKWARD -> backward(work);
            case CALENDAR_DAYS -> calendarDays(work);
        };
    }

    /** A stored date once more from its start, by the value of its rule in this book; where none holds any more, by the one it rests on. */
    public static DueDate again(RuleBook book, DueTrace stored) {
        RuleValue rested = stored.rules().get(0);
        TermStart start = stored.startInstant() == null ? TermStart.on(stored.startDay()) : TermStart.at(stored.startInstant());
        return due(book, book.find(rested.key(), start.day()).filter(value -> value.clock() != null).orElse(rested), start);
    }

    /** The same when it is another instant than the stored one. */
    public static Optional<DueDate> moved(RuleBook book, DueTrace stored) {
        return Optional.of(again(book, stored)).filter(today -> !today.dueAt().equals(stored.dueAt()));
    }

    /** The start day is not counted (BLDS Đ147.2). */
    private static DueDate forward(Computation work) {
        LocalDate from = receiptDay(work);
        work.line(TraceLine.day(TraceKind.START_DAY_NOT_COUNTED, from));
        return work.endsOn(work.countWorkingDays(from, work.rule.number(), 1));
    }

    /** The day of notice is itself the last of the days; with the switch it stands before them (ruling 1). Both dates are kept. */
    private static DueDate backward(Computation work) {
        boolean clear = work.use(RuleKeys.CLEAR_DAYS).flag();
        LocalDate event = work.start.day();
        work.line(TraceLine.day(TraceKind.EVENT_DAY_NOT_COUNTED, event));
        LocalDate counted = work.countWorkingDays(event, work.rule.number(), -1);
        if (!clear) {
            work.line(TraceLine.day(TraceKind.NOTICE_DAY, counted));
        }
        LocalDate between = work.nextWorkingDay(counted, -1);
        work.line(TraceLine.day(clear ? TraceKind.NOTICE_DAY : TraceKind.NOTICE_DAY_IF_CLEAR, between));
        if (clear) {
            work.line(TraceLine.day(TraceKind.NOTICE_DAY_IF_COUNTED, counted));
        }
        return clear ? work.endOf(between, counted) : work.endOf(counted, between);
    }

    /** Every day counts; whether an end on a rest day moves on is the rule's (BLDS Đ148.5; never for consultations, ruling 15). */
    private static DueDate calendarDays(Computation work) {
        LocalDate day = receiptDay(work);
        work.line(TraceLine.day(TraceKind.START_DAY_NOT_COUNTED, day));
        for (int number = 1; number <= work.rule.number(); number++) {
            day = day.plusDays(1);
            work.line(TraceLine.day(TraceKind.COUNTED_CALENDAR_DAY, day, number, null));
        }
        if (work.rule.endRolls()) {
            DayVerdict verdict = work.judge(day);
            if (!verdict.working()) {
                work.line(TraceLine.day(TraceKind.END_ON_REST_DAY, day, null, verdict.name()));
                day = work.nextWorkingDay(day, 1);
            }
        }
        return work.endsOn(day);
    }

    /** The day a receipt counts as received (ruling 13); for other starts the day itself. */
    private static LocalDate receiptDay(Computation work) {
        LocalDate day = work.start.day();
        if (!work.rule.fromReceipt() || !work.use(RuleKeys.AFTER_HOURS).flag()) {
            return day;
        }
        DayVerdict verdict = work.judge(day);
        if (!verdict.working()) {
            work.line(new TraceLine(TraceKind.RECEIVED_ON_REST_DAY, day, work.start.instant(), null, null, verdict.name()));
            return work.nextWorkingDay(day, 1);
        }
        if (work.start.instant() != null) {
            LocalTime closing = OfficeHours.parse(work.use(RuleKeys.OFFICE_HOURS).value()).closing();
            if (LocalTime.ofInstant(work.start.instant(), ClockProducer.HANOI).isAfter(closing)) {
                work.line(TraceLine.at(TraceKind.RECEIVED_AFTER_HOURS, day, work.start.instant()));
                return work.nextWorkingDay(day, 1);
            }
        }
        return day;
    }

    /** Hours run from the instant; when only a day is known, from 00:00 of the day its {@code startsAt} rule names, else the next day. */
    private static Instant beginning(Computation work) {
        if (work.start.instant() != null) {
            return work.start.instant();
        }
        String key = RuleKeys.startsAt(work.rule.key());
        if (work.knows(key) && work.use(key).value().equals(RuleKeys.SAME_DAY)) {
            return Computation.startOf(work.start.day());
        }
        work.line(TraceLine.day(TraceKind.ISSUE_DAY_NOT_COUNTED, work.start.day()));
        return Computation.startOf(work.start.day().plusDays(1));
    }
}
