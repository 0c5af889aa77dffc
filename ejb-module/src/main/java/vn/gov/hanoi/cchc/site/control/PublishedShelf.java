package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.control.search.Vocabulary;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;
import vn.gov.hanoi.cchc.site.entity.PublishedVersion;
import vn.gov.hanoi.cchc.site.entity.VersionId;
import vn.gov.hanoi.cchc.site.entity.WithdrawalMarker;
import vn.gov.hanoi.cchc.site.entity.WrittenForms;

/** Puts on the public shelf what was published and takes off what was withdrawn, in the transaction of the decision. */
@ApplicationScoped
public class PublishedShelf {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private SectionPaths paths;
    @Inject
    private ItemFiles files;
    @Inject
    private Vocabulary vocabulary;
    @Inject
    private Event<PublicChanged> changed;

    public void onPublished(@Observes ItemPublished event) {
        PictureCopies pictures = files.offer(event.publicNumber(), event.content());
        ItemPage page = PageComposer.compose(event, pictures);
        Fingerprint fingerprint = Fingerprint.of(PageComposer.text(event.content()));
        PublishedItem item = em.find(PublishedItem.class, event.publicNumber());
        PictureUse lead = PageComposer.lead(event.content());
        boolean first = item == null;
        Set<String> shows = new HashSet<>(first ? Set.of() : item.shownBy());
        if (first) {
            item = new PublishedItem(event.publicNumber(), event.item());
        } else if (item.visible()) {
            vocabulary.forget(item.title());
        }
        item.show(event, paths.of(event.content().section()), forms(page, lead == null ? null : pictures.listed(lead), fingerprint));
        if (first) {
            em.persist(item);
        }
        keepVersion(event, page);
        em.flush();
        index(event.publicNumber(), fingerprint);
        vocabulary.learn(item.title());
        shows.addAll(item.shownBy());
        changed.fire(new PublicChanged(shows));
    }

    public void onWithdrawn(@Observes ItemWithdrawn event) {
        PublishedItem item = em.find(PublishedItem.class, event.publicNumber());
        if (item != null) {
            em.persist(new WithdrawalMarker(item, event));
            if (item.visible()) {
                vocabulary.forget(item.title());
            }
            item.hide();
            changed.fire(new PublicChanged(item.shownBy()));
        }
    }

    /** What bears a secrecy mark loses its title too, before the marker that readers get is written. */
    public void onSealed(@Observes ItemSealed event) {
        PublishedItem item = event.publicNumber() == null ? null : em.find(PublishedItem.class, event.publicNumber());
        if (item != null) {
            Set<String> shows = item.shownBy();
            if (item.visible()) {
                vocabulary.forget(item.title());
            }
            item.seal(Texts.get("content.sealed.title"));
            changed.fire(new PublicChanged(shows));
        }
    }

    private static WrittenForms forms(ItemPage page, PictureShown picture, Fingerprint fingerprint) {
        return new WrittenForms(CanonicalJson.write(page.withoutBody()), page.bodyHtml(), fingerprint == null ? null : fingerprint.signature(),
            picture == null ? null : CanonicalJson.write(picture));
    }

    private void keepVersion(ItemPublished event, ItemPage page) {
        VersionId id = new VersionId(event.publicNumber(), event.revisionNumber());
        if (em.find(PublishedVersion.class, id) == null) {
            em.persist(new PublishedVersion(id, event.revision(), event.updatedAt(), event.changeNote(), event.contentHash(),
                CanonicalJson.write(page)));
        }
    }

    private void index(long number, Fingerprint fingerprint) {
        if (fingerprint == null) {
            return;
        }
        List<String> rows = fingerprint.buckets().stream().map(bucket -> "(" + bucket + "," + number + ")").toList();
        // one statement of our own numbers instead of a hundred; buckets of an earlier version may be there already
        em.createNativeQuery("insert ignore into site_fingerprint (bucket, public_number) values " + String.join(",", rows)).executeUpdate();
    }
}
