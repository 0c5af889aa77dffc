package vn.gov.hanoi.cchc.rest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.intake.api.MySubmission;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.shared.Texts;

/** How a receipt stands. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BienNhan")
public record ReceiptBody(
    @Schema(description = "Mã biên nhận", examples = "TN-2026-000123") String receipt,
    @Schema(enumeration = {"received", "triage", "returned", "held", "refused", "editing", "approval", "published", "withdrawn"}) String status,
    @Schema(description = "Mã trạng thái văn bản: 01–06, 13, 15, 16") String nationalStatus,
    @Schema(description = "Lý do, việc cần làm tiếp") String reason,
    Instant receivedAt,
    @Schema(description = "Hạn gửi theo quy chế") Instant dueAt,
    @Schema(description = "Gửi sau hạn; vẫn được nhận") boolean late,
    @Schema(description = "Điểm cần xem lại, không cản việc nhận") List<Warning> warnings,
    @Schema(description = "Các trạng thái đã qua, cũ trước") List<Step> history) {

    /** Something to look at again. */
    @Schema(name = "LuuY")
    public record Warning(@Schema(examples = "intake.organ.by-name") String code, String message) {

        static Warning of(String code) {
            return new Warning(code, Texts.get("warning." + code));
        }
    }

    /** One status of a document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "TrangThai")
    public record Step(String receipt, String documentId, String code, String reason, Instant at) {

        static Step of(NationalStatusView status) {
            return new Step(status.receipt(), status.documentId(), status.code(), status.reason(), status.at());
        }
    }

    static ReceiptBody of(ReceiptAnswer answer) {
        return of(answer, List.of());
    }

    static ReceiptBody of(ReceiptAnswer answer, List<NationalStatusView> history) {
        String reason = history.isEmpty() ? null : history.get(history.size() - 1).reason();
        return new ReceiptBody(answer.number(), answer.status(), answer.nationalStatus(), reason, answer.receivedAt(), answer.dueAt(),
            answer.late(), answer.warnings().isEmpty() ? null : answer.warnings().stream().map(Warning::of).toList(),
            history.isEmpty() ? null : history.stream().map(Step::of).toList());
    }

    static ReceiptBody of(MySubmission mine) {
        String advice = mine.advice().isEmpty() ? null : String.join("\n", mine.advice());
        return new ReceiptBody(mine.number(), mine.status(), null, advice, mine.receivedAt(), mine.dueAt(), mine.late(), null, null);
    }
}
