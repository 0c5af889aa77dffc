package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static vn.gov.hanoi.cchc.intake.ReceiptFixture.NOW;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.document;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.file;
import static vn.gov.hanoi.cchc.intake.control.SuppliedFixture.work;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;

class CompletenessTest {

    private static final Duration SKEW = Duration.ofMinutes(5);

    @Test
    void everything_that_is_missing_is_said_at_once() {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> Completeness.require(
            work(ReceiptKind.NEWS, "Tin", " <p> </p>", null), false, 0));
        assertThat(refused.problems()).extracting(InputProblem::field).containsExactly("declaration", "eventAt", "bodyHtml");
        assertThat(refused.code()).isEqualTo("declaration.missing");
    }

    @Test
    void a_picture_without_words_for_it_is_sent_back() {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> Completeness.require(
            work(ReceiptKind.PHOTO, "Ảnh", null, null, file("a.jpg", "1", "Cảnh"), file("b.jpg", "2", "  ")), true, 0));
        assertThat(refused.problems()).extracting(InputProblem::field).containsExactly("files[1].alt");
    }

    @Test
    void a_file_may_stand_for_the_text_also_one_that_stays_from_before() {
        assertThatCode(() -> Completeness.require(work(ReceiptKind.VIDEO, "Phim", null, null, file("a.pdf", "1", null)), true, 0))
            .doesNotThrowAnyException();
        assertThatCode(() -> Completeness.require(work(ReceiptKind.VIDEO, "Phim", null, null), true, 1)).doesNotThrowAnyException();
    }

    @Test
    void only_news_must_name_its_event() {
        assertThatCode(() -> Completeness.require(work(ReceiptKind.ARTICLE, "Bài", "<p>x</p>", null), true, 0)).doesNotThrowAnyException();
    }

    @Test
    void a_document_does_not_come_through_the_door_of_works() {
        assertThatThrownBy(() -> Completeness.require(work(ReceiptKind.DOCUMENT, "Văn bản", "<p>x</p>", null), true, 0))
            .hasMessageStartingWith("intake.value.unknown");
    }

    @Test
    void a_document_needs_an_issuer_a_type_and_a_file() {
        InputRefused refused = catchThrowableOfType(InputRefused.class, () -> Completeness.require(
            document(" ", null, "819", "QĐ-UBND", null, null, "A"), DocumentAction.NEW));
        assertThat(refused.problems()).extracting(InputProblem::field).containsExactly("organId", "typeName", "files");
    }

    @Test
    void a_recall_needs_no_file() {
        assertThatCode(() -> Completeness.require(document("H26", null, "A"), DocumentAction.RECALL)).doesNotThrowAnyException();
    }

    @Test
    void clocks_may_differ_by_five_minutes_and_not_by_more() {
        Instant edge = NOW.plus(SKEW);
        assertThatCode(() -> Completeness.notAhead("eventAt", edge, NOW, SKEW)).doesNotThrowAnyException();
        assertThatThrownBy(() -> Completeness.notAhead("eventAt", edge.plusMillis(1), NOW, SKEW)).hasMessageStartingWith("intake.date.future");
    }

    @Test
    void the_day_of_issue_is_measured_in_hanoi() {
        Instant beforeMidnight = Instant.parse("2026-11-23T16:59:59Z");
        LocalDate tomorrow = LocalDate.of(2026, 11, 24);
        assertThatThrownBy(() -> Completeness.notAhead("issuedOn", tomorrow, beforeMidnight)).hasMessageStartingWith("intake.date.future");
        assertThatCode(() -> Completeness.notAhead("issuedOn", tomorrow, beforeMidnight.plusSeconds(1))).doesNotThrowAnyException();
    }
}
