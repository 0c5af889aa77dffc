package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.rules.api.AffectedDue;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.boundary.DueDates;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Stored 48 and 72 hour clocks that an edit of the rules would end at another instant. Running hours know no calendar. */
@ApplicationScoped
public class ReceiptTerms {

    private static final Set<ReceiptState> OPEN =
        EnumSet.of(ReceiptState.RECEIVED, ReceiptState.RETURNED, ReceiptState.HELD, ReceiptState.EDITING, ReceiptState.APPROVAL);
    private static final int MOST = 100;
    private static final int BATCH = 500;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DueDates dueDates;
    @Inject
    private IntakeRules rules;
    @Inject
    private ReceiptLog log;

    /**
     * Open receipts, soonest due first, at most 100.
     *
     * @param titles whether the caller reads them
     * @return a total of -1 when there are more
     */
    public Page<AffectedDue> affected(boolean titles) {
        List<AffectedDue> found = new ArrayList<>();
        List<Receipt> batch;
        for (int from = 0; !(batch = open(from)).isEmpty(); from += BATCH) {
            for (Receipt receipt : batch) {
                DueTrace stored = receipt.timeliness().trace();
                dueDates.moved(stored).ifPresent(today -> found.add(
                    new AffectedDue(receipt.id(), receipt.version(), receipt.number(), titles ? receipt.title() : null, stored, today)));
                if (found.size() > MOST) {
                    return new Page<>(found.subList(0, MOST), null, -1);
                }
            }
        }
        return new Page<>(found, null, found.size());
    }

    private List<Receipt> open(int from) {
        return em.createQuery("select r from Receipt r where r.state in :open and r.timeliness.trace is not null order by r.listing.sortAt, r.id",
            Receipt.class).setParameter("open", OPEN).setFirstResult(from).setMaxResults(BATCH).getResultList();
    }

    /**
     * To what today's rules give; the date before stays in the history.
     *
     * @param expected the new date that was read
     * @throws RuleViolated intake.term.none, intake.term.changed when today's rules give another one
     */
    public void move(Receipt receipt, Instant expected, String reason) {
        DueTrace stored = receipt.timeliness().trace();
        if (stored == null || !OPEN.contains(receipt.state())) {
            throw new RuleViolated("intake.term.none");
        }
        DueDate today = dueDates.moved(stored).filter(due -> due.dueAt().equals(expected))
            .orElseThrow(() -> new RuleViolated("intake.term.changed"));
        receipt.due(rules.again(receipt.timeliness(), today));
        log.note(receipt, ReceiptEventType.DUE_MOVED,
            Texts.get("timeline.due-moved", Letters.time(stored.dueAt()), Letters.time(today.dueAt()), reason));
    }
}
