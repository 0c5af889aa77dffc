package vn.gov.hanoi.cchc.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.boundary.FeedQueries;
import vn.gov.hanoi.cchc.site.boundary.PublicSectionQueries;
import vn.gov.hanoi.cchc.site.boundary.SearchQueries;
import vn.gov.hanoi.cchc.web.site.PublicTexts;

/** The newest items of the site, of a section or of what a question finds, as RSS or Atom. */
@ApplicationScoped
public class Feeds {

    static final int LENGTH = 30;

    @Inject
    private FeedQueries queries;
    @Inject
    private SearchQueries search;
    @Inject
    private PublicSectionQueries sections;
    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    /**
     * @param atom whether in Atom's grammar
     * @param slug slug of a section, or null for the whole site
     * @return null when there is no such section
     */
    MachineAnswer answer(boolean atom, String slug, boolean english) {
        Sections tree = sections.sections();
        SectionNode section = slug == null ? null : tree.bySlug().get(slug);
        if (slug != null && section == null) {
            String now = tree.slugNow(slug);
            return now == null ? null : MachineAnswer.moved(own(atom, now, english));
        }
        FeedPage feed = feed(own(atom, slug, english), section, tree, english);
        return answer(atom, feed, Set.of(section == null ? PublicTags.ITEMS : PublicTags.section(section.id())));
    }

    /** @return null when nothing is asked */
    MachineAnswer found(boolean atom, SearchFilter filter, String query) {
        if (filter.words().isBlank()) {
            return null;
        }
        boolean english = filter.english();
        Map<String, String> texts = PublicTexts.of(english);
        String base = english ? "/en" : "";
        FeedPage feed = feed(base + MachineAnswers.found(atom) + query, base + "/tim-kiem" + query, english,
            texts.get("searchTitle") + ": " + filter.words() + " | " + texts.get("titleSuffix"), texts.get("feedLeadFound").replace("{0}", filter.words()),
            queries.of(search.numbers(filter.newestFirst(), LENGTH), english), sections.sections());
        return answer(atom, feed, PublicTags.SEARCHED);
    }

    private FeedPage feed(String own, SectionNode section, Sections tree, boolean english) {
        Map<String, String> texts = PublicTexts.of(english);
        String title = section == null ? texts.get("feedTitle") : name(section, english) + " | " + texts.get("titleSuffix");
        String lead = section == null ? texts.get("feedLead") : texts.get("feedLeadSection").replace("{0}", name(section, english));
        return feed(own, (english ? "/en" : "") + (section == null ? "/" : section.address()), english, title, lead, queries.newest(section, LENGTH, english), tree);
    }

    private FeedPage feed(String own, String page, boolean english, String title, String lead, List<ItemPage> items, Sections tree) {
        OffsetDateTime updated = items.stream().map(FeedPage::updated).max(Comparator.naturalOrder())
            .orElseGet(() -> OffsetDateTime.now(clock.withZone(ClockProducer.HANOI)).truncatedTo(ChronoUnit.DAYS));
        Map<String, String> texts = PublicTexts.of(english);
        return new FeedPage(settings.baseUrl(), own, page, english, title, lead, texts.get("feedRights"), updated, items, id -> {
            SectionNode node = tree.byId().get(id);
            return node == null ? null : name(node, english);
        }, texts.get("sample"));
    }

    private static MachineAnswer answer(boolean atom, FeedPage feed, Set<String> shows) {
        return MachineAnswer.of(atom ? AtomFeed.TYPE : RssFeed.TYPE, atom ? AtomFeed.write(feed) : RssFeed.write(feed), shows);
    }

    /** Path of a feed. */
    static String own(boolean atom, String slug, boolean english) {
        return (english ? "/en" : "") + (atom ? "/atom" : "/rss") + (slug == null ? "" : "/" + slug) + ".xml";
    }

    private static String name(SectionNode node, boolean english) {
        return english && node.nameEn() != null ? node.nameEn() : node.name();
    }
}
