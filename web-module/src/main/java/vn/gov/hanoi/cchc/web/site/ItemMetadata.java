package vn.gov.hanoi.cchc.web.site;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.ItemPage;

/** Dublin Core (ISO 15836), the times of OpenGraph and the way to embed it for the page of an item, as elements of its head. */
final class ItemMetadata {

    private ItemMetadata() {
    }

    static String of(ItemPage item, String base) {
        String own = base + (item.english() ? "/en" : "") + item.address();
        String updated = (item.updated() == null ? item.published() : item.updated()).iso();
        StringBuilder out = new StringBuilder(1_500).append("<link rel=\"schema.DC\" href=\"http://purl.org/dc/elements/1.1/\"/>")
            .append("<link rel=\"schema.DCTERMS\" href=\"http://purl.org/dc/terms/\"/>");
        meta(out, "name", "DC.title", item.heading());
        meta(out, "name", "DC.creator", item.creator());
        meta(out, "name", "DC.publisher", ItemPage.PUBLISHER);
        meta(out, "name", "DC.date", item.published().iso());
        meta(out, "name", "DCTERMS.modified", updated);
        meta(out, "name", "DC.identifier", item.fixedAddress() == null ? own : item.fixedAddress());
        meta(out, "name", "DC.language", item.lang());
        meta(out, "name", "DC.type", type(item));
        meta(out, "name", "DC.format", "text/html");
        meta(out, "name", "DC.source", item.sourceUrl() != null ? item.sourceUrl() : item.source());
        meta(out, "name", "DC.rights", ItemPage.SOURCE_LINE);
        item.tags().forEach(tag -> meta(out, "name", "DC.subject", tag));
        meta(out, "property", "article:published_time", item.published().iso());
        meta(out, "property", "article:modified_time", updated);
        item.clips().forEach(clip -> clip(out, clip, base));
        out.append("<link rel=\"alternate\" type=\"application/json+oembed\" href=\"").append(base).append("/api/v1/oembed?url=")
            .append(URLEncoder.encode(own, StandardCharsets.UTF_8)).append("\"/>");
        return out.toString();
    }

    /** In the words of the DCMI type vocabulary. */
    private static String type(ItemPage item) {
        if (item.media() == null) {
            return "Text";
        }
        return switch (item.media()) {
            case PHOTO, DRAWING -> "StillImage";
            case VIDEO -> "MovingImage";
            case AUDIO -> "Sound";
        };
    }

    private static void clip(StringBuilder out, ClipShown clip, String base) {
        String what = clip.film() ? "og:video" : "og:audio";
        meta(out, "property", what, base + clip.address());
        meta(out, "property", what + ":type", clip.mediaType());
        if (clip.film() && clip.width() > 0) {
            meta(out, "property", "og:video:width", String.valueOf(clip.width()));
            meta(out, "property", "og:video:height", String.valueOf(clip.height()));
        }
    }

    private static void meta(StringBuilder out, String kind, String name, String content) {
        if (content != null) {
            out.append("<meta ").append(kind).append("=\"").append(name).append("\" content=\"").append(Markup.escaped(content)).append("\"/>");
        }
    }
}
