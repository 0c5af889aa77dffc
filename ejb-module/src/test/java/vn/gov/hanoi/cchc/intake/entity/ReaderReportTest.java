package vn.gov.hanoi.cchc.intake.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
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

    private static final Instant DUE = ReceiptFixture.NOW.plusSeconds(5 * 86_400);
    private static final Timeliness.RuleUsed RULE = new Timeliness.RuleUsed("publicInfo.correct.max", UUID.randomUUID(), 1, 1, "{}");

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
    void it_is_late_once_its_term_has_passed_without_an_answer() {
        started();
        assertThat(late(report, DUE)).isFalse();
        assertThat(late(report, DUE.plusNanos(1))).isTrue();
        report.holdFor("Sở Tài chính", null, DUE.plusSeconds(60), "số liệu", ReceiptFixture.HOA, ReceiptFixture.NOW);
        assertThat(late(report, DUE.plusNanos(1))).as("asking others stops no clock").isTrue();
    }

    @Test
    void answered_in_time_it_stays_in_time_and_answered_late_it_stays_late() {
        started();
        report.move(ReceiptTransition.RESOLVE, ReceiptFixture.HOA);
        report.timeliness().answered(report.kind(), DUE);
        assertThat(late(report, DUE.plusSeconds(86_400))).isFalse();
        report.timeliness().answered(report.kind(), DUE.plusSeconds(1));
        assertThat(late(report, ReceiptFixture.NOW)).isTrue();
    }

    @Test
    void news_that_came_in_time_are_not_late_because_they_wait() {
        Receipt news = ReceiptFixture.received();
        news.due(Timeliness.started(ReceiptFixture.NOW, null, ReceiptFixture.NOW, DUE, RULE));
        news.timeliness().answered(news.kind(), DUE.plusSeconds(1));
        assertThat(late(news, DUE.plusSeconds(1))).isFalse();
    }

    private static boolean late(Receipt receipt, Instant now) {
        return receipt.timeliness().view(receipt.kind(), receipt.state(), now).late();
    }

    private void started() {
        report.due(Timeliness.started(null, null, ReceiptFixture.NOW, DUE, RULE));
    }

    @Test
    void only_the_standing_office_ends_it_and_only_a_report_ends_so() {
        assertThatThrownBy(() -> report.move(ReceiptTransition.RESOLVE, ReceiptFixture.LAN)).hasMessageContaining("intake.forbidden");
        assertThatThrownBy(() -> ReceiptFixture.received().move(ReceiptTransition.RESOLVE, ReceiptFixture.HOA)).hasMessageContaining("intake.report.act");
    }
}
