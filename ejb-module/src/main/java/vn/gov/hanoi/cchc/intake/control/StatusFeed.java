package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.entity.FeedEntry;
import vn.gov.hanoi.cchc.intake.entity.NationalEntry;

/**
 * The list of status changes, complete for whoever goes on from the last position he saw. A status gets its position when somebody
 * reads the list, under a lock held to the end of the transaction and only once it has committed: so positions become visible in their
 * order, and nothing ever appears before a position that was handed out. Needs a transaction that has read nothing yet.
 */
@ApplicationScoped
public class StatusFeed {

    private static final int AT_ONCE = 200;
    private static final int LOCK = ReceptionKeys.BUCKETS;
    /** How far ids may run ahead of one that has not committed yet; a transaction ends after minutes. */
    private static final long SPAN = 100_000;

    @PersistenceContext
    private EntityManager em;

    public List<NationalStatusView> after(long position) {
        give();
        return read("f.seq > :from", position);
    }

    public List<NationalStatusView> since(Instant at) {
        give();
        return read("n.at >= :from", at);
    }

    private void give() {
        em.createNativeQuery("select bucket from intake_bucket where bucket = ?1 for update").setParameter(1, LOCK).getSingleResult();
        Long last = em.createQuery("select max(f.status) from FeedEntry f", Long.class).getSingleResult();
        em.createQuery("select n.id from NationalEntry n where n.id > :from"
                + " and not exists (select f.seq from FeedEntry f where f.status = n.id) order by n.id", Long.class)
            .setParameter("from", last == null ? 0 : last - SPAN).getResultList().forEach(status -> em.persist(new FeedEntry(status)));
        em.flush();
    }

    private List<NationalStatusView> read(String where, Object from) {
        return em.createQuery("select n, f.seq from FeedEntry f join NationalEntry n on n.id = f.status where " + where + " order by f.seq",
                Object[].class).setParameter("from", from).setMaxResults(AT_ONCE).getResultStream()
            .map(row -> ((NationalEntry) row[0]).view((Long) row[1])).toList();
    }
}
