package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.entity.SubmissionKey;

/**
 * Recognises repetitions, also parallel ones. {@link #lock} must come before anything else is read in the transaction: what is read
 * earlier would show the state before the one ahead in the line has committed.
 */
@ApplicationScoped
public class ReceptionKeys {

    static final int BUCKETS = 512;

    @PersistenceContext
    private EntityManager em;

    /** Waits until no other reception holds one of these keys, and keeps them to the end of the transaction. */
    public void lock(Collection<String> keys) {
        for (int bucket : buckets(keys)) {
            em.createNativeQuery("select bucket from intake_bucket where bucket = ?1 for update").setParameter(1, bucket).getSingleResult();
        }
    }

    /** Ascending, so that two receptions never wait for each other. */
    static List<Integer> buckets(Collection<String> keys) {
        return keys.stream().map(key -> Math.floorMod(key.hashCode(), BUCKETS)).distinct().sorted().toList();
    }

    public List<SubmissionKey> known(Collection<String> keys) {
        return em.createQuery("select k from SubmissionKey k where k.keyHash in :keys order by k.at", SubmissionKey.class)
            .setParameter("keys", keys).getResultList();
    }

    /** Remembers the keys that are new. */
    public void remember(Collection<String> keys, UUID receipt, String contentHash, Instant now) {
        for (String key : keys) {
            if (em.find(SubmissionKey.class, key) == null) {
                em.persist(new SubmissionKey(key, receipt, contentHash, now));
            }
        }
    }
}
