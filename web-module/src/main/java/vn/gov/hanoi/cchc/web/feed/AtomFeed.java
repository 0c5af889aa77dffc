package vn.gov.hanoi.cchc.web.feed;

import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import vn.gov.hanoi.cchc.site.api.ItemPage;

/** Atom 1.0 (RFC 4287) with Dublin Core. */
final class AtomFeed {

    static final String TYPE = "application/atom+xml;charset=UTF-8";

    private static final Map<String, String> NAMESPACES = Map.of("", "http://www.w3.org/2005/Atom", "dc", "http://purl.org/dc/elements/1.1/");
    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssXXX");

    private AtomFeed() {
    }

    static byte[] write(FeedPage feed) {
        Xml xml = new Xml("feed", NAMESPACES, "xml:lang", feed.language());
        xml.element("id", feed.absolute(feed.own()))
            .element("title", feed.title())
            .element("subtitle", feed.subtitle())
            .element("updated", text(feed.updated()))
            .empty("link", "rel", "self", "type", "application/atom+xml", "href", feed.absolute(feed.own()))
            .empty("link", "rel", "alternate", "type", "text/html", "href", feed.absolute(feed.page()))
            .element("rights", feed.rights());
        author(xml, ItemPage.PUBLISHER);
        feed.items().forEach(item -> entry(feed, item, xml));
        return xml.bytes();
    }

    private static void entry(FeedPage feed, ItemPage item, Xml xml) {
        xml.open("entry", "xml:lang", item.lang())
            .element("id", item.fixedAddress())
            .element("title", item.heading())
            .empty("link", "rel", "alternate", "type", "text/html", "href", feed.link(item))
            .element("published", text(FeedPage.published(item)))
            .element("updated", text(FeedPage.updated(item)));
        item.clips().forEach(clip -> xml.empty("link", "rel", "enclosure", "type", clip.mediaType(), "href", feed.absolute(clip.address()), "length",
            String.valueOf(clip.size()), "title", clip.title()));
        author(xml, FeedPage.author(item));
        category(xml, feed.sections().apply(item.section()));
        category(xml, item.sample() ? feed.sample() : null);
        item.tags().forEach(tag -> category(xml, tag));
        xml.element("summary", FeedPage.summaryHtml(item), "type", "html")
            .element("rights", ItemPage.SOURCE_LINE)
            .element("dc:publisher", ItemPage.PUBLISHER)
            .element("dc:source", item.source())
            .element("dc:identifier", item.permanentId())
            .close();
    }

    private static void category(Xml xml, String term) {
        if (term != null) {
            xml.empty("category", "term", term);
        }
    }

    private static void author(Xml xml, String name) {
        xml.open("author").element("name", name).close();
    }

    private static String text(OffsetDateTime at) {
        return DATE.format(at);
    }
}
