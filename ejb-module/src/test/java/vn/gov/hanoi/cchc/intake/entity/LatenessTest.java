package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.api.TimelinessView;
import vn.gov.hanoi.cchc.intake.entity.Timeliness.RuleUsed;

class LatenessTest {

    private static final Instant DUE = Instant.parse("2026-11-24T02:00:00Z");
    private static final RuleUsed RULE = new RuleUsed("intake.event.max", UUID.randomUUID(), 3, 0, "{}");

    private static Timeliness arriving(Instant at) {
        return Timeliness.started(DUE.minusSeconds(48 * 3600), null, at, DUE, RULE);
    }

    @Test
    void the_last_instant_is_still_in_time() {
        assertThat(arriving(DUE).late()).isFalse();
    }

    @Test
    void a_microsecond_later_is_late() {
        assertThat(arriving(DUE.plusNanos(1000)).late()).isTrue();
    }

    @Test
    void the_clock_keeps_what_it_rests_on() {
        TimelinessView view = Timeliness.started(null, LocalDate.of(2026, 11, 20), DUE, DUE, RULE).view();
        assertThat(view.rule()).isEqualTo(RULE.id());
        assertThat(view.ruleVersion()).isEqualTo(3);
        assertThat(view.trace()).isEqualTo("{}");
        assertThat(view.issuedOn()).isEqualTo(LocalDate.of(2026, 11, 20));
    }

    @Test
    void counted_again_it_is_judged_by_the_new_end_and_the_old_clock_stands_beside_it() {
        Timeliness late = arriving(DUE.plusSeconds(60));
        Timeliness again = late.again(DUE.plusSeconds(3600), new RuleUsed(RULE.key(), RULE.id(), 4, 0, "{}"));
        assertThat(again.late()).isFalse();
        assertThat(again.view().eventAt()).isEqualTo(late.view().eventAt());
        assertThat(again.view().ruleVersion()).isEqualTo(4);
        assertThat(late.late()).isTrue();
    }

    @Test
    void without_an_event_nothing_runs_and_nothing_is_late() {
        Timeliness none = Timeliness.none(DUE);
        assertThat(none.late()).isFalse();
        assertThat(none.dueAt()).isNull();
    }
}
