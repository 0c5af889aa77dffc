package vn.gov.hanoi.cchc.rest.intake;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part {@code submission} of a sending. */
@Schema(name = "TinBai", description = "Một tin, bài hoặc tác phẩm")
public record SubmissionBody(
    @Schema(required = true, enumeration = {"news", "article", "photo", "drawing", "audio", "video", "other"}) String kind,
    @Schema(description = "Tiêu đề", required = true, maxLength = 255) String title,
    @Schema(description = "Tóm tắt", maxLength = 1000) String summary,
    @Schema(description = "Nội dung HTML; cần nội dung này hoặc một tệp") String bodyHtml,
    @Schema(description = "Thời điểm sự kiện, có múi giờ; bắt buộc với tin. 48 giờ tính từ đây", examples = "2026-11-22T09:00:00+07:00")
    Instant eventAt,
    @Schema(description = "Tác giả, theo thứ tự ghi tên") List<Author> authors,
    Source source,
    @Schema(description = "Chuyên mục đề nghị đăng") String section,
    List<String> tags,
    @Schema(description = "Bên gửi chịu trách nhiệm về nội dung; phải là true", required = true) boolean declaration,
    @Schema(description = "Nơi liên hệ lại", maxLength = 200) String contact,
    @Schema(description = "Từng tệp gửi kèm, đúng với các phần file; ảnh phải có alt") List<File> files) {

    /** An author. */
    @Schema(name = "TacGia")
    public record Author(@Schema(required = true) String name, String unit, String role) {
    }

    /** Where it comes from. */
    @Schema(name = "Nguon")
    public record Source(@Schema(required = true, enumeration = {"own", "official", "reused"}) String kind, String name, String url) {
    }

    /** One file. */
    @Schema(name = "TepTinBai")
    public record File(@Schema(required = true) String name, @Schema(description = "Mô tả ảnh bằng lời") String alt, String credit) {
    }

    /** The form as the description shows it. */
    @Schema(name = "GuiTinBai", type = SchemaType.OBJECT)
    public record Form(@Schema(required = true) SubmissionBody submission,
                       @Schema(type = SchemaType.ARRAY, implementation = String.class, format = "binary") Object file) {
    }
}
