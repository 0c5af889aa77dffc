package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.media.api.FilePreviewChanged;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** When something else can be seen of a file, the pages of the items that offer it are forgotten, and no others. */
@ApplicationScoped
public class ForgetPreviews {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<PublicChanged> changed;

    void onChanged(@Observes FilePreviewChanged file) {
        List<Long> offering = em.createQuery("select distinct f.id.publicNumber from FileAddress f, PublishedItem i where i.number = f.id.publicNumber "
            + "and i.visible = true and f.sha256 = :sha256", Long.class).setParameter("sha256", file.sha256()).getResultList();
        if (!offering.isEmpty()) {
            changed.fire(new PublicChanged(offering.stream().map(PublicTags::item).collect(Collectors.toSet())));
        }
    }
}
