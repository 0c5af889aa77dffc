package vn.gov.hanoi.cchc.shared;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;

/** Who runs a job in a slot of time. The insert is the claim, so a second node or a double firing does nothing. */
@Stateless
public class JobClaims {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /**
     * Claims the slot of {@code every} that contains now.
     *
     * @return true for the one caller who may run the job in this slot
     */
    public boolean claim(String job, Duration every) {
        Instant now = clock.instant();
        Instant slot = Instant.ofEpochMilli(now.toEpochMilli() / every.toMillis() * every.toMillis());
        int rows = em.createNativeQuery("insert ignore into shared_job_run (job, slot, claimed_at) values (?1, ?2, ?3)")
            .setParameter(1, job).setParameter(2, slot).setParameter(3, now)
            .executeUpdate();
        return rows == 1;
    }
}
