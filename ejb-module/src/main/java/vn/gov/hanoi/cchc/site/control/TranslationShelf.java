package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.gov.hanoi.cchc.content.api.TranslationPublished;
import vn.gov.hanoi.cchc.content.api.TranslationWithdrawn;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.entity.EnglishText;
import vn.gov.hanoi.cchc.site.entity.PublishedItem;

/** Puts the English text beside the Vietnamese one and takes it off, in the transaction of the decision. */
@ApplicationScoped
public class TranslationShelf {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private ItemFiles files;
    @Inject
    private Event<PublicChanged> changed;

    public void onPublished(@Observes TranslationPublished event) {
        ItemPage page = PageComposer.compose(event, files.offer(event.publicNumber(), event.content()));
        PublishedItem item = em.find(PublishedItem.class, event.publicNumber());
        item.translate(new EnglishText(page.title(), page.summary(), CanonicalJson.write(page.withoutBody()), page.bodyHtml(),
            event.content().translates(), event.at()));
        changed.fire(new PublicChanged(item.shownByInEnglish()));
    }

    public void onWithdrawn(@Observes TranslationWithdrawn event) {
        PublishedItem item = em.find(PublishedItem.class, event.publicNumber());
        item.translate(null);
        changed.fire(new PublicChanged(item.shownByInEnglish()));
    }
}
