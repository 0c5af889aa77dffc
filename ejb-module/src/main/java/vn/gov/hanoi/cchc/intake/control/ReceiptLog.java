package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Delivery;
import vn.gov.hanoi.cchc.intake.entity.NationalEntry;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEvent;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** Writes down what happens to a receipt and announces it: its history, its deliveries, the codes for the document system. */
@ApplicationScoped
public class ReceiptLog {

    private static final int DETAIL = 2000;
    private static final int REASON = 1000;

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;
    @Inject
    private Event<Object> events;

    /** Now, as precise as the database keeps it. */
    public Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public Caller caller() {
        return context.caller();
    }

    public void note(Receipt receipt, ReceiptEventType type, String detail) {
        em.persist(new ReceiptEvent(receipt, type, caller().account(), cut(caller().displayName(), 120), cut(detail, DETAIL), now()));
    }

    public void delivered(Receipt receipt, Channel channel, String contentHash, boolean first) {
        em.persist(new Delivery(receipt, channel, cut(caller().name(), 120), contentHash, first, now()));
    }

    /** Tells the document system how far a document is; works have no such status. */
    public void national(Receipt receipt, NationalStatus stage, String reason) {
        if (receipt.kind() == ReceiptKind.DOCUMENT) {
            List<NationalStatus> codes = NationalTrail.recall(stage) ? List.of(stage) : NationalTrail.to(stage, told(receipt));
            codes.forEach(code -> em.persist(new NationalEntry(receipt, code.code(), code == stage ? cut(reason, REASON) : null, now())));
        }
    }

    /** Within the transaction: observers fail together with the fact. */
    public void announce(Object event) {
        events.fire(event);
    }

    private NationalStatus told(Receipt receipt) {
        return em.createQuery("select n from NationalEntry n where n.receipt = :receipt order by n.id desc", NationalEntry.class)
            .setParameter("receipt", receipt.id()).getResultStream()
            .map(entry -> NationalStatus.of(entry.code()).orElseThrow())
            .filter(status -> !NationalTrail.recall(status)).findFirst().orElse(null);
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length - 1) + "…";
    }
}
