package vn.gov.hanoi.cchc.rest.intake;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Status changes, oldest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DanhSachTrangThai")
public record StatusList(
    List<ReceiptBody.Step> items,
    @Schema(description = "Gửi lại làm tham số after để đọc tiếp; không có khi chưa có gì") Long next) {
}
