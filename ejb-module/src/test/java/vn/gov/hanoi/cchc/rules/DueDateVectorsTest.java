package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.rules.Books.day;
import static vn.gov.hanoi.cchc.rules.Books.hanoi;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.TraceLine;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/** The vectors the product owner wrote down, each with the days it names. */
class DueDateVectorsTest {

    private final RuleBook book = Books.seeded();

    @Test
    void five_working_days_after_24_august_2026_end_on_3_september() {
        DueDate due = TermClock.due(book, "publicInfo.publish.max", TermStart.on(day("2026-08-24")));

        assertThat(due.lastDay()).isEqualTo("2026-09-03");
        assertThat(due.dueAt()).isEqualTo(hanoi("2026-09-04T00:00"));
        assertThat(counted(due)).containsExactly(days("2026-08-25", "2026-08-26", "2026-08-27", "2026-08-28", "2026-09-03"));
        assertThat(skipped(due)).containsExactly(days("2026-08-24", "2026-08-29", "2026-08-30", "2026-08-31", "2026-09-01", "2026-09-02"));
        assertThat(due.warnings()).isEmpty();
    }

    @Test
    void seven_working_days_before_3_september_2026_notice_is_given_by_21_august() {
        DueDate due = TermClock.due(book, "maintenance.notice.min.national", TermStart.on(day("2026-09-03")));

        assertThat(due.lastDay()).isEqualTo("2026-08-21");
        assertThat(counted(due)).containsExactly(days("2026-08-28", "2026-08-27", "2026-08-26", "2026-08-25", "2026-08-24", "2026-08-22",
            "2026-08-21"));
        assertThat(due.trace().lines()).contains(TraceLine.day(TraceKind.COUNTED_MAKEUP_DAY, day("2026-08-22"), 6, "Làm bù cho 31/08/2026"));
    }

    @Test
    void three_working_days_after_12_february_2026_run_over_tet_to_24_february() {
        DueDate due = TermClock.due(book, "access.online.simple.max", TermStart.on(day("2026-02-12")));

        assertThat(due.lastDay()).isEqualTo("2026-02-24");
        assertThat(counted(due)).containsExactly(days("2026-02-13", "2026-02-23", "2026-02-24"));
    }

    @Test
    void one_working_day_after_23_november_2026_leaps_over_culture_day() {
        assertThat(TermClock.due(book, Books.workingDays(1), TermStart.on(day("2026-11-23"))).lastDay()).isEqualTo("2026-11-25");
    }

    @Test
    void forty_eight_hours_run_through_a_weekend() {
        DueDate due = TermClock.due(book, "intake.event.max", TermStart.at(hanoi("2026-02-13T17:00")));

        assertThat(due.dueAt()).isEqualTo(hanoi("2026-02-15T17:00"));
        assertThat(due.calendarVersion()).as("hours use no calendar").isZero();
    }

    @Test
    void officials_rested_on_the_days_of_2025_that_were_announced() {
        assertRest("2025-01-01", "2025-01-01");
        assertRest("2025-01-25", "2025-02-02");
        assertRest("2025-04-05", "2025-04-07");
        assertRest("2025-04-30", "2025-05-04");
        assertRest("2025-08-30", "2025-09-02");
        assertWork("2025-01-02", "2025-01-24", "2025-02-03", "2025-04-08", "2025-04-26", "2025-04-29", "2025-05-05", "2025-09-03");
    }

    @Test
    void officials_rest_on_the_days_of_2026_that_were_announced() {
        assertRest("2026-01-01", "2026-01-04");
        assertRest("2026-02-14", "2026-02-22");
        assertRest("2026-04-25", "2026-04-27");
        assertRest("2026-04-30", "2026-05-03");
        assertRest("2026-08-29", "2026-09-02");
        assertRest("2026-11-24", "2026-11-24");
        assertWork("2026-01-10", "2026-02-13", "2026-02-23", "2026-04-28", "2026-04-29", "2026-05-04", "2026-08-22", "2026-08-28",
            "2026-09-03", "2026-11-23", "2026-11-25");
    }

    @Test
    void the_provisional_year_2027_follows_option_a() {
        assertRest("2027-01-01", "2027-01-03");
        assertRest("2027-02-05", "2027-02-11");
        assertRest("2027-04-16", "2027-04-18");
        assertRest("2027-05-01", "2027-05-03");
        assertRest("2027-09-02", "2027-09-05");
        assertRest("2027-11-24", "2027-11-24");
        assertWork("2027-02-04", "2027-02-12", "2027-05-04", "2027-09-01");
    }

    private void assertRest(String from, String to) {
        day(from).datesUntil(day(to).plusDays(1)).forEach(day -> assertThat(working(day)).as("rest on %s", day).isFalse());
    }

    private void assertWork(String... days) {
        Stream.of(days).map(Books::day).forEach(day -> assertThat(working(day)).as("work on %s", day).isTrue());
    }

    private boolean working(LocalDate day) {
        return book.calendar().verdict(day, Audience.OFFICIALS).working();
    }

    private static LocalDate[] days(String... iso) {
        return Stream.of(iso).map(Books::day).toArray(LocalDate[]::new);
    }

    private static List<LocalDate> counted(DueDate due) {
        return due.trace().lines().stream().filter(line -> line.kind().counted()).map(TraceLine::day).toList();
    }

    private static List<LocalDate> skipped(DueDate due) {
        return due.trace().lines().stream().filter(line -> line.kind().name().matches("SKIPPED_.*|.*_NOT_COUNTED")).map(TraceLine::day).toList();
    }
}
