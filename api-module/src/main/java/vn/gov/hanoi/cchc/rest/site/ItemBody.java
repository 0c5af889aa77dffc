package vn.gov.hanoi.cchc.rest.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemAnswer;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.api.Rating;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Translation;

/** A public item as data. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NoiDung", requiredProperties = {"id", "permanentId", "url", "permanentUrl", "title", "summary", "language", "publishedAt", "updatedAt", "creditLine",
    "citation", "tags", "parFields", "sample"})
public record ItemBody(
    @Schema(description = "Số công khai, không đổi", example = "10482") long id,
    @Schema(description = "Mã lưu trữ vĩnh viễn", example = "cchc-2026-10482") String permanentId,
    @Schema(description = "Địa chỉ trang", format = "uri") String url,
    @Schema(description = "Địa chỉ cố định, không đổi khi tiêu đề đổi", format = "uri") String permanentUrl,
    String title,
    String summary,
    @Schema(description = "Nội dung HTML đã làm sạch, địa chỉ đầy đủ; chỉ có khi đọc từng mục") String bodyHtml,
    @Schema(example = "vi") String language,
    Section section,
    @Schema(description = "Tác giả như đăng trên trang") String author,
    Source source,
    @Schema(description = "Ghi dòng này khi sử dụng lại") String creditLine,
    @Schema(description = "Dòng trích nguồn đầy đủ") String citation,
    @Schema(format = "date-time") String publishedAt,
    @Schema(format = "date-time") String updatedAt,
    List<String> tags,
    @Schema(description = "Lĩnh vực cải cách hành chính CCHC-1 … CCHC-6") List<String> parFields,
    Document document,
    List<Picture> pictures,
    List<File> files,
    @Schema(description = "Video, âm thanh") List<Clip> clips,
    @Schema(description = "Bản dịch tiếng Anh, khi có; chỉ có khi đọc từng mục") English english,
    @Schema(description = "Người đọc đánh giá, khi đủ lượt để công bố; chỉ có khi đọc từng mục") Marks rating,
    @Schema(description = "Dữ liệu mẫu") boolean sample) {

    private static final Pattern LINK = Pattern.compile("(\\s(?:src|href)=\")/(?!/)");
    private static final Pattern SET = Pattern.compile("\\ssrcset=\"[^\"]*\"");
    private static final Pattern ENTRY = Pattern.compile("([\"\\s])/(?!/)");

    @Schema(name = "ChuyenMucCuaNoiDung", requiredProperties = {"slug", "name"})
    public record Section(String slug, String name) {
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NguonTin")
    public record Source(String name, @Schema(format = "uri") String url) {
    }

    /** Facts of an official document. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "ThuocTinhVanBan", requiredProperties = {"symbol", "typeName", "organ", "normative"})
    public record Document(
        @Schema(example = "819/QĐ-UBND") String symbol,
        @Schema(example = "Quyết định") String typeName,
        @Schema(description = "Cơ quan ban hành") String organ,
        @Schema(format = "date") String issuedOn,
        @Schema(format = "date") String effectiveOn,
        String signer,
        @Schema(description = "Văn bản quy phạm pháp luật") boolean normative,
        @Schema(description = "Hiệu lực vào ngày đọc; chỉ có khi đọc từng mục") String effect) {

        static Document of(DocumentCard card, boolean whole) {
            return card == null ? null : new Document(card.symbol(), card.typeName(), card.organ(), card.issuedOn(), card.effectiveOn(), card.signer(),
                card.normative(), whole && card.effect() != null ? card.effect().name() : null);
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "AnhCongKhai", requiredProperties = {"url", "alt"})
    public record Picture(@Schema(format = "uri") String url, String alt, String caption, String credit, int width, int height) {

        static Picture of(PictureShown picture, String base) {
            return new Picture(base + picture.address(), picture.alt(), picture.caption(), picture.credit(), picture.width(), picture.height());
        }
    }

    /** Film or sound. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "NgheNhinCongKhai", requiredProperties = {"url", "title", "mediaType", "size"})
    public record Clip(@Schema(format = "uri") String url, String title, @Schema(example = "video/mp4") String mediaType, long size,
                       @Schema(description = "ISO 8601", example = "PT125S") String duration, Integer width, Integer height,
                       @Schema(description = "Ảnh chờ", format = "uri") String poster, @Schema(description = "Phụ đề WebVTT", format = "uri") String captions,
                       @Schema(description = "Lời thoại") String transcript, String credit) {

        static Clip of(ClipShown clip, String base) {
            return new Clip(base + clip.address(), clip.title(), clip.mediaType(), clip.size(), clip.duration(), clip.width() > 0 ? clip.width() : null,
                clip.height() > 0 ? clip.height() : null, clip.poster() == null ? null : base + clip.poster().address(),
                clip.captions() == null ? null : base + clip.captions(), clip.transcript().isEmpty() ? null : String.join("\n", clip.transcript()), clip.credit());
        }
    }

    @Schema(name = "TepCongKhai", requiredProperties = {"url", "title"})
    public record File(@Schema(format = "uri") String url, String title, String detail, boolean main) {

        static File of(FileLink file, String base) {
            return new File(base + file.address(), file.title(), file.detail(), file.main());
        }
    }

    /** The translation; what is not in it stays as in the original. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    @Schema(name = "BanDichTiengAnh", requiredProperties = {"url", "title", "summary", "current"})
    public record English(@Schema(format = "uri") String url, String title, String summary, String bodyHtml, @Schema(description = "Tác giả, người dịch") String author,
                          List<Picture> pictures, @Schema(description = "Dịch từ bản đang đăng") boolean current) {

        static English of(Translation translation, String base) {
            if (translation == null) {
                return null;
            }
            ItemPage page = translation.page();
            return new English(base + "/en" + page.address(), page.title(), page.summary(), page.bodyHtml().isEmpty() ? null : absolute(page.bodyHtml(), base),
                page.authors(), page.allPictures().stream().map(picture -> Picture.of(picture, base)).toList(), translation.stale() == null);
        }
    }

    /** How readers rated it, from as many marks on as its page shows them. */
    @Schema(name = "NguoiDocDanhGia", requiredProperties = {"count", "mean"})
    public record Marks(@Schema(description = "Số lượt", example = "12") long count, @Schema(description = "Điểm trung bình, 1 đến 5", example = "4.6") BigDecimal mean) {

        static Marks of(Rating rating) {
            return rating.published() ? new Marks(rating.votes(), rating.mean()) : null;
        }
    }

    /**
     * An item of a list, which leaves out what only the item itself is asked for: its text, whether it applies today, its translation, how it
     * was rated.
     */
    static ItemBody listed(ItemPage item, SectionNode section, String base) {
        return of(item, null, null, section, base);
    }

    /**
     * An item by itself.
     *
     * @param found   a public one
     * @param section its section, or null when readers do not see that
     */
    static ItemBody whole(ItemAnswer found, SectionNode section, String base) {
        return of(found.item(), found.translation(), found.rating(), section, base);
    }

    /** @param rating null for an item of a list */
    private static ItemBody of(ItemPage item, Translation translation, Rating rating, SectionNode section, String base) {
        boolean whole = rating != null;
        return new ItemBody(item.number(), item.permanentId(), base + item.address(), item.fixedAddress(), item.title(), item.summary(),
            !whole || item.bodyHtml().isEmpty() ? null : absolute(item.bodyHtml(), base), "vi",
            section == null ? null : new Section(section.slug(), section.name()), item.authors(),
            item.source() == null && item.sourceUrl() == null ? null : new Source(item.source(), item.sourceUrl()), ItemPage.SOURCE_LINE, item.citation(),
            item.published().iso(), (item.updated() == null ? item.published() : item.updated()).iso(), item.tags(), item.parFields(),
            Document.of(item.document(), whole), item.allPictures().stream().map(picture -> Picture.of(picture, base)).toList(),
            item.files().stream().map(file -> File.of(file, base)).toList(),
            item.clips().isEmpty() ? null : item.clips().stream().map(clip -> Clip.of(clip, base)).toList(), English.of(translation, base),
            whole ? Marks.of(rating) : null, item.sample());
    }

    /** Whoever shows the text elsewhere finds its pictures and pages here. */
    static String absolute(String html, String base) {
        String linked = LINK.matcher(html).replaceAll("$1" + base + "/");
        return SET.matcher(linked).replaceAll(set -> Matcher.quoteReplacement(ENTRY.matcher(set.group()).replaceAll("$1" + base + "/")));
    }
}
