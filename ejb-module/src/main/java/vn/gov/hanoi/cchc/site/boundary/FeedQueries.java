package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.PublicCalendar;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.SitemapEntry;
import vn.gov.hanoi.cchc.site.api.SitemapPart;
import vn.gov.hanoi.cchc.site.control.CalendarEntries;
import vn.gov.hanoi.cchc.site.control.KeptLists;
import vn.gov.hanoi.cchc.site.control.PublishedPages;
import vn.gov.hanoi.cchc.site.control.SitemapParts;

/** What machines read of the public site: items without their bodies, the site map, calendars. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FeedQueries {

    /** Entries of a calendar stay this long after their end. */
    private static final Duration PAST = Duration.ofDays(90);

    @Inject
    private PublishedPages pages;
    @Inject
    private SitemapParts sitemap;
    @Inject
    private CalendarEntries calendars;
    @Inject
    private KeptLists kept;
    @Inject
    private Clock clock;
    @Inject
    private PortalSettings settings;

    /**
     * The newest items, with empty bodies; whether a document applies is told by its own day of effect alone.
     *
     * @param section everything in or below it, or null for all
     * @param most    items at most
     * @param english in English where there is a translation
     */
    @PermitAll
    public List<ItemPage> newest(SectionNode section, int most, boolean english) {
        return pages.newest(section, most).stream().map(row -> shown(row, english)).toList();
    }

    /** These public items, with empty bodies, newest first. @param english in English where there is a translation */
    @PermitAll
    public List<ItemPage> of(List<Long> numbers, boolean english) {
        return numbers.isEmpty() ? List.of() : pages.of(numbers).stream().map(row -> shown(row, english)).toList();
    }

    /**
     * Items of a kind with empty bodies, newest first; nobody counts them.
     *
     * @param after key of the row before the first, or null
     * @param most  items at most
     */
    @PermitAll
    public Page<ItemPage> items(ItemKind kind, PageKey after, int most) {
        List<PublishedPages.Row> rows = pages.ofKind(kind, after, most + 1);
        List<PublishedPages.Row> here = rows.subList(0, Math.min(most, rows.size()));
        return new Page<>(here.stream().map(row -> shown(row, false)).toList(), rows.size() > most ? here.get(most - 1).key().text() : null, -1);
    }

    /** Parts of the site map that list something. */
    @PermitAll
    public List<SitemapPart> sitemap() {
        return sitemap.parts();
    }

    /** Items of a part of the site map; empty when it lists nothing. */
    @PermitAll
    public List<SitemapEntry> sitemap(int part) {
        return sitemap.entries(part);
    }

    /** Articles of the last 48 hours. */
    @PermitAll
    public List<SitemapEntry> news() {
        return sitemap.news(clock.instant());
    }

    /** Entries to come and of the last three months. */
    @PermitAll
    public List<CalendarEntry> calendar(PublicCalendar calendar) {
        return calendars.endingAfter(calendar, clock.instant().minus(PAST));
    }

    /** What is under way or to come in all calendars, first what ends first; nothing that was called off. */
    @PermitAll
    public List<CalendarEntry> upcoming() {
        return kept.about("upcoming", () -> calendars.upcoming(clock.instant()));
    }

    private ItemPage shown(PublishedPages.Row row, boolean english) {
        ItemPage page = CanonicalJson.read(row.page(), ItemPage.class);
        ItemPage read = english && row.english() != null ? page.translated(CanonicalJson.read(row.english(), ItemPage.class)) : page;
        return read.shown("", LocalDate.now(clock.withZone(ClockProducer.HANOI)), settings.baseUrl());
    }
}
