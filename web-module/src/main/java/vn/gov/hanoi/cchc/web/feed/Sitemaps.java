package vn.gov.hanoi.cchc.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.indicator.boundary.IndexQueries;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.SitemapEntry;
import vn.gov.hanoi.cchc.site.api.SitemapPart;
import vn.gov.hanoi.cchc.site.api.StandingShown;
import vn.gov.hanoi.cchc.site.boundary.FeedQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicSectionQueries;
import vn.gov.hanoi.cchc.site.boundary.StandingQueries;

/** The site map (sitemaps.org, with the extensions for pictures and news): an index, the standing pages, the items by some hundred, the news. */
@ApplicationScoped
public class Sitemaps {

    static final String PAGES = "trang";
    static final String NEWS = "tin-moi";
    /** Eight hours; search engines take no longer ones. */
    private static final int LONGEST_FILM = 28_800;

    private static final String ENGLISH = "/en";
    private static final String TYPE = "application/xml;charset=UTF-8";
    private static final String SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
    private static final Map<String, String> INDEX = Map.of("", SITEMAP);
    private static final String XHTML = "http://www.w3.org/1999/xhtml";
    private static final Map<String, String> ITEMS = new TreeMap<>(Map.of("", SITEMAP, "xhtml", XHTML, "image",
        "http://www.google.com/schemas/sitemap-image/1.1", "video", "http://www.google.com/schemas/sitemap-video/1.1"));
    private static final Map<String, String> TRANSLATED = new TreeMap<>(Map.of("", SITEMAP, "xhtml", XHTML));
    private static final Map<String, String> LATEST = new TreeMap<>(Map.of("", SITEMAP, "news", "http://www.google.com/schemas/sitemap-news/0.9",
        "image", "http://www.google.com/schemas/sitemap-image/1.1"));
    /** Pages that lead to all the others, beside the sections. */
    private static final List<String> LEADING = List.of("/", "/van-ban", "/chi-so");

    @Inject
    private FeedQueries queries;
    @Inject
    private PublicSectionQueries sections;
    @Inject
    private StandingQueries standing;
    @Inject
    private IndexQueries indices;
    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    MachineAnswer index() {
        List<SitemapPart> parts = queries.sitemap();
        Xml xml = new Xml("sitemapindex", INDEX);
        String changed = parts.stream().map(SitemapPart::changedAt).max(Comparator.naturalOrder()).map(Sitemaps::text).orElse(null);
        part(xml, PAGES, changed);
        if (!queries.news().isEmpty()) {
            part(xml, NEWS, changed);
        }
        parts.forEach(part -> part(xml, String.valueOf(part.number()), text(part.changedAt())));
        return MachineAnswer.of(TYPE, xml.bytes(), Set.of(PublicTags.ITEMS)).until(hourFromNow());
    }

    /** Sections, results of the indices and standing pages, in English too where they are. */
    MachineAnswer pages() {
        Xml xml = new Xml("urlset", TRANSLATED);
        List<String> paths = new ArrayList<>(LEADING);
        sections.sections().roots().forEach(root -> add(root, paths));
        indices.agencies().forEach(agency -> paths.add("/chi-so/co-quan/" + agency));
        paths.forEach(path -> addresses(xml, path, true, null));
        indices.list().forEach(row -> addresses(xml, row.kind().address(row.year()), true, text(row.publishedAt())));
        Set<String> shows = new HashSet<>(Set.of(PublicTags.FRAME, PublicTags.INDICES));
        for (StandingPage page : StandingPage.values()) {
            StandingShown shown = standing.page(page, false);
            addresses(xml, page.address(), shown.translated(), shown.reviewedIso());
            shows.add(PublicTags.standing(page));
        }
        return MachineAnswer.of(TYPE, xml.bytes(), shows);
    }

