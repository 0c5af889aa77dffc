package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.rules.Books.day;
import static vn.gov.hanoi.cchc.rules.Books.hanoi;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.TraceLine;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/** The conventions of counting (standards §7.1 and §12, rulings 1, 13, 14, 15; behaviours B1). */
class DueDateConventionsTest {

    private final RuleBook book = Books.seeded();

    // Documents and events

    @Test
    void a_documents_72_hours_begin_at_midnight_after_its_issue_date() {
        DueDate due = TermClock.due(book, "intake.document.max", TermStart.on(day("2026-11-20")));

        assertThat(due.dueAt()).isEqualTo(hanoi("2026-11-24T00:00")).isEqualTo(Instant.parse("2026-11-23T17:00:00Z"));
        assertThat(due.lastDay()).isEqualTo("2026-11-23");
        assertThat(due.trace().rules()).extracting(RuleValue::key).containsExactly("intake.document.max", "intake.document.startsAt");
    }

    @Test
    void a_documents_72_hours_begin_on_its_issue_date_when_the_rule_says_so() {
        RuleBook sameDay = Books.but().with("intake.document.startsAt", "same-day").book();

        assertThat(TermClock.due(sameDay, "intake.document.max", TermStart.on(day("2026-11-20"))).dueAt()).isEqualTo(hanoi("2026-11-23T00:00"));
    }

    @Test
    void a_back_dated_issue_date_gives_a_due_date_in_the_past() {
        DueDate due = TermClock.due(book, "intake.document.max", TermStart.on(day("2026-01-05")));

        assertThat(due.lastDay()).isEqualTo("2026-01-08");
        assertThat(due.late(hanoi("2026-11-23T08:00"))).isTrue();
    }

    @Test
    void an_act_at_the_due_instant_is_in_time_and_one_microsecond_later_is_late() {
        DueDate due = TermClock.due(book, "intake.event.max", TermStart.at(hanoi("2026-11-20T09:30")));

        assertThat(due.late(due.dueAt())).isFalse();
        assertThat(due.late(due.dueAt().plusNanos(1000))).isTrue();
    }

    @Test
    void hours_run_from_the_last_second_of_a_day() {
        DueDate due = TermClock.due(book, "intake.event.max", TermStart.at(hanoi("2026-02-16T23:59:59")));

        assertThat(due.dueAt()).isEqualTo(hanoi("2026-02-18T23:59:59"));
        assertThat(due.trace().lines()).filteredOn(line -> line.kind().counted()).hasSize(3);
    }

    // Receipt

    @Test
    void what_comes_at_closing_time_is_received_that_day() {
        assertThat(received("2026-11-20T17:00")).isEqualTo("2026-11-23");
    }

    @Test
    void what_comes_after_closing_time_is_received_on_the_next_working_day() {
        assertThat(received("2026-11-20T17:00:01")).isEqualTo("2026-11-25");
    }

    @Test
    void what_comes_at_23_59_59_is_received_on_the_next_working_day() {
        DueDate due = TermClock.due(book, Books.workingDays(1), TermStart.at(hanoi("2026-11-19T23:59:59")));

        assertThat(due.lastDay()).isEqualTo("2026-11-23");
        assertThat(due.trace().lines().get(0).kind()).isEqualTo(TraceKind.RECEIVED_AFTER_HOURS);
        assertThat(due.trace().lines().get(1)).isEqualTo(TraceLine.day(TraceKind.START_DAY_NOT_COUNTED, day("2026-11-20")));
    }

    @Test
    void what_comes_before_opening_or_over_lunch_is_received_that_day() {
        assertThat(received("2026-11-20T06:10")).isEqualTo("2026-11-23");
        assertThat(received("2026-11-20T12:30")).isEqualTo("2026-11-23");
    }

    @Test
    void what_comes_on_a_sunday_is_received_on_monday() {
        DueDate due = TermClock.due(book, Books.workingDays(1), TermStart.at(hanoi("2026-11-15T10:00")));

        assertThat(due.lastDay()).isEqualTo("2026-11-17");
        assertThat(due.trace().lines().get(0).kind()).isEqualTo(TraceKind.RECEIVED_ON_REST_DAY);
    }

    @Test
    void what_comes_in_the_middle_of_tet_is_received_after_it() {
        assertThat(received("2026-02-17T09:00")).isEqualTo("2026-02-24");
    }

