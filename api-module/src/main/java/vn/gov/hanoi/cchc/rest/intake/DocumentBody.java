package vn.gov.hanoi.cchc.rest.intake;

import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Part {@code document} of a delivery. */
@Schema(name = "VanBan", description = "Một văn bản chính thức")
public record DocumentBody(
    @Schema(description = "Mã định danh văn bản trên trục; bỏ trống thì ghép từ các trường khác", examples = "H26,2026/11/20,819/QĐ-UBND")
    String documentId,
    @Schema(description = "Mã định danh cơ quan ban hành; cần mã này hoặc organName", examples = "H26", maxLength = 35) String organId,
    @Schema(description = "Tên cơ quan ban hành", maxLength = 200) String organName,
    @Schema(description = "Số", examples = "819", required = true, maxLength = 11) String number,
    @Schema(description = "Ký hiệu", examples = "QĐ-UBND", required = true, maxLength = 30) String notation,
    @Schema(description = "Tên loại văn bản", examples = "Quyết định", required = true, maxLength = 100) String typeName,
    @Schema(description = "Trích yếu", required = true, maxLength = 500) String subject,
    @Schema(description = "Ngày ban hành; 72 giờ tính từ ngày này", required = true) LocalDate issuedOn,
    Signer signer,
    @Schema(description = "Ngày có hiệu lực") LocalDate effectiveOn,
    @Schema(description = "0 thường, 1 khẩn, 2 thượng khẩn, 3 hỏa tốc, 4 hỏa tốc hẹn giờ", minimum = "0", maximum = "4") Integer urgency,
    @Schema(description = "Tóm tắt", maxLength = 1000) String summary,
    @Schema(description = "Chuyên mục đề nghị đăng") String section,
    @Schema(description = "Việc cần làm; bỏ trống là new", enumeration = {"new", "update", "replace", "recall"}) String action,
    @Schema(description = "Lý do cập nhật, thay thế hoặc thu hồi", maxLength = 500) String reason,
    @Schema(description = "Mã định danh văn bản bị thay thế, khi action là replace", maxLength = 100) String replaces,
    @Schema(description = "Tên từng tệp gửi kèm, đúng với các phần file") List<File> files) {

    /** Who signed. */
    @Schema(name = "NguoiKy")
    public record Signer(@Schema(maxLength = 100) String position, @Schema(maxLength = 50) String fullName) {
    }

    /** One file of the delivery. */
    @Schema(name = "TepVanBan")
    public record File(@Schema(required = true) String name, @Schema(description = "Tệp chính, không phải phụ lục") boolean main) {
    }

    /** The form as the description shows it. */
    @Schema(name = "GuiVanBan", type = SchemaType.OBJECT)
    public record Form(@Schema(required = true) DocumentBody document,
                       @Schema(type = SchemaType.ARRAY, implementation = String.class, format = "binary") Object file) {
    }
}
