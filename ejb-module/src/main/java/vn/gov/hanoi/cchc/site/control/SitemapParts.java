package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.TranslationPublished;
import vn.gov.hanoi.cchc.content.api.TranslationWithdrawn;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.api.SitemapEntry;
import vn.gov.hanoi.cchc.site.api.SitemapPart;

/** The site map: public numbers by some hundred, each part with the instant it last changed, noted with the change. */
@ApplicationScoped
public class SitemapParts {

    /** Further back nothing counts as news to search engines, and they read no more of it. */
    private static final Duration NEWS = Duration.ofHours(48);
    private static final int MOST_NEWS = 1_000;

    @PersistenceContext
    private EntityManager em;

    public void onPublished(@Observes ItemPublished event) {
        note(SitemapPart.of(event.publicNumber()), true, event.updatedAt());
    }

    public void onWithdrawn(@Observes ItemWithdrawn event) {
        int part = SitemapPart.of(event.publicNumber());
        // its own row may or may not be hidden by now: observers have no order
        List<?> others = em.createNativeQuery("select 1 from site_item where public_number between :first and :last and visible = 1 "
                + "and public_number <> :own limit 1")
            .setParameter("first", first(part)).setParameter("last", last(part)).setParameter("own", event.publicNumber()).getResultList();
        note(part, !others.isEmpty(), event.at());
    }

    public void onTranslated(@Observes TranslationPublished event) {
        note(SitemapPart.of(event.publicNumber()), true, event.at());
    }

    public void onTranslationGone(@Observes TranslationWithdrawn event) {
        em.createNativeQuery("update site_sitemap_part set changed_at = greatest(changed_at, :at) where part = :part")
            .setParameter("at", event.at()).setParameter("part", SitemapPart.of(event.publicNumber()) - 1).executeUpdate();
    }

    /** Parts with something in them, first numbers first. */
    public List<SitemapPart> parts() {
        List<?> rows = em.createNativeQuery("select part, changed_at from site_sitemap_part where listed = 1 order by part").getResultList();
        return rows.stream().map(row -> (Object[]) row)
            .map(row -> new SitemapPart(((Number) row[0]).intValue() + 1, ((Timestamp) row[1]).toInstant())).toList();
    }

    /** Public items of a part; empty when there are none. */
    public List<SitemapEntry> entries(int part) {
        List<?> rows = em.createNativeQuery("select public_number, kind, slug, title, updated_at, picture, if(media is null, null, page), title_en is not null from site_item "
                + "where public_number between :first and :last and visible = 1 order by public_number")
            .setParameter("first", first(part)).setParameter("last", last(part)).getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    /** Articles that were first published within two days, newest first. */
    public List<SitemapEntry> news(Instant now) {
        List<?> rows = em.createNativeQuery("select public_number, kind, slug, title, published_at, picture, if(media is null, null, page), false from site_item "
                + "where kind = 'ARTICLE' and visible = 1 and published_at > :since order by published_at desc, public_number desc limit " + MOST_NEWS)
            .setParameter("since", now.minus(NEWS)).getResultList();
        return rows.stream().map(row -> entry((Object[]) row)).toList();
    }

    private void note(int part, boolean listed, Instant at) {
        em.createNativeQuery("insert into site_sitemap_part (part, listed, changed_at) values (:part, :listed, :at) "
                + "on duplicate key update listed = values(listed), changed_at = greatest(changed_at, values(changed_at))")
            .setParameter("part", part - 1).setParameter("listed", listed).setParameter("at", at).executeUpdate();
    }

    private static SitemapEntry entry(Object[] row) {
        String picture = (String) row[5];
        return new SitemapEntry(ItemAddress.of(ItemKind.valueOf((String) row[1]), (String) row[2], ((Number) row[0]).longValue()), (String) row[3],
            ((Number) row[7]).intValue() == 1, ((Timestamp) row[4]).toInstant(), picture == null ? null : CanonicalJson.read(picture, PictureShown.class),
            row[6] == null ? null : CanonicalJson.read((String) row[6], ItemPage.class));
    }

    private static long first(int part) {
        return (part - 1L) * SitemapPart.SIZE + 1;
    }

    private static long last(int part) {
        return (long) part * SitemapPart.SIZE;
    }
}
