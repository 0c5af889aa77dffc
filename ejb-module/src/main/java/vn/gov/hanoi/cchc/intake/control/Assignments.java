package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.entity.Assignment;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Receipts forwarded to members and agencies. */
@ApplicationScoped
public class Assignments {

    @PersistenceContext
    private EntityManager em;

    public void add(Assignment assignment) {
        em.persist(assignment);
    }

    /** @throws RuleViolated {@code intake.assignment.unknown} */
    public Assignment get(UUID id, UUID receipt) {
        Assignment assignment = em.find(Assignment.class, id);
        if (assignment == null || !assignment.receipt().equals(receipt)) {
            throw new RuleViolated("intake.assignment.unknown");
        }
        return assignment;
    }

    /** Nobody is asked any more: the receipt went on, or somebody else is. */
    public void close(Receipt receipt, Instant now) {
        UUID open = receipt.assignment();
        if (open != null) {
            get(open, receipt.id()).supersede(now);
            receipt.handedBack(open);
        }
    }

    /** All of a receipt, newest first. */
    public List<Assignment> of(UUID receipt) {
        return em.createQuery("select a from Assignment a where a.receipt = :receipt order by a.assignedAt desc", Assignment.class)
            .setParameter("receipt", receipt).getResultList();
    }
}
