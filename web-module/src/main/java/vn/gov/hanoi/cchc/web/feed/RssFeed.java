package vn.gov.hanoi.cchc.web.feed;

import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.temporal.ChronoField;
import java.util.Locale;
import java.util.TreeMap;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/** RSS 2.0 with Dublin Core and Media RSS. */
final class RssFeed {

    static final String TYPE = "application/rss+xml;charset=UTF-8";

    private static final Map<String, String> NAMESPACES = new TreeMap<>(Map.of("atom", "http://www.w3.org/2005/Atom", "dc",
        "http://purl.org/dc/elements/1.1/", "dcterms", "http://purl.org/dc/terms/", "media", "http://search.yahoo.com/mrss/"));
    /** RFC 822 with four digits of the year and two of the day. */
    private static final DateTimeFormatter DATE = new DateTimeFormatterBuilder().appendPattern("EEE, ").appendValue(ChronoField.DAY_OF_MONTH, 2)
        .appendPattern(" MMM yyyy HH:mm:ss xx").toFormatter(Locale.ENGLISH);

    private RssFeed() {
    }

    static byte[] write(FeedPage feed) {
        Xml xml = new Xml("rss", NAMESPACES, "version", "2.0");
        xml.open("channel")
            .element("title", feed.title())
            .element("link", feed.absolute(feed.page()))
            .element("description", feed.subtitle())
            .element("language", feed.language())
            .element("copyright", feed.rights())
            .element("lastBuildDate", DATE.format(feed.updated()))
            .element("docs", "https://www.rssboard.org/rss-specification")
            .empty("atom:link", "href", feed.absolute(feed.own()), "rel", "self", "type", "application/rss+xml");
        feed.items().forEach(item -> item(feed, item, xml));
        return xml.bytes();
    }

    private static void item(FeedPage feed, ItemPage item, Xml xml) {
        xml.open("item")
            .element("title", item.heading())
            .element("link", feed.link(item))
            .element("guid", item.fixedAddress(), "isPermaLink", "true")
            .element("pubDate", DATE.format(FeedPage.published(item)))
            .element("description", FeedPage.summaryHtml(item))
            .element("dc:creator", FeedPage.author(item))
            .element("dc:publisher", ItemPage.PUBLISHER)
            .element("dc:source", item.source())
            .element("dc:identifier", item.permanentId())
            .element("dc:language", item.lang())
            .element("dc:rights", ItemPage.SOURCE_LINE)
            .element("dcterms:modified", (item.updated() == null ? item.published() : item.updated()).iso())
            .element("category", feed.sections().apply(item.section()))
            .element("category", item.sample() ? feed.sample() : null);
        item.tags().forEach(tag -> xml.element("category", tag));
        item.clips().stream().limit(1).forEach(clip -> xml.empty("enclosure", "url", feed.absolute(clip.address()), "length",
            String.valueOf(clip.size()), "type", clip.mediaType()));
        if (item.gallery()) {
            item.pictures().forEach(picture -> picture(feed, picture, xml));
        } else {
            picture(feed, item.lead(), xml);
        }
        item.clips().forEach(clip -> clip(feed, clip, xml));
        xml.close();
    }

    private static void picture(FeedPage feed, PictureShown picture, Xml xml) {
        if (picture != null) {
            xml.open("media:content", "url", feed.absolute(picture.address()), "medium", "image", "width", size(picture.width()), "height",
                size(picture.height())).element("media:description", picture.caption() == null ? picture.alt() : picture.caption()).element("media:credit", picture.credit()).close();
        }
    }

    private static void clip(FeedPage feed, ClipShown clip, Xml xml) {
        xml.open("media:content", "url", feed.absolute(clip.address()), "fileSize", String.valueOf(clip.size()), "type", clip.mediaType(), "medium",
                clip.film() ? "video" : "audio", "duration", clip.seconds() > 0 ? String.valueOf(clip.seconds()) : null, "width", size(clip.width()),
                "height", size(clip.height()))
            .element("media:title", clip.title()).element("media:credit", clip.credit())
            .element("media:text", clip.transcript().isEmpty() ? null : String.join("\n", clip.transcript()), "type", "plain", "lang", "vi");
        if (clip.poster() != null) {
            xml.empty("media:thumbnail", "url", feed.absolute(clip.poster().address()), "width", size(clip.poster().width()), "height",
                size(clip.poster().height()));
        }
        xml.close();
    }

    private static String size(int pixels) {
        return pixels > 0 ? String.valueOf(pixels) : null;
    }
}