    /** @return null when the part lists nothing */
    MachineAnswer items(long number) {
        List<SitemapEntry> entries = number > Integer.MAX_VALUE ? List.of() : queries.sitemap((int) number);
        if (entries.isEmpty()) {
            return null;
        }
        Xml xml = new Xml("urlset", ITEMS);
        for (SitemapEntry entry : entries) {
            for (String language : languages(entry.translated())) {
                address(xml, language, entry.address(), entry.translated(), text(entry.at()));
                picture(xml, entry);
                films(xml, entry);
                xml.close();
            }
        }
        return MachineAnswer.of(TYPE, xml.bytes(), Set.of(PublicTags.sitemap((int) number)));
    }

    /** Articles of two days; the first page alone when there are none, because the grammar wants an address. */
    MachineAnswer news() {
        List<SitemapEntry> entries = queries.news();
        Xml xml = new Xml("urlset", LATEST);
        for (SitemapEntry entry : entries) {
            xml.open("url").element("loc", settings.baseUrl() + entry.address())
                .open("news:news").open("news:publication").element("news:name", ItemPage.PUBLISHER).element("news:language", "vi").close()
                .element("news:publication_date", text(entry.at())).element("news:title", entry.title()).close();
            picture(xml, entry);
            xml.close();
        }
        if (entries.isEmpty()) {
            xml.open("url").element("loc", settings.baseUrl() + "/").close();
        }
        return MachineAnswer.of(TYPE, xml.bytes(), Set.of(PublicTags.ITEMS)).until(hourFromNow());
    }

    private void part(Xml xml, String name, String changed) {
        xml.open("sitemap").element("loc", settings.baseUrl() + "/sitemap-" + name + ".xml").element("lastmod", changed).close();
    }

    private void addresses(Xml xml, String path, boolean translated, String changed) {
        languages(translated).forEach(language -> {
            address(xml, language, path, translated, changed);
            xml.close();
        });
    }

    /** Leaves the entry open. */
    private void address(Xml xml, String language, String path, boolean translated, String changed) {
        xml.open("url").element("loc", settings.baseUrl() + language + path).element("lastmod", changed);
        if (translated) {
            alternate(xml, "vi", path);
            alternate(xml, "en", ENGLISH + path);
        }
    }

    private static List<String> languages(boolean translated) {
        return translated ? List.of("", ENGLISH) : List.of("");
    }

    private void picture(Xml xml, SitemapEntry entry) {
        if (entry.page() != null && entry.page().gallery()) {
            entry.page().pictures().forEach(picture -> xml.open("image:image").element("image:loc", settings.baseUrl() + picture.address()).close());
        } else if (entry.picture() != null) {
            xml.open("image:image").element("image:loc", settings.baseUrl() + entry.picture().address()).close();
        }
    }

    /** Films with a picture before they play, because the grammar wants one. */
    private void films(Xml xml, SitemapEntry entry) {
        if (entry.page() == null) {
            return;
        }
        entry.page().clips().stream().filter(clip -> clip.film() && clip.poster() != null).forEach(clip -> xml.open("video:video")
            .element("video:thumbnail_loc", settings.baseUrl() + clip.poster().address()).element("video:title", clip.title())
            .element("video:description", entry.page().summary().isBlank() ? entry.title() : entry.page().summary())
            .element("video:content_loc", settings.baseUrl() + clip.address())
            .element("video:duration", clip.seconds() > 0 && clip.seconds() <= LONGEST_FILM ? String.valueOf(clip.seconds()) : null)
            .element("video:publication_date", entry.page().published().iso()).close());
    }

    private void alternate(Xml xml, String language, String path) {
        xml.empty("xhtml:link", "rel", "alternate", "hreflang", language, "href", settings.baseUrl() + path);
    }

    private static void add(SectionNode node, List<String> paths) {
        paths.add(node.address());
        node.children().forEach(child -> add(child, paths));
    }

    /** News grows old without being told. */
    private Instant hourFromNow() {
        return clock.instant().plus(1, ChronoUnit.HOURS);
    }

    private static String text(Instant at) {
        return at.truncatedTo(ChronoUnit.SECONDS).toString();
    }
}
