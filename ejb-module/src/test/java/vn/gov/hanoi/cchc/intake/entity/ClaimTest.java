package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.HOA;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.LAN;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.NOW;

import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class ClaimTest {

    private static final Duration QUARTER = Duration.ofMinutes(15);
    private final Claim claim = new Claim(UUID.randomUUID(), HOA, NOW, QUARTER);

    @Test
    void a_living_label_stays_with_its_holder() {
        claim.take(LAN, NOW.plus(QUARTER).minusMillis(1), QUARTER);
        assertThat(claim.view().account()).isEqualTo(HOA.account());
    }

    @Test
    void the_holder_prolongs_it_by_looking_again() {
        claim.take(HOA, NOW.plusSeconds(60), QUARTER);
        assertThat(claim.view().until()).isEqualTo(NOW.plusSeconds(60).plus(QUARTER));
    }

    @Test
    void an_expired_label_goes_to_whoever_looks_next() {
        claim.take(LAN, NOW.plus(QUARTER), QUARTER);
        assertThat(claim.heldBy(LAN)).isTrue();
        assertThat(claim.heldBy(HOA)).isFalse();
    }
}
