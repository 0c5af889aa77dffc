package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class UnspeakableTest {

    @Test
    void a_command_with_a_secrecy_mark_is_not_repeated_by_the_audit_trail() {
        assertThat(new InputRefused("intake.secrecy-mark", "subject", "Mật").unspeakable()).isTrue();
        assertThat(new RefusedWithTrace("intake.secrecy-mark", "subject").unspeakable()).isTrue();
        assertThat(new InputRefused("intake.field.missing", "subject").unspeakable()).isFalse();
        assertThat(new RuleViolated("intake.changed").unspeakable()).isFalse();
    }
}
