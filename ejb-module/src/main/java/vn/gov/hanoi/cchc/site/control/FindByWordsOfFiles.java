package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.media.api.FileTextForgotten;
import vn.gov.hanoi.cchc.media.api.FileTextRead;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;

/** Readers find an item by the words of its files while it is public and the files may be read, whichever becomes known first. */
@ApplicationScoped
public class FindByWordsOfFiles {

    private static final String SHOWN = "select count(f) from FileAddress f, PublishedItem i where i.number = f.id.publicNumber and i.visible = true "
        + "and f.sha256 = :sha256";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private FileTexts texts;
    @Inject
    private FileQueries files;

    void onPublished(@Observes ItemPublished item) {
        item.content().attachments().stream().map(AttachmentUse::sha256).distinct()
            .forEach(sha256 -> files.words(sha256).ifPresent(text -> texts.keep(sha256, text)));
    }

    void onRead(@Observes FileTextRead file) {
        if (shown(file.sha256())) {
            texts.keep(file.sha256(), file.body());
        }
    }

    /** Another public item may offer the same bytes. */
    void onWithdrawn(@Observes ItemWithdrawn item) {
        em.createQuery("select distinct f.sha256 from FileAddress f where f.id.publicNumber = :number and not exists (select 1 from FileAddress o, PublishedItem i "
            + "where o.sha256 = f.sha256 and i.number = o.id.publicNumber and i.visible = true and i.number <> :number)", String.class)
            .setParameter("number", item.publicNumber()).getResultList().forEach(texts::forget);
    }

    void onForgotten(@Observes FileTextForgotten file) {
        texts.forget(file.sha256());
    }

    private boolean shown(String sha256) {
        return em.createQuery(SHOWN, Long.class).setParameter("sha256", sha256).getSingleResult() > 0;
    }
}
