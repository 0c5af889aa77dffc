package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.rules.Books.day;
import static vn.gov.hanoi.cchc.rules.Books.hanoi;

import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;
import vn.gov.hanoi.cchc.rules.entity.TermClock;
import vn.gov.hanoi.cchc.rules.entity.TermStart;

/** A stored date against the books as they are after an edit. */
class MovedDueTest {

    private static final String PUBLISH = "publicInfo.publish.max";

    /** From Monday 12/10/2026: five working days end with Monday 19/10/2026. */
    private final DueTrace stored = kept(TermClock.due(Books.seeded(), PUBLISH, TermStart.on(day("2026-10-12"))));

    @Test
    void without_an_edit_nothing_moves() {
        assertThat(stored.lastDay()).isEqualTo(day("2026-10-19"));
        assertThat(TermClock.moved(Books.seeded(), stored)).isEmpty();
    }

    @Test
    void a_day_off_inside_the_term_moves_it_by_a_working_day() {
        RuleBook edited = Books.but().with(day("2026-10-14"), DayKind.HOLIDAY, "Nghỉ thêm").book();

        DueDate today = TermClock.moved(edited, stored).orElseThrow();

        assertThat(today.lastDay()).isEqualTo(day("2026-10-20"));
        assertThat(TermClock.moved(edited, kept(today))).as("once it is taken over").isEmpty();
        assertThat(stored.dueAt()).as("the stored one stands").isEqualTo(hanoi("2026-10-20T00:00"));
    }

    @Test
    void a_day_off_outside_the_term_moves_nothing() {
        assertThat(TermClock.moved(Books.but().with(day("2026-10-21"), DayKind.HOLIDAY, "Nghỉ thêm").book(), stored)).isEmpty();
        assertThat(TermClock.moved(Books.but().with(day("2026-10-09"), DayKind.HOLIDAY, "Nghỉ thêm").book(), stored)).isEmpty();
    }

    @Test
    void a_corrected_value_of_the_rule_moves_it() {
        DueDate today = TermClock.moved(Books.but().with(PUBLISH, "6").book(), stored).orElseThrow();

        assertThat(today.lastDay()).isEqualTo(day("2026-10-20"));
        assertThat(today.trace().rules().get(0).value()).isEqualTo("6");
    }

    @Test
    void a_rule_that_is_no_longer_known_counts_as_it_did() {
        assertThat(TermClock.moved(Books.but().without(PUBLISH).book(), stored)).isEmpty();
    }

    @Test
    void running_hours_know_no_calendar_but_a_switch_moves_them() {
        DueTrace document = kept(TermClock.due(Books.seeded(), "intake.document.max", TermStart.on(day("2026-10-12"))));
        DueTrace news = kept(TermClock.due(Books.seeded(), "intake.event.max", TermStart.at(hanoi("2026-10-12T08:00"))));
        RuleBook dayOff = Books.but().with(day("2026-10-13"), DayKind.HOLIDAY, "Nghỉ thêm").book();

        assertThat(TermClock.moved(dayOff, document)).isEmpty();
        assertThat(TermClock.moved(dayOff, news)).isEmpty();
        assertThat(TermClock.moved(Books.but().with("intake.document.startsAt", "same-day").book(), document))
            .hasValueSatisfying(today -> assertThat(today.dueAt()).isEqualTo(document.dueAt().minusSeconds(24 * 3600)));
    }

    /** As it comes back from where it was stored. */
    private static DueTrace kept(DueDate due) {
        return DueTrace.ofJson(due.trace().toJson());
    }
}