    @Test
    void what_comes_on_a_make_up_saturday_is_received_that_day() {
        assertThat(received("2026-08-22T09:00")).isEqualTo("2026-08-24");
    }

    @Test
    void without_the_switch_the_day_of_receipt_is_the_day_itself() {
        RuleBook off = Books.but().with("office.receivedAfterHours.nextDay", "false").book();

        assertThat(TermClock.due(off, Books.workingDays(1), TermStart.at(hanoi("2026-11-20T20:00"))).lastDay()).isEqualTo("2026-11-23");
        assertThat(TermClock.due(off, Books.workingDays(1), TermStart.at(hanoi("2026-11-22T10:00"))).lastDay()).isEqualTo("2026-11-23");
    }

    // Backward

    @Test
    void clear_days_ask_for_one_working_day_more_and_both_dates_are_shown() {
        RuleBook clear = Books.but().with("notice.clearDays", "true").book();

        DueDate plain = TermClock.due(book, "maintenance.notice.min.national", TermStart.on(day("2026-09-03")));
        DueDate full = TermClock.due(clear, "maintenance.notice.min.national", TermStart.on(day("2026-09-03")));

        assertThat(plain.lastDay()).isEqualTo("2026-08-21");
        assertThat(plain.trace().otherDay()).isEqualTo("2026-08-20");
        assertThat(plain.trace().lines()).contains(TraceLine.day(TraceKind.NOTICE_DAY_IF_CLEAR, day("2026-08-20")));
        assertThat(full.lastDay()).isEqualTo("2026-08-20");
        assertThat(full.trace().otherDay()).isEqualTo("2026-08-21");
        assertThat(full.trace().lines()).contains(TraceLine.day(TraceKind.NOTICE_DAY_IF_COUNTED, day("2026-08-21")));
    }

    @Test
    void notice_may_be_given_until_midnight_of_its_last_day() {
        DueDate due = TermClock.due(book, "maintenance.notice.min.national", TermStart.at(hanoi("2026-09-03T22:00")));

        assertThat(due.late(hanoi("2026-08-21T23:59:59"))).isFalse();
        assertThat(due.late(hanoi("2026-08-22T00:00:01"))).isTrue();
    }

    // Calendar days

    @Test
    void a_consultation_does_not_count_the_day_of_posting_and_its_end_never_rolls() {
        DueDate due = TermClock.due(book, "consult.vbqppl.min", TermStart.at(hanoi("2026-11-08T20:00")));

        assertThat(due.lastDay()).isEqualTo("2026-11-28").matches(day -> day.getDayOfWeek() == DayOfWeek.SATURDAY);
        assertThat(due.calendarVersion()).isZero();
    }

    @Test
    void a_term_that_ends_on_a_rest_day_ends_with_the_next_working_day() {
        DueDate due = TermClock.due(book, "complaint.first.max", TermStart.on(day("2026-08-01")));

        assertThat(due.lastDay()).as("30 days end on 31/08, a swapped day, then Quốc khánh").isEqualTo("2026-09-03");
        assertThat(due.trace().lines()).contains(TraceLine.day(TraceKind.END_ON_REST_DAY, day("2026-08-31"), null, "Hoán đổi với 22/08/2026"));
        assertThat(due.calendarVersion()).isEqualTo(Books.CALENDAR);
    }

    @Test
    void a_complaint_follows_the_rule_of_the_day_it_came() {
        assertThat(TermClock.due(book, "complaint.accept.max", TermStart.at(hanoi("2026-06-30T09:00"))).trace().clock())
            .isEqualTo(ClockKind.CALENDAR_DAYS);
        assertThat(TermClock.due(book, "complaint.accept.max", TermStart.at(hanoi("2026-07-01T09:00"))).trace().clock())
            .isEqualTo(ClockKind.WORKING_DAYS_FORWARD);
    }

    @Test
    void the_day_of_the_start_is_the_day_in_hanoi() {
        Instant lateUtc = Instant.parse("2026-06-30T17:00:00Z");

        assertThat(TermClock.due(book, "complaint.accept.max", TermStart.at(lateUtc)).trace().startDay()).isEqualTo("2026-07-01");
    }

    // Working hours

