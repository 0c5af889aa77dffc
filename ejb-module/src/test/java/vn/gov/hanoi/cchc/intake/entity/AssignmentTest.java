package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.HOA;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.LAN;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.MINH;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.NOW;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.shared.Caller;

class AssignmentTest {

    private static Assignment to(UUID account, String agency) {
        return new Assignment(UUID.randomUUID(), account, agency, "Sở Nội vụ", NOW.plusSeconds(60), "kiểm tra số liệu", HOA, NOW);
    }

    @Test
    void work_goes_to_one_member_or_one_agency() {
        assertThatThrownBy(() -> to(null, null)).hasMessageStartingWith("intake.assignment.one");
        assertThatThrownBy(() -> to(LAN.account(), "SNV")).hasMessageStartingWith("intake.assignment.one");
        assertThat(to(null, "SNV").view().open()).isTrue();
    }

    @Test
    void the_day_it_is_due_is_still_to_come() {
        assertThatThrownBy(() -> new Assignment(UUID.randomUUID(), LAN.account(), null, "Lan", NOW, "x", HOA, NOW))
            .hasMessageStartingWith("intake.assignment.past");
    }

    @Test
    void anybody_of_the_agency_hands_it_back_and_nobody_else() {
        Assignment assignment = to(null, "SNV");
        assertThatThrownBy(() -> assignment.handBack("đúng", MINH, NOW)).hasMessageStartingWith("intake.assignment.other");
        assignment.handBack("đúng", ReceiptFixture.person("thu", "SNV"), NOW);
        assertThat(assignment.view().finding()).isEqualTo("đúng");
        assertThat(assignment.view().open()).isFalse();
    }

    @Test
    void a_member_hands_back_only_what_is_his() {
        Assignment assignment = to(LAN.account(), null);
        assertThatThrownBy(() -> assignment.handBack("đúng", ReceiptFixture.person("thu", "SNV"), NOW))
            .hasMessageStartingWith("intake.assignment.other");
        assignment.handBack("đúng", LAN, NOW);
        assertThat(assignment.view().handedBackAt()).isEqualTo(NOW);
    }

    @Test
    void who_stands_in_for_an_absent_member_hands_back_in_his_place() {
        Assignment assignment = to(LAN.account(), null);
        Caller minh = MINH.standingInFor(List.of(new Caller.Absent(LAN.account(), "Lan", NOW)));
        assignment.handBack("đúng", minh, NOW);
        assertThat(assignment.view().finding()).isEqualTo("đúng");
    }

    @Test
    void what_went_to_somebody_else_is_not_handed_back() {
        Assignment assignment = to(LAN.account(), null);
        assignment.supersede(NOW);
        assertThatThrownBy(() -> assignment.handBack("đúng", LAN, NOW)).hasMessageStartingWith("intake.assignment.closed");
    }
}
