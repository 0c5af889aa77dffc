package vn.gov.hanoi.cchc.rest.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Items, newest first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DanhSachNoiDung", requiredProperties = "items")
public record ItemList(
    List<ItemBody> items,
    @Schema(description = "Gửi lại làm tham số after để đọc tiếp; không có ở cuối danh sách") String next) {
}
