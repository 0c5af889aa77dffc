package vn.gov.hanoi.cchc.rest.site;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/** An item for a page of another site, as oEmbed 1.0 names it: a quotation with author, source and the address that stays, without frame or script. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "NhungNoiDung", requiredProperties = {"type", "version", "title", "provider_name", "provider_url", "html", "width", "height"})
public record EmbedBody(
    @Schema(example = "rich") String type,
    @Schema(example = "1.0") String version,
    String title,
    @JsonProperty("author_name") String authorName,
    @JsonProperty("provider_name") String providerName,
    @Schema(format = "uri") @JsonProperty("provider_url") String providerUrl,
    @Schema(format = "uri") @JsonProperty("thumbnail_url") String thumbnailUrl,
    @JsonProperty("thumbnail_width") Integer thumbnailWidth,
    @JsonProperty("thumbnail_height") Integer thumbnailHeight,
    @Schema(description = "Trích dẫn có tác giả, nguồn và địa chỉ cố định") String html,
    int width,
    @Schema(description = "Cao bao nhiêu là do trang nhúng") @JsonInclude Integer height) {

    /** What the quotation is made for; it fits into less. */
    private static final int WIDTH = 600;

    /**
     * @param item as readers see it
     * @param most pixels that the other page has
     */
    static EmbedBody of(ItemPage item, String base, int most) {
        PictureShown picture = item.lead();
        String author = item.creator();
        return new EmbedBody("rich", "1.0", item.title(), author, ItemPage.PUBLISHER, base + "/", picture == null ? null : base + picture.address(),
            picture == null ? null : picture.width(), picture == null ? null : picture.height(), html(item, base, author), Math.min(WIDTH, most), null);
    }

    private static String html(ItemPage item, String base, String author) {
        String address = base + (item.english() ? "/en" : "") + item.address();
        return "<blockquote lang=\"" + item.lang() + "\" cite=\"" + item.fixedAddress() + "\"><p><a href=\"" + Markup.escaped(address) + "\">"
            + Markup.escaped(item.heading()) + "</a></p>" + (item.summary().isBlank() ? "" : "<p>" + Markup.escaped(item.summary()) + "</p>")
            + "<footer>" + (author == null ? "" : Markup.escaped(author) + ". ")
            + ItemPage.SOURCE_LINE + ", " + item.published().day() + ". <a href=\"" + item.fixedAddress() + "\">" + item.fixedAddress() + "</a></footer></blockquote>";
    }
}
