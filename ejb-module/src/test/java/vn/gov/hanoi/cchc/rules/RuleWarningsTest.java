package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.rules.Books.day;
import static vn.gov.hanoi.cchc.rules.Books.hanoi;

import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.api.RuleWarningKind;
import vn.gov.hanoi.cchc.rules.api.YearState;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/** What a date cannot promise is said beside it (ruling 15, B1.8). */
class RuleWarningsTest {

    private final RuleBook book = Books.seeded();

    @Test
    void a_term_that_reaches_a_provisional_year_warns_once() {
        DueDate due = TermClock.due(book, Books.workingDays(30), TermStart.on(day("2026-12-20")));

        assertThat(due.warnings()).containsExactly(RuleWarning.ofYear(RuleWarningKind.CALENDAR_PROVISIONAL, 2027));
    }

    @Test
    void a_term_inside_a_verified_year_does_not_warn() {
        assertThat(TermClock.due(book, Books.workingDays(30), TermStart.on(day("2026-02-01"))).warnings()).isEmpty();
    }

    @Test
    void a_missing_year_is_counted_with_weekends_and_fixed_holidays_and_warns() {
        DueDate due = TermClock.due(book, Books.workingDays(1), TermStart.on(day("2029-09-01")));

        assertThat(due.warnings()).containsExactly(RuleWarning.ofYear(RuleWarningKind.CALENDAR_MISSING, 2029));
        assertThat(book.calendar().verdict(day("2029-04-30"), Audience.OFFICIALS).name()).isEqualTo("Ngày Chiến thắng");
        assertThat(book.calendar().verdict(day("2029-02-13"), Audience.OFFICIALS).working()).as("Tết is not on a fixed date").isTrue();
    }

    @Test
    void culture_day_is_a_fixed_holiday_from_2026_only() {
        assertThat(book.calendar().verdict(day("2028-11-24"), Audience.PUBLIC).working()).isFalse();
        assertThat(book.calendar().verdict(day("2023-11-24"), Audience.PUBLIC).working()).isTrue();
    }

    @Test
    void a_year_with_too_few_holidays_is_incomplete_and_its_fixed_holidays_count() {
        RuleBook gap = Books.but().without(day("2026-09-02")).book();

        assertThat(gap.calendar().state(2026)).isEqualTo(YearState.INCOMPLETE);
        assertThat(gap.calendar().verdict(day("2026-09-02"), Audience.OFFICIALS).working()).isFalse();
        assertThat(TermClock.due(gap, Books.workingDays(1), TermStart.on(day("2026-03-02"))).warnings())
            .containsExactly(RuleWarning.ofYear(RuleWarningKind.CALENDAR_INCOMPLETE, 2026));
    }

    @Test
    void the_seeded_years_stand_as_the_product_owner_left_them() {
        assertThat(book.calendar().state(2024)).isEqualTo(YearState.MISSING);
        assertThat(book.calendar().state(2025)).isEqualTo(YearState.VERIFIED);
        assertThat(book.calendar().state(2026)).isEqualTo(YearState.VERIFIED);
        assertThat(book.calendar().state(2027)).isEqualTo(YearState.PROVISIONAL);
        assertThat(book.calendar().state(2028)).isEqualTo(YearState.MISSING);
    }

    @Test
    void a_date_before_the_first_validity_uses_the_first_value_and_warns() {
        DueDate due = TermClock.due(book, "intake.event.max", TermStart.at(hanoi("2024-12-01T08:00")));

        assertThat(due.dueAt()).isEqualTo(hanoi("2024-12-03T08:00"));
        assertThat(due.warnings()).containsExactly(RuleWarning.beforeFirst("intake.event.max", day("2024-12-01"), day("2025-02-19")));
    }

    @Test
    void hours_warn_of_no_calendar() {
        assertThat(TermClock.due(book, "intake.event.max", TermStart.at(hanoi("2030-02-01T08:00"))).warnings()).isEmpty();
    }

    @Test
    void before_november_nobody_is_reminded_of_next_year() {
        assertThat(Books.but().withoutYear(2027).book().warnings(day("2026-10-31"))).isEmpty();
    }

    @Test
    void from_1_november_a_missing_next_year_raises_an_alarm() {
        assertThat(Books.but().withoutYear(2027).book().warnings(day("2026-11-01")))
            .containsExactly(RuleWarning.ofYear(RuleWarningKind.CALENDAR_MISSING, 2027));
    }

    @Test
    void from_1_november_a_provisional_next_year_is_named() {
        assertThat(book.warnings(day("2026-11-23"))).containsExactly(RuleWarning.ofYear(RuleWarningKind.CALENDAR_PROVISIONAL, 2027));
    }

    @Test
    void swaps_without_as_many_made_up_days_are_named() {
        RuleBook odd = Books.but().with(day("2026-12-31"), DayKind.SWAP_OFF, "Hoán đổi").book();

        assertThat(odd.warnings(day("2026-03-01"))).containsExactly(RuleWarning.ofYear(RuleWarningKind.CALENDAR_SWAPS_UNBALANCED, 2026));
    }
}
