package vn.gov.hanoi.cchc.identity.control;

import jakarta.ejb.Stateless;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** When keys were last used; its own short transaction, because reading a key needs none. */
@Stateless
public class ApiKeyUses {

    /** Often enough to find a key that nobody uses. */
    public static final Duration EVERY = Duration.ofMinutes(1);

    @PersistenceContext
    private EntityManager em;

    /** Of many calls at once one writes. */
    public void note(UUID key, Instant now) {
        em.createQuery("update ApiKey k set k.lastUsedAt = :now where k.id = :id and (k.lastUsedAt is null or k.lastUsedAt <= :before)")
            .setParameter("now", now).setParameter("id", key).setParameter("before", now.minus(EVERY)).executeUpdate();
    }
}
