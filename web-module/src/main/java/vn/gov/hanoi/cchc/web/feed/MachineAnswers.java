package vn.gov.hanoi.cchc.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.PublicCalendar;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.boundary.FeedQueries;
import vn.gov.hanoi.cchc.web.site.PublicTexts;

/** Finds what a machine address answers: bytes, and what they show. */
@ApplicationScoped
public class MachineAnswers {

    /** Begins the name of a feed of what a search finds. */
    public static final String FOUND = "found-";

    @Inject
    private Feeds feeds;
    @Inject
    private Sitemaps sitemaps;
    @Inject
    private ServiceFiles files;
    @Inject
    private FeedQueries queries;
    @Inject
    private PortalSettings settings;

    /**
     * @param name    what is asked for: rss, atom, sitemap, opensearch, robots, security, thong-bao or lay-y-kien
     * @param slug    section of a feed, kind of a site map; or null
     * @param number  part of the site map, or 0
     * @param english whether the address begins with {@code /en}
     * @return null when nothing stands there
     */
    public MachineAnswer find(String name, String slug, long number, boolean english) {
        return switch (name) {
            case "rss" -> feeds.answer(false, slug, english);
            case "atom" -> feeds.answer(true, slug, english);
            case "opensearch" -> files.openSearch(english);
            case "sitemap" -> sitemap(slug, number);
            case "robots" -> files.robots();
            case "security" -> files.security();
            case "thong-bao" -> calendar(PublicCalendar.NOTICE, name, "calendarNotices");
            case "lay-y-kien" -> calendar(PublicCalendar.CONSULTATION, name, "calendarConsultations");
            default -> null;
        };
    }

    /** Path of a feed of what a search finds, below the language and before the question. */
    public static String found(boolean atom) {
        return "/tim-kiem/" + (atom ? "atom.xml" : "rss.xml");
    }

    /**
     * The newest items that a question finds, as a feed.
     *
     * @param name   {@link #FOUND} and rss or atom
     * @param filter the question
     * @param query  the same as it stands in addresses, with its question mark
     * @throws vn.gov.hanoi.cchc.site.boundary.SearchAway the index does not answer
     */
    public MachineAnswer found(String name, SearchFilter filter, String query) {
        return feeds.found(name.equals(FOUND + "atom"), filter, query);
    }

    private MachineAnswer sitemap(String kind, long number) {
        if (number > 0) {
            return sitemaps.items(number);
        }
        return kind == null ? sitemaps.index() : kind.equals(Sitemaps.NEWS) ? sitemaps.news() : sitemaps.pages();
    }

    private MachineAnswer calendar(PublicCalendar calendar, String name, String title) {
        return MachineAnswer.of(CalendarFile.TYPE, CalendarFile.write(settings.baseUrl(), "/" + name + ".ics", PublicTexts.of(false).get(title),
            queries.calendar(calendar)), Set.of(PublicTags.calendar(calendar)));
    }
}
