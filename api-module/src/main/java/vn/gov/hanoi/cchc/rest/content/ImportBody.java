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
    @Schema(description = "Tối đa 1.000 dòng không nhập được") List<Refusal> refusals,
    @Schema(description = "Tối đa 1.000 phần không chuyển được của các mục đã nhập") List<Loss> losses) {

    /** A line that did not go in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DongKhongNhap")
    public record Refusal(@Schema(description = "Dòng của lần gửi") int line,
                          @Schema(description = "Dòng trong bản xuất, nơi mục bắt đầu") int position,
                          @Schema(description = "Mã của mục ở nguồn") String source, String title, String code, String reason) {
    }

    /** What did not come along with an item that went in. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "PhanKhongChuyenDuoc")
    public record Loss(@Schema(description = "Dòng của lần gửi") int line,
                       @Schema(description = "Dòng trong bản xuất, nơi mục bắt đầu") int position,
                       @Schema(description = "Mã của mục ở nguồn") String source, String title,
                       @Schema(enumeration = {"shortcode", "embed", "script", "form", "picture", "file", "markup", "tag"}) String kind,
                       String detail) {
    }

    static ImportBody of(ImportView view) {
        return new ImportBody(view.id().toString(), view.name(), view.state().name().toLowerCase(java.util.Locale.ROOT), view.finished(),
            view.total(), view.done(), view.created(), view.updated(), view.unchanged(), view.refused(), view.startedAt(), view.finishedAt(),
            view.refusals().stream().map(r -> new Refusal(r.sentLine(), r.line(), r.source(), r.title(), r.code(), r.reason())).toList(),
            view.losses().stream().map(l -> new Loss(l.sentLine(), l.line(), l.source(), l.title(), l.kind().name().toLowerCase(java.util.Locale.ROOT),
                l.detail())).toList());
    }
}
