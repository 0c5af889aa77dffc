package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt.Reason;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

/** What waits for one person: by when, and why. */
@ApplicationScoped
public class WaitingList {

    private static final int EACH = 100;
    private static final String ROW = "select new vn.gov.hanoi.cchc.intake.api.WaitingReceipt(r.id, r.number, r.listing.title,"
        + " vn.gov.hanoi.cchc.intake.api.WaitingReceipt$Reason.%s, %s, %s) from Receipt r where r.state %s";
    private static final String STATE = "vn.gov.hanoi.cchc.intake.api.ReceiptState.";

    @PersistenceContext
    private EntityManager em;

    /** Soonest first, without a time last; at most 100 of each reason. */
    public List<WaitingReceipt> of(Caller caller) {
        List<WaitingReceipt> all = new ArrayList<>();
        if (caller.may(Permission.INTAKE_TRIAGE)) {
            all.addAll(rows(Reason.TRIAGE, "r.timeliness.dueAt", "r.supplier.person",
                "= " + STATE + "RECEIVED and r.assignment is null order by r.listing.sortAt"));
            all.addAll(rows(Reason.HOLD_ENDS, "r.actBy", "r.hold.confirmer", "= " + STATE + "HELD order by r.actBy"));
            all.addAll(rows(Reason.RECALL, "r.receivedAt", "r.supplier.person",
                "<> " + STATE + "SEALED and r.recallOpen = true order by r.receivedAt"));
        }
        all.addAll(assigned(caller));
        if (caller.may(Permission.INTAKE_SUBMIT)) {
            all.addAll(returned(caller));
        }
        all.sort(Comparator.comparing(WaitingReceipt::by, Comparator.nullsLast(Comparator.naturalOrder())));
        return all;
    }

    private List<WaitingReceipt> rows(Reason reason, String by, String detail, String condition) {
        return em.createQuery(String.format(ROW, reason, by, detail, condition), WaitingReceipt.class).setMaxResults(EACH).getResultList();
    }

    private List<WaitingReceipt> assigned(Caller caller) {
        return em.createQuery("select new vn.gov.hanoi.cchc.intake.api.WaitingReceipt(r.id, r.number, r.listing.title,"
            + " vn.gov.hanoi.cchc.intake.api.WaitingReceipt$Reason.ASSIGNED, a.dueAt, a.reason, a.account) from Receipt r, Assignment a"
            + " where a.id = r.assignment and r.state <> " + STATE + "SEALED and (a.account in :accounts or a.agency in :agencies)"
            + " order by a.dueAt", WaitingReceipt.class)
            .setParameter("accounts", caller.accounts()).setParameter("agencies", caller.agencies()).setMaxResults(EACH).getResultList();
    }

    private List<WaitingReceipt> returned(Caller caller) {
        String condition = "= " + STATE + "RETURNED and (r.supplier.account in :accounts or r.supplier.agency in :agencies) order by r.receivedAt";
        return em.createQuery(String.format(ROW, Reason.RETURNED_TO_YOU, "r.timeliness.dueAt", "r.supplier.person, r.supplier.account", condition),
            WaitingReceipt.class).setParameter("accounts", caller.accounts()).setParameter("agencies", caller.agencies())
            .setMaxResults(EACH).getResultList();
    }
}
