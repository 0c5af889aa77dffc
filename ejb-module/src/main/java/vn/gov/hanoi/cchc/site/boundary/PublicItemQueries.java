package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.ItemAnswer;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PublicFile;
import vn.gov.hanoi.cchc.site.api.Translation;
import vn.gov.hanoi.cchc.site.api.VersionRow;
import vn.gov.hanoi.cchc.site.api.WithdrawnItem;
import vn.gov.hanoi.cchc.site.control.ItemAddress;
import vn.gov.hanoi.cchc.site.entity.EnglishText;
import vn.gov.hanoi.cchc.site.entity.FileAddress;
import vn.gov.hanoi.cchc.site.entity.FileAddressId;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;
import vn.gov.hanoi.cchc.site.entity.PublishedVersion;
import vn.gov.hanoi.cchc.site.entity.VersionId;
import vn.gov.hanoi.cchc.site.entity.WithdrawalMarker;

/** One public item: its page, its history, its files. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class PublicItemQueries {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;
    @Inject
    private PortalSettings settings;

    /** What stands at a public number; null when nothing ever did. */
    @PermitAll
    public ItemAnswer item(long number) {
        PublishedItem item = em.find(PublishedItem.class, number);
        if (item == null) {
            return null;
        }
        if (!item.visible()) {
            return new ItemAnswer(null, null, null, withdrawn(number));
        }
        ItemPage page = CanonicalJson.read(item.page(), ItemPage.class);
        return new ItemAnswer(shown(page, item.bodyHtml()), item.english() == null ? null : translation(item, page), item.rating(), null);
    }

    private Translation translation(PublishedItem item, ItemPage page) {
        EnglishText english = item.english();
        PublishedVersion about = english.about() == item.revisionNumber() ? null
            : em.find(PublishedVersion.class, new VersionId(item.number(), english.about()));
        return new Translation(shown(page.translated(CanonicalJson.read(english.page(), ItemPage.class)), english.bodyHtml()),
            Moment.of(english.at()).day(), about == null ? null : Moment.of(about.publishedAt()).day());
    }

    /** Versions that were public, newest first; empty when the item is not public now. */
    @PermitAll
    public List<VersionRow> versions(long number) {
        PublishedItem item = em.find(PublishedItem.class, number);
        if (item == null || !item.visible()) {
            return List.of();
        }
        return em.createQuery("select v.id.revisionNumber, v.publishedAt, v.changeNote from PublishedVersion v "
                + "where v.id.publicNumber = :number order by v.id.revisionNumber desc", Object[].class)
            .setParameter("number", number).getResultList().stream()
            .map(row -> new VersionRow((Integer) row[0], Moment.of((Instant) row[1]), (String) row[2],
                (Integer) row[0] == item.revisionNumber()))
            .toList();
    }

    /** One version in full; null when there is none or the item is not public now. */
    @PermitAll
    public ItemPage version(long number, int revision) {
        PublishedItem item = em.find(PublishedItem.class, number);
        PublishedVersion version = em.find(PublishedVersion.class, new VersionId(number, revision));
        return item == null || !item.visible() || version == null ? null
            : shown(CanonicalJson.read(version.page(), ItemPage.class).at(ItemAddress.of(item.kind(), item.slug(), number)), null);
    }

    /** A public file; null when the address names none. */
    @PermitAll
    public PublicFile file(long number, String name) {
        FileAddress file = em.find(FileAddress.class, new FileAddressId(number, name));
        if (file == null) {
            return null;
        }
        List<Boolean> visible = em.createQuery("select i.visible from PublishedItem i where i.number = :number", Boolean.class)
            .setParameter("number", number).getResultList();
        return new PublicFile(name, file.sha256(), file.mediaType(), file.size(), !visible.contains(true));
    }

    private ItemPage shown(ItemPage page, String body) {
        return page.shown(body == null ? page.bodyHtml() : body, page.document() == null ? null : page.document().with(effect(page.number())),
            settings.baseUrl());
    }

    private EffectStatus effect(long number) {
        List<?> rows = em.createNativeQuery("select status from site_effect where public_number = ?1 and from_day <= ?2 and to_day > ?2 limit 1")
            .setParameter(1, number).setParameter(2, LocalDate.now(clock.withZone(ClockProducer.HANOI))).getResultList();
        return rows.isEmpty() ? EffectStatus.UNKNOWN : EffectStatus.valueOf((String) rows.get(0));
    }

    private WithdrawnItem withdrawn(long number) {
        WithdrawalMarker marker = em.createQuery("select w from WithdrawalMarker w where w.number = :number order by w.id desc",
            WithdrawalMarker.class).setParameter("number", number).setMaxResults(1).getSingleResult();
        PublishedItem next = marker.replacement() == null ? null : em.find(PublishedItem.class, marker.replacement());
        boolean replaced = next != null && next.visible();
        return new WithdrawnItem(number, marker.kind(), marker.title(), marker.reason(), Moment.of(marker.withdrawnAt()).day(),
            marker.permanentId(), replaced ? ItemAddress.of(next.kind(), next.slug(), next.number()) : null,
            replaced ? next.title() : null);
    }
}
