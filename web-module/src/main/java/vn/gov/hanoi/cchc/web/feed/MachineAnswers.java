package vn.gov.hanoi.cchc.web.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Set;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.PublicCalendar;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.FeedQueries;
import vn.gov.hanoi.cchc.web.site.PublicTexts;

/** Finds what a machine address answers: bytes, and what they show. */
@ApplicationScoped
public class MachineAnswers {

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
