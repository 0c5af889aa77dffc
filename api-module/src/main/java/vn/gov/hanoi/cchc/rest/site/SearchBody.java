package vn.gov.hanoi.cchc.rest.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.site.api.Excerpt;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.SearchAnswer;
import vn.gov.hanoi.cchc.site.api.SearchRow;
import vn.gov.hanoi.cchc.site.api.StandingFound;

/** What the search answers, as data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "KetQuaTimKiem", requiredProperties = {"total", "more", "items"})
public record SearchBody(
    @Schema(description = "Số kết quả, đếm đến 1.000") int total,
    @Schema(description = "Có hơn 1.000 kết quả") boolean more,
    @Schema(description = "Câu tìm gần đúng; khi câu gốc không có kết quả, items là kết quả của câu này") String suggestion,
    @Schema(description = "Trang thông tin cố định có các từ tìm, nhiều nhất ba; chỉ có ở lần đầu") List<Standing> pages,
    List<Hit> items,
    @Schema(description = "Gửi lại làm tham số after để đọc tiếp; không có ở cuối danh sách") String next) {

    @Schema(name = "TrangTimThay", requiredProperties = {"url", "title"})
    public record Standing(@Schema(format = "uri") String url, String title) {

        static Standing of(StandingFound page, String base) {
            return new Standing(base + page.address(), text(page.title()));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "MucTimThay", requiredProperties = {"id", "kind", "url", "title", "excerpt", "publishedAt", "creditLine", "sample"})
    public record Hit(
        @Schema(description = "Số công khai, không đổi", example = "10482") long id,
        @Schema(enumeration = {"article", "document"}) String kind,
        @Schema(format = "uri") String url,
        String title,
        @Schema(example = "819/QĐ-UBND") String symbol,
        String organ,
        @Schema(description = "Tên chuyên mục") String section,
        @Schema(description = "Đoạn có từ tìm") String excerpt,
        @Schema(description = "Đoạn trích nằm trong tệp kèm theo") boolean inFile,
        @Schema(format = "date-time") String publishedAt,
        @Schema(description = "Ghi dòng này khi sử dụng lại") String creditLine,
        @Schema(description = "Dữ liệu mẫu") boolean sample) {

        static Hit of(SearchRow row, String base) {
            ItemRow item = row.item();
            boolean document = item.document() != null;
            return new Hit(item.number(), document ? "document" : "article", base + item.address(), item.title(), document ? item.document().symbol() : null,
                document ? item.document().organ() : null, item.section(), text(row.excerpt()), row.inFile(), item.published().iso(), ItemPage.SOURCE_LINE,
                item.sample());
        }
    }

    static SearchBody of(SearchAnswer answer, boolean first, String base) {
        int total = answer.page().total();
        return new SearchBody(Math.min(total, Page.MANY - 1), total >= Page.MANY, answer.better(),
            first ? answer.pages().stream().map(page -> Standing.of(page, base)).toList() : null,
            answer.page().rows().stream().map(row -> Hit.of(row, base)).toList(), answer.page().nextKey());
    }

    private static String text(Excerpt excerpt) {
        return excerpt.pieces().stream().map(Excerpt.Piece::text).collect(Collectors.joining());
    }
}