    @Test
    void eight_working_hours_from_friday_afternoon_run_over_the_weekend() {
        DueDate due = TermClock.due(book, Books.workingHours(8), TermStart.at(hanoi("2026-11-20T15:30")));

        assertThat(due.dueAt()).isEqualTo(hanoi("2026-11-23T15:30"));
    }

    @Test
    void four_working_hours_from_after_closing_end_at_noon_of_the_next_working_day() {
        assertThat(TermClock.due(book, Books.workingHours(4), TermStart.at(hanoi("2026-11-23T23:59:59"))).dueAt())
            .as("24/11 is a holiday").isEqualTo(hanoi("2026-11-25T12:00"));
    }

    @Test
    void the_lines_of_working_hours_cover_every_second_from_start_to_end() {
        DueDate due = TermClock.due(book, Books.workingHours(20), TermStart.at(hanoi("2026-02-12T16:59:30")));

        Instant cursor = hanoi("2026-02-12T16:59:30");
        for (TraceLine line : due.trace().lines().stream().filter(line -> line.to() != null).toList()) {
            assertThat(line.from()).isEqualTo(cursor);
            cursor = line.to();
        }
        assertThat(cursor).isEqualTo(due.dueAt());
    }

    // Audiences

    @Test
    void swapped_days_bind_officials_only() {
        LocalDate swapped = day("2026-08-31");
        LocalDate makeUp = day("2026-08-22");

        assertThat(book.calendar().verdict(swapped, Audience.OFFICIALS).working()).isFalse();
        assertThat(book.calendar().verdict(swapped, Audience.PUBLIC).working()).isTrue();
        assertThat(book.calendar().verdict(makeUp, Audience.OFFICIALS).working()).isTrue();
        assertThat(book.calendar().verdict(makeUp, Audience.PUBLIC).working()).isFalse();
    }

    @Test
    void holidays_and_compensations_bind_everybody() {
        for (Audience audience : Audience.values()) {
            assertThat(book.calendar().verdict(day("2026-04-27"), audience).working()).isFalse();
            assertThat(book.calendar().verdict(day("2026-09-02"), audience).working()).isFalse();
        }
    }

    @Test
    void the_public_counts_a_term_without_swaps() {
        RuleValue term = Books.term(5, RuleUnit.WORKING_DAYS, ClockKind.WORKING_DAYS_FORWARD, Audience.PUBLIC, false, false);

        assertThat(TermClock.due(book, term, TermStart.on(day("2026-08-24"))).lastDay()).isEqualTo("2026-08-31");
    }

    // References and refusals

    @Test
    void a_due_date_names_the_rule_row_and_the_calendar_it_rests_on() {
        RuleValue rule = Books.workingDays(2);
        DueDate due = TermClock.due(book, rule, TermStart.on(day("2026-11-23")));

        assertThat(due.rule()).isEqualTo(rule.id());
        assertThat(due.ruleVersion()).isEqualTo(4);
        assertThat(due.calendarVersion()).isEqualTo(Books.CALENDAR);
    }

    @Test
    void a_later_calendar_changes_a_new_computation_but_not_the_stored_trace() {
        DueDate stored = TermClock.due(book, Books.workingDays(2), TermStart.on(day("2026-12-01")));
        RuleBook later = Books.but().with(day("2026-12-02"), DayKind.HOLIDAY, "Nghỉ đột xuất").book();

        DueDate again = TermClock.due(later, stored.trace().rules().get(0), TermStart.on(stored.trace().startDay()));

        assertThat(stored.lastDay()).isEqualTo("2026-12-03");
        assertThat(again.lastDay()).isEqualTo("2026-12-04");
    }

    @Test
    void a_rule_that_is_no_term_has_no_due_date() {
        assertThatThrownBy(() -> TermClock.due(book, "salary.base", TermStart.on(day("2026-11-23")))).hasMessageStartingWith("rules.rule.noTerm");
    }

    @Test
    void a_term_of_no_days_ends_on_the_start_day() {
        assertThat(TermClock.due(book, Books.workingDays(0), TermStart.on(day("2026-11-23"))).lastDay()).isEqualTo("2026-11-23");
        assertThat(TermClock.due(book, Books.calendarDays(0, false), TermStart.on(day("2026-11-22"))).lastDay()).isEqualTo("2026-11-22");
    }

    private LocalDate received(String local) {
        return TermClock.due(book, Books.workingDays(1), TermStart.at(hanoi(local))).lastDay();
    }
}
