package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.HOA;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.LAN;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class ReceiptTransitionTest {

    static Stream<Arguments> every_step_from_every_state() {
        return Arrays.stream(ReceiptState.values())
            .flatMap(state -> Arrays.stream(ReceiptTransition.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("every_step_from_every_state")
    void the_table_decides_every_step_from_every_state(ReceiptState state, ReceiptTransition step) {
        Receipt receipt = ReceiptFixture.in(state);
        if (step.from().contains(state)) {
            assertThat(receipt.move(step)).isEqualTo(state);
            assertThat(receipt.state()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> receipt.move(step)).isInstanceOf(RuleViolated.class).hasMessageStartingWith("intake.transition");
            assertThat(receipt.state()).isEqualTo(state);
        }
    }

    @Test
    void the_life_of_a_receipt_is_this_table() {
        assertThat(Arrays.stream(ReceiptTransition.values()).map(step -> step + " " + new TreeSet<>(step.from()) + " " + step.to())).containsExactly(
            "PASS [RECEIVED] EDITING",
            "RETURN [RECEIVED, HELD] RETURNED",
            "HOLD [RECEIVED, EDITING] HELD",
            "RESOLVE [RECEIVED, HELD] RESOLVED",
            "RESUME [HELD] RECEIVED",
            "RESUME_EDITING [HELD] EDITING",
            "REFUSE [RECEIVED, RETURNED, HELD, EDITING] REFUSED",
            "SEAL [RECEIVED, RETURNED, HELD, REFUSED, EDITING, APPROVAL, PUBLISHED, WITHDRAWN, RESOLVED] SEALED",
            "RECALL [RECEIVED, RETURNED, HELD, REFUSED, EDITING, APPROVAL] WITHDRAWN",
            "RESUBMIT [RETURNED, REFUSED] RECEIVED",
            "UPDATE [RETURNED, REFUSED, WITHDRAWN] RECEIVED",
            "SUBMIT [EDITING] APPROVAL",
            "REWORK [APPROVAL] EDITING",
            "PUBLISH [EDITING, APPROVAL, WITHDRAWN] PUBLISHED",
            "WITHDRAW [PUBLISHED] WITHDRAWN",
            "BACK_TO_TRIAGE [EDITING, APPROVAL] RECEIVED");
    }

    @ParameterizedTest
    @EnumSource(ReceiptState.class)
    void every_state_but_the_sealed_one_has_a_way_on(ReceiptState state) {
        Set<ReceiptTransition> ways = Arrays.stream(ReceiptTransition.values()).filter(step -> step.possibleFrom(state))
            .collect(Collectors.toCollection(() -> EnumSet.noneOf(ReceiptTransition.class)));
        assertThat(ways.isEmpty()).isEqualTo(state == ReceiptState.SEALED);
    }

    @Test
    void a_supplier_cannot_pass_his_own_news_to_the_editors() {
        Receipt receipt = ReceiptFixture.classified();
        assertThatThrownBy(() -> receipt.pass(LAN)).hasMessageStartingWith("intake.forbidden");
        assertThat(receipt.state()).isEqualTo(ReceiptState.RECEIVED);
    }

    @Test
    void a_returned_work_comes_back_from_its_supplier_or_from_staff() {
        assertThat(ReceiptTransition.RESUBMIT.permissions()).containsExactlyInAnyOrder(Permission.INTAKE_SUBMIT, Permission.INTAKE_ENTER);
        Receipt receipt = ReceiptFixture.in(ReceiptState.RETURNED);
        receipt.move(ReceiptTransition.RESUBMIT, LAN);
        assertThat(receipt.state()).isEqualTo(ReceiptState.RECEIVED);
        Receipt second = ReceiptFixture.in(ReceiptState.REFUSED);
        second.move(ReceiptTransition.RESUBMIT, HOA);
        assertThat(second.state()).isEqualTo(ReceiptState.RECEIVED);
    }
}
