package vn.gov.hanoi.cchc.rest.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Published tables, newest year first. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "DanhSachChiSo")
public record IndexList(
    List<IndexRowBody> items,
    @Schema(description = "Gửi lại làm tham số after để đọc tiếp; không có khi đã hết") String next) {
}
