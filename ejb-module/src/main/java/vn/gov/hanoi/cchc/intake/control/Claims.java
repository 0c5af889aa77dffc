package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.intake.entity.Claim;
import vn.gov.hanoi.cchc.shared.Caller;

/** Labels: who looks at which receipt. */
@ApplicationScoped
public class Claims {

    /** Two people opening the same receipt at once must not fail: the later one finds the label of the earlier. */
    private static final String TAKE = "insert ignore into intake_claim (receipt_id, account_id, holder, until_at) values (?1, ?2, ?3, ?4)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    public ClaimView take(UUID receipt, Caller by, Instant now, Duration length) {
        em.createNativeQuery(TAKE).setParameter(1, receipt.toString()).setParameter(2, by.account().toString())
            .setParameter(3, by.displayName()).setParameter(4, now.plus(length)).executeUpdate();
        Claim claim = em.find(Claim.class, receipt, LockModeType.PESSIMISTIC_WRITE);
        claim.take(by, now, length);
        return claim.view();
    }

    /** Takes the caller's own label off. */
    public void release(UUID receipt, Caller by) {
        Claim claim = em.find(Claim.class, receipt);
        if (claim != null && claim.heldBy(by)) {
            em.remove(claim);
        }
    }

    public Optional<ClaimView> living(UUID receipt) {
        return Optional.ofNullable(living(List.of(receipt)).get(receipt));
    }

    public Map<UUID, ClaimView> living(Collection<UUID> receipts) {
        return receipts.isEmpty() ? Map.of() : em.createQuery("select c from Claim c where c.receipt in :receipts and c.until > :now", Claim.class)
            .setParameter("receipts", receipts).setParameter("now", clock.instant()).getResultStream()
            .collect(Collectors.toMap(Claim::receipt, Claim::view));
    }
}
