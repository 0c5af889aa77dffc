package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ReceiptRegistered;
import vn.gov.hanoi.cchc.intake.api.ReceiptResubmitted;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEvent;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptFile;
import vn.gov.hanoi.cchc.intake.entity.SubmissionVersion;
import vn.gov.hanoi.cchc.intake.entity.SuppliedBy;
import vn.gov.hanoi.cchc.intake.entity.Timeliness;
import vn.gov.hanoi.cchc.shared.Texts;

/** The book: a first entry, a new version, one more delivery. */
@ApplicationScoped
public class ReceiptBook {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptNumbers numbers;
    @Inject
    private ReceiptLog log;
    @Inject
    private Letters letters;
    @Inject
    private KeptFiles files;

    /** Something new. */
    public Receipt enter(Arrival arrival, String agencyName, SubmissionContent content, Timeliness timeliness, String contentHash) {
        Instant now = log.now();
        SuppliedBy supplier = new SuppliedBy(arrival.account(), arrival.agency(), agencyName, arrival.person(), arrival.contact(),
            arrival.declaration(), now);
        Receipt receipt = new Receipt(numbers.next(now), arrival.channel(), content, supplier, timeliness, now);
        receipts.add(receipt);
        addVersion(receipt, content, contentHash, null);
        log.delivered(receipt, arrival.channel(), contentHash, true);
        log.note(receipt, ReceiptEventType.REGISTERED, Texts.of(arrival.channel()));
        log.national(receipt, NationalStatus.ARRIVED, null);
        letters.received(receipt);
        log.announce(new ReceiptRegistered(receipt.id(), receipt.number(), receipt.channel(), receipt.kind(), arrival.agency(), now,
            timeliness.dueAt(), timeliness.late()));
        return receipt;
    }

    /** Another version of what stands in the book; the history keeps the earlier ones. */
    public void renew(Receipt receipt, SubmissionContent content, String contentHash, ReceiptEventType type, String note) {
        receipt.take(content);
        addVersion(receipt, content, contentHash, note);
        log.note(receipt, type, note);
        if (receipt.sealed()) {
            files.seal(content.files().stream().map(file -> file.file()).toList());
        } else {
            if (receipt.state() == ReceiptState.RECEIVED) {
                log.national(receipt, NationalStatus.ARRIVED, null);
            }
            log.announce(new ReceiptResubmitted(receipt.id(), receipt.number(), receipt.currentVersion(), content, receipt.state(), note,
                log.now()));
        }
    }

    /** The same once more. */
    public ReceiptAnswer again(Receipt receipt, Arrival arrival, String contentHash) {
        log.delivered(receipt, arrival.channel(), contentHash, false);
        log.note(receipt, ReceiptEventType.DELIVERED_AGAIN, Texts.of(arrival.channel()));
        return answer(receipt, false);
    }

    /** Taken all the same; the office and the sender read it, each code of a {@code warning.…} text once. */
    public void warn(Receipt receipt, Collection<String> warnings) {
        List<String> known = warnings(receipt);
        List<String> codes = warnings.stream().filter(code -> !known.contains(code)).toList();
        if (!codes.isEmpty()) {
            log.note(receipt, ReceiptEventType.WARNED, String.join("\n", codes));
        }
    }

    /** What the sender reads; a sealed receipt looks refused. */
    public ReceiptAnswer answer(Receipt receipt, boolean created) {
        ReceiptState state = receipt.sealed() ? ReceiptState.REFUSED : receipt.state();
        return new ReceiptAnswer(receipt.id(), receipt.number(), state, receipt.status(), national(receipt), receipt.receivedAt(),
            receipt.timeliness().dueAt(), receipt.timeliness().late(), created, receipt.sealed() ? List.of() : warnings(receipt));
    }

    /** What was odd when it came in. */
    private List<String> warnings(Receipt receipt) {
        return em.createQuery("select e from ReceiptEvent e where e.receipt = :receipt and e.type = :warned order by e.id", ReceiptEvent.class)
            .setParameter("receipt", receipt.id()).setParameter("warned", ReceiptEventType.WARNED).getResultStream()
            .flatMap(event -> event.warnings().stream()).distinct().toList();
    }

    private String national(Receipt receipt) {
        return em.createQuery("select n.code from NationalEntry n where n.receipt = :receipt order by n.id desc", String.class)
            .setParameter("receipt", receipt.id()).setMaxResults(1).getResultStream().findFirst().orElse(null);
    }

    private void addVersion(Receipt receipt, SubmissionContent content, String contentHash, String note) {
        List<ReceiptFile> rows = new ArrayList<>();
        content.files().forEach(file -> rows.add(new ReceiptFile(receipt, rows.size(), file)));
        receipts.add(new SubmissionVersion(receipt, content, contentHash, log.caller().displayName(), note, log.now()), rows);
    }
}
