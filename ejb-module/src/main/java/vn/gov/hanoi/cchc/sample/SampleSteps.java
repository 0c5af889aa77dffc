package vn.gov.hanoi.cchc.sample;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;

/** Which parts of the sample data are there, so that a second start adds nothing and an interrupted one goes on. */
@Stateless
@PermitAll
public class SampleSteps {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** Whether that part is there. */
    public boolean done(String step) {
        return !em.createNativeQuery("select step from sample_step where step = ?1").setParameter(1, step).getResultList().isEmpty();
    }

    /** Notes that it is. */
    public void note(String step) {
        em.createNativeQuery("insert into sample_step (step, at) values (?1, ?2)").setParameter(1, step).setParameter(2, clock.instant())
            .executeUpdate();
    }
}
