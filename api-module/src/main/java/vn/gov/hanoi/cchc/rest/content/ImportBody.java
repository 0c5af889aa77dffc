package vn.gov.hanoi.cchc.rest.content;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.content.api.ImportView;

/** How an import goes. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NhapNoiDung")
public record ImportBody(
    String id,
    @Schema(description = "Tên tệp") String name,
    @Schema(enumeration = {"queued", "running", "done"}) String state,
    @Schema(description = "Đã chạy hết") boolean finished,
    @Schema(description = "Số dòng") int total,
    @Schema(description = "Số dòng đã chạy") int done,
    @Schema(description = "Mục mới") int created,
    @Schema(description = "Mục có bản sửa mới") int updated,
    @Schema(description = "Dòng đã có từ trước") int unchanged,
    @Schema(description = "Dòng không nhập được") int refused,
    Instant startedAt,
    Instant finishedAt,
    @Schema(description = "Tối đa 1.000 dòng không nhập được") List<Refusal> refusals) {

    /** A line that did not go in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DongKhongNhap")
    public record Refusal(int line, @Schema(description = "Mã của mục ở nguồn") String source, String code, String reason) {
    }

    static ImportBody of(ImportView view) {
        return new ImportBody(view.id().toString(), view.name(), view.state().name().toLowerCase(java.util.Locale.ROOT), view.finished(),
            view.total(), view.done(), view.created(), view.updated(), view.unchanged(), view.refused(), view.startedAt(), view.finishedAt(),
            view.refusals().stream().map(r -> new Refusal(r.line(), r.source(), r.code(), r.reason())).toList());
    }
}
