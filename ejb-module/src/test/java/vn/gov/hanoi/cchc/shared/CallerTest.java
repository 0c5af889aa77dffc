package vn.gov.hanoi.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class CallerTest {

    private static final UUID LAN = UUID.randomUUID();
    private static final UUID MINH = UUID.randomUUID();

    private final Caller minh = new Caller(MINH, "minh", "Minh", null, Set.of(Permission.OFFICE_ENTER), null);
    private final Caller inPlace = minh.standingInFor(List.of(new Caller.Absent(LAN, "Lan", Instant.EPOCH)));

    @Test
    void who_stands_in_answers_for_the_absent_and_stays_himself() {
        assertThat(minh.answersFor(LAN)).isFalse();
        assertThat(inPlace.answersFor(LAN)).isTrue();
        assertThat(inPlace.answersFor(MINH)).isTrue();
        assertThat(inPlace.is(LAN)).isFalse();
        assertThat(inPlace.accounts()).containsExactlyInAnyOrder(LAN, MINH);
        assertThat(inPlace.insteadOf(LAN)).isEqualTo("Lan");
        assertThat(inPlace.insteadOf(MINH)).isNull();
    }

    @Test
    void he_gains_no_permission_by_it() {
        assertThat(inPlace.permissions()).isEqualTo(minh.permissions());
    }

    @Test
    void a_caller_without_an_account_answers_for_nobody() {
        assertThat(Caller.visitor(null).accounts()).isEmpty();
        assertThat(Caller.visitor(null).answersFor(null)).isFalse();
    }
}
