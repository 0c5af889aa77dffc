package vn.gov.hanoi.cchc.rest.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** A published table in the list. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "ChiSo")
public record IndexRowBody(
    @Schema(description = "Mã trong địa chỉ") String kind,
    @Schema(description = "Tên chỉ số và nhóm đơn vị") String name,
    int year,
    @Schema(description = "Số thứ tự của bản") int edition,
    @Schema(description = "Trung bình, phần trăm") BigDecimal mean,
    @Schema(description = "Thay đổi của trung bình so với năm trước, điểm phần trăm") BigDecimal meanChange,
    @Schema(description = "Số đơn vị trong bảng") int units,
    LocalDate announcedOn,
    String source,
    @Schema(description = "Dữ liệu mẫu") Boolean sample,
    OffsetDateTime publishedAt,
    @Schema(description = "Địa chỉ trang") String address) {

    static IndexRowBody of(IndexRow row, String base) {
        return new IndexRowBody(row.kind().slug(), Texts.of(row.kind()), row.year(), row.number(), row.mean(), row.meanChange(), row.units(),
            row.announcedOn(), row.source(), row.sample() ? true : null, row.publishedAt().atZone(ClockProducer.HANOI).toOffsetDateTime(),
            base + "/chi-so/" + row.kind().slug() + "/" + row.year());
    }
}
