package vn.gov.hanoi.cchc.rest.indicator;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** A published table. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "BangChiSo")
public record IndexBody(
    String kind,
    String name,
    int year,
    int edition,
    @Schema(description = "Nội dung thay đổi so với bản trước") String note,
    @Schema(description = "Chỉ gồm phần kết quả đã công bố") Boolean partial,
    BigDecimal mean,
    BigDecimal meanChange,
    @Schema(description = "Số đơn vị được đo") Integer unitCount,
    Integer respondents,
    @Schema(enumeration = {"TOP2", "MEAN", "SCORING", "UNSTATED"}) String formula,
    @Schema(description = "Khoảng tin cậy 95 % của trung bình") Interval interval,
    String decision,
    LocalDate announcedOn,
    String source,
    String link,
    Boolean sample,
    OffsetDateTime publishedAt,
    List<Area> areas,
    List<Unit> units,
    @Schema(description = "Câu trích nguồn") String citation,
    String address) {

    /** Both ends in percent. */
    @Schema(name = "KhoangTinCay")
    public record Interval(BigDecimal low, BigDecimal high) {
        static Interval of(BigDecimal low, BigDecimal high) {
            return low == null ? null : new Interval(low, high);
        }
    }

    /** An area or factor. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "LinhVucChiSo")
    public record Area(String code, String name, String nameEn, BigDecimal max, BigDecimal mean, BigDecimal lowest, BigDecimal highest) {
    }

    /** What a unit reached in an area. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DiemLinhVuc")
    public record Score(String code, BigDecimal score, BigDecimal percent) {
    }

    /** A unit. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "DonViChiSo")
    public record Unit(
        @Schema(description = "Mã cơ quan; không có với tỉnh, thành phố khác") String agency,
        String name,
        Integer rank,
        BigDecimal score,
        BigDecimal max,
        BigDecimal percent,
        BigDecimal change,
        String band,
        Integer respondents,
        Interval interval,
        @Schema(description = "Ít phiếu nên không hiện kết quả") Boolean hidden,
        String note,
        List<Score> areas) {

        static Unit of(UnitFigure figure) {
            UnitLine unit = figure.unit();
            return new Unit(unit.agency(), unit.name(), unit.rank(), unit.score(), unit.max(), unit.percent(), figure.change(), figure.band(),
                unit.respondents(), Interval.of(figure.low(), figure.high()), figure.hidden() ? true : null, unit.note(),
                unit.areas().stream().map(area -> new Score(area.code(), area.score(), area.percent())).toList());
        }
    }

    static IndexBody of(IndexPage page, String base) {
        EditionFacts facts = page.facts();
        String name = Texts.of(facts.kind());
        String address = base + "/chi-so/" + facts.kind().slug() + "/" + facts.year();
        return new IndexBody(facts.kind().slug(), name, facts.year(), page.number(), facts.note(), facts.partial() ? true : null,
            page.content().mean(), page.meanChange(), facts.unitCount(), facts.respondents(), facts.formula().name(),
            Interval.of(page.low(), page.high()), facts.decision(), facts.announcedOn(), facts.source(), facts.link(), facts.sample() ? true : null,
            page.publishedAt().atZone(ClockProducer.HANOI).toOffsetDateTime(),
            page.content().areas().stream().map(area -> new Area(area.code(), area.name(), area.nameEn(), area.max(), area.mean(), area.lowest(),
                area.highest())).toList(), page.units().stream().map(Unit::of).toList(),
            name + " " + facts.year() + ". " + address + ". Nguồn: Trang thông tin Cải cách hành chính", address);
    }
}
