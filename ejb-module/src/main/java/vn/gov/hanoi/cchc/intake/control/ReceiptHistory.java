package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;
import vn.gov.hanoi.cchc.intake.api.AnswerCount;
import vn.gov.hanoi.cchc.intake.api.AssignmentView;
import vn.gov.hanoi.cchc.intake.api.DeliveryView;
import vn.gov.hanoi.cchc.intake.api.NationalStatusView;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.RelatedReceipt;
import vn.gov.hanoi.cchc.intake.api.TimelineEntry;
import vn.gov.hanoi.cchc.intake.api.TimelinessCount;
import vn.gov.hanoi.cchc.intake.entity.Alarm;
import vn.gov.hanoi.cchc.intake.entity.Assignment;
import vn.gov.hanoi.cchc.intake.entity.Delivery;
import vn.gov.hanoi.cchc.intake.entity.NationalEntry;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEvent;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** What stands around a receipt: its history, deliveries, assignments, relatives. */
@ApplicationScoped
public class ReceiptHistory {

    private static final int MOST = 200;
    private static final int RELATIVES = 20;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Receipts receipts;
    @Inject
    private Assignments assignments;
    @Inject
    private Clock clock;

    /** Oldest first. */
    public List<TimelineEntry> timeline(UUID receipt) {
        return events(receipt).stream().map(ReceiptEvent::view).toList();
    }

    /** Oldest first, only what is meant for the supplier. */
    public List<TimelineEntry> supplierTimeline(UUID receipt) {
        return events(receipt).stream().filter(event -> event.type().forSupplier()).map(ReceiptEvent::supplierView).toList();
    }

    /** Newest first. */
    public List<AssignmentView> assignments(UUID receipt) {
        return assignments.of(receipt).stream().map(Assignment::view).toList();
    }

    /** Oldest first, at most 200. */
    public List<DeliveryView> deliveries(UUID receipt) {
        return em.createQuery("select d from Delivery d where d.receipt = :receipt order by d.id", Delivery.class)
            .setParameter("receipt", receipt).setMaxResults(MOST).getResultStream().map(Delivery::view).toList();
    }

    /** Other receipts that brought a file with the same bytes; sealed ones are not told. */
    public List<RelatedReceipt> sameFiles(UUID receipt) {
        return em.createQuery("select distinct r from Receipt r, ReceiptFile f where f.receipt = r.id and r.id <> :receipt"
            + " and r.state <> vn.gov.hanoi.cchc.intake.api.ReceiptState.SEALED"
            + " and f.original in (select g.original from ReceiptFile g where g.receipt = :receipt)", Receipt.class)
            .setParameter("receipt", receipt).setMaxResults(RELATIVES).getResultStream().map(ReceiptHistory::related).toList();
    }

    /** The documents this one takes the place of, in the order of their numbers; sealed ones are not told. */
    public List<RelatedReceipt> replaced(Receipt receipt) {
        return em.createQuery("select r from Receipt r where (r.replacedBy = :receipt or r.id = :first)"
            + " and r.state <> vn.gov.hanoi.cchc.intake.api.ReceiptState.SEALED order by r.number", Receipt.class)
            .setParameter("receipt", receipt.id()).setParameter("first", receipt.replaces()).setMaxResults(MOST).getResultStream()
            .map(ReceiptHistory::related).toList();
    }

    /** By name; null for null and for a sealed one. */
    public RelatedReceipt related(UUID receipt) {
        return receipts.open(receipt).map(ReceiptHistory::related).orElse(null);
    }

    /** Oldest first. */
    public List<NationalStatusView> national(UUID receipt) {
        return em.createQuery("select n from NationalEntry n where n.receipt = :receipt order by n.id", NationalEntry.class)
            .setParameter("receipt", receipt).getResultStream().map(NationalEntry::view).toList();
    }

    /** By agency, the least timely first; both days included. */
    public List<TimelinessCount> timeliness(LocalDate from, LocalDate to) {
        return em.createQuery("select new vn.gov.hanoi.cchc.intake.api.TimelinessCount(r.supplier.agency, max(r.supplier.agencyName),"
            + " sum(case when r.timeliness.late = false then 1 else 0 end), sum(case when r.timeliness.late = true then 1 else 0 end))"
            + " from Receipt r where r.timeliness.dueAt is not null and r.kind not in :reports and r.receivedAt >= :from and r.receivedAt < :end"
            + " and r.state <> vn.gov.hanoi.cchc.intake.api.ReceiptState.SEALED group by r.supplier.agency"
            + " order by sum(case when r.timeliness.late = true then 1 else 0 end) desc, r.supplier.agency", TimelinessCount.class)
            .setParameter("reports", ReceiptKind.reports()).setParameter("from", start(from)).setParameter("end", start(to.plusDays(1)))
            .getResultList();
    }

    /** How readers' reports that came in were answered; both days included. */
    public AnswerCount answers(LocalDate from, LocalDate to) {
        String open = "r.state in :unanswered and r.timeliness.dueAt ";
        return em.createQuery("select new vn.gov.hanoi.cchc.intake.api.AnswerCount("
            + counted("r.state not in :unanswered and r.timeliness.late = false") + ", "
            + counted("r.state not in :unanswered and r.timeliness.late = true") + ", " + counted(open + "< :now") + ", " + counted(open + ">= :now")
            + ") from Receipt r where r.timeliness.dueAt is not null and r.kind in :reports and r.receivedAt >= :from and r.receivedAt < :end"
            + " and r.state <> vn.gov.hanoi.cchc.intake.api.ReceiptState.SEALED", AnswerCount.class)
            .setParameter("unanswered", ReceiptTransition.RESOLVE.from()).setParameter("now", clock.instant())
            .setParameter("reports", ReceiptKind.reports()).setParameter("from", start(from)).setParameter("end", start(to.plusDays(1)))
            .getSingleResult();
    }

    private static String counted(String condition) {
        return "count(case when " + condition + " then 1 else null end)";
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(ClockProducer.HANOI).toInstant();
    }

    public List<AlarmRow> alarms() {
        return em.createQuery("select a from Alarm a order by a.at desc", Alarm.class).setMaxResults(MOST).getResultStream()
            .map(Alarm::view).toList();
    }

    private List<ReceiptEvent> events(UUID receipt) {
        return em.createQuery("select e from ReceiptEvent e where e.receipt = :receipt order by e.id", ReceiptEvent.class)
            .setParameter("receipt", receipt).getResultList();
    }

    static RelatedReceipt related(Receipt receipt) {
        return new RelatedReceipt(receipt.id(), receipt.number(), receipt.title(), receipt.state());
    }
}
