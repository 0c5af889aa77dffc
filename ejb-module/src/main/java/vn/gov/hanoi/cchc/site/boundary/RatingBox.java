package vn.gov.hanoi.cchc.site.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.Rating;

/**
 * Takes readers' marks (Decree 224/2026, Article 10.3b). It leaves no row in the audit trail, because that row would say from where the
 * mark came; only sums are kept.
 */
@Stateless
public class RatingBox {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Event<PublicChanged> changed;

    /**
     * @param number public number of the item
     * @param mark   1–5
     * @return false when there is no such public item
     * @throws IllegalArgumentException for another mark
     */
    @PermitAll
    public boolean put(long number, int mark) {
        if (mark < 1 || mark > Rating.BEST) {
            throw new IllegalArgumentException("mark " + mark);
        }
        String times = "rating_" + mark;
        boolean counted = em.createNativeQuery("update site_item set rating_votes = rating_votes + 1, rating_sum = rating_sum + ?1, "
            + times + " = " + times + " + 1 where public_number = ?2 and visible = 1")
            .setParameter(1, mark).setParameter(2, number).executeUpdate() == 1;
        if (counted) {
            changed.fire(new PublicChanged(Set.of(PublicTags.item(number))));
        }
        return counted;
    }
}
