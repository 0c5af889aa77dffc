package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;

class ReaderReportTest {

    private final Receipt report = ReceiptFixture.of(new SubmissionContent(ReceiptKind.FAULT, "Báo lỗi nội dung: Tin", null, "<p>Sai</p>", null,
        List.of(), null, null, List.of(), null, List.of(), false));

    @Test
    void it_is_answered_and_leaves_the_queue() {
        report.move(ReceiptTransition.RESOLVE, ReceiptFixture.HOA);
        assertThat(report.state()).isEqualTo(ReceiptState.RESOLVED);
        assertThat(report.status()).isEqualTo("resolved");
        assertThatThrownBy(() -> report.move(ReceiptTransition.RESOLVE, ReceiptFixture.HOA)).hasMessageContaining("intake.transition");
    }

    @Test
    void it_is_assigned_before_but_never_passed_to_editing_or_returned() {
        report.assigned(UUID.randomUUID(), "Sở Tài chính", ReceiptFixture.NOW);
        report.classify(new Findings(Origin.DEPARTMENT, ContentClass.RESULTS, Purpose.REPORT, null));
        assertThatThrownBy(() -> report.pass(ReceiptFixture.HOA)).hasMessageContaining("intake.report.act");
        assertThatThrownBy(() -> report.move(ReceiptTransition.RETURN, ReceiptFixture.HOA)).hasMessageContaining("intake.report.act");
        assertThat(report.state()).isEqualTo(ReceiptState.RECEIVED);
    }

    @Test
    void only_the_standing_office_ends_it_and_only_a_report_ends_so() {
        assertThatThrownBy(() -> report.move(ReceiptTransition.RESOLVE, ReceiptFixture.LAN)).hasMessageContaining("intake.forbidden");
        assertThatThrownBy(() -> ReceiptFixture.received().move(ReceiptTransition.RESOLVE, ReceiptFixture.HOA)).hasMessageContaining("intake.report.act");
    }
}
