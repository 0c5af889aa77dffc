package vn.gov.hanoi.cchc.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** Whose morning mail of which day was seen to. The insert is the claim; it commits with the mail or not at all. */
@ApplicationScoped
public class Digests {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    /** @return true for the one caller who may write to this person today, a day of Hanoi */
    public boolean claim(UUID account) {
        return em.createNativeQuery("insert ignore into operations_digest (account_id, day, claimed_at) values (?1, ?2, ?3)")
            .setParameter(1, account.toString()).setParameter(2, LocalDate.now(clock.withZone(ClockProducer.HANOI)))
            .setParameter(3, clock.instant()).executeUpdate() == 1;
    }
}
