package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus.ACCEPTED;
import static vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus.ARRIVED;
import static vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus.ASSIGNED;
import static vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus.IN_PROGRESS;
import static vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus.REFUSED;

import org.junit.jupiter.api.Test;

class NationalTrailTest {

    @Test
    void the_first_word_is_that_it_arrived() {
        assertThat(NationalTrail.to(ARRIVED, null)).containsExactly(ARRIVED);
        assertThat(NationalTrail.to(REFUSED, null)).containsExactly(REFUSED);
    }

    @Test
    void stages_passed_in_one_step_are_told_one_after_the_other_and_never_backwards() {
        assertThat(NationalTrail.to(IN_PROGRESS, ARRIVED)).containsExactly(ACCEPTED, ASSIGNED, IN_PROGRESS);
        assertThat(NationalTrail.to(ARRIVED, IN_PROGRESS)).isEmpty();
        assertThat(NationalTrail.to(REFUSED, REFUSED)).isEmpty();
    }
}
