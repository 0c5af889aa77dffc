package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import vn.gov.hanoi.cchc.identity.api.OrganProposal;
import vn.gov.hanoi.cchc.identity.api.OrganSeen;
import vn.gov.hanoi.cchc.identity.entity.OrganSighting;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Senders nobody mapped, counted in the transaction of whoever met them. */
@ApplicationScoped
public class OrganSightings {

    private static final int LONGEST_ID = 35;
    private static final int LONGEST_NAME = 255;

    @PersistenceContext
    private EntityManager em;

    /** Knocking counts; the proposal follows the last knock. */
    public void on(@Observes OrganSeen seen) {
        String organId = cut(VietnameseText.line(seen.organId()), LONGEST_ID);
        if (organId == null) {
            return;
        }
        em.createNativeQuery("insert into identity_organ_sighting (organ_id, organ_name, agency, times, first_seen_at, last_seen_at) "
            + "values (?1, ?2, ?3, 1, ?4, ?4) on duplicate key update organ_name = coalesce(?2, organ_name), agency = ?3, "
            + "times = times + 1, last_seen_at = ?4")
            .setParameter(1, organId).setParameter(2, cut(VietnameseText.line(seen.organName()), LONGEST_NAME))
            .setParameter(3, seen.agency()).setParameter(4, seen.at()).executeUpdate();
    }

    /** Those still without a mapping, newest first. */
    public List<OrganProposal> open() {
        return em.createQuery("select s from OrganSighting s where s.organId not in (select a.organId from Agency a "
            + "where a.organId is not null) order by s.lastSeenAt desc", OrganSighting.class)
            .setMaxResults(500).getResultStream().map(OrganSighting::proposal).toList();
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
