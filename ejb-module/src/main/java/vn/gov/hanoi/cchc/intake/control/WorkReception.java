package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.api.ResubmitWork;
import vn.gov.hanoi.cchc.intake.api.SubmissionContent;
import vn.gov.hanoi.cchc.intake.api.SuppliedWork;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.intake.entity.SubmissionKey;
import vn.gov.hanoi.cchc.intake.entity.SubmissionVersion;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Takes news and other works, first or completed. */
@ApplicationScoped
public class WorkReception {

    @Inject
    private ReceptionKeys keys;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptBook book;
    @Inject
    private KeptFiles files;
    @Inject
    private Reception reception;
    @Inject
    private ReceiptLog log;

    /**
     * One receipt for one work, however often it is sent.
     *
     * @param admission refuses a sender who may not send today; it reads, so it is asked under the lock
     */
    public ReceiptAnswer receive(Arrival arrival, SuppliedWork work, boolean declaration, Runnable admission) {
        Completeness.require(work, declaration, 0);
        String hash = Fingerprint.of(work);
        Set<String> wanted = arrival.workKeys(hash);
        keys.lock(wanted);
        admission.run();
        reception.refuseMarked(MarkSearch.in(work), arrival, hash);
        List<SubmissionKey> known = keys.known(wanted);
        if (!known.isEmpty()) {
            return again(known, arrival, hash, wanted);
        }
        Instant now = log.now();
        reception.notAhead("eventAt", work.eventAt(), now);
        reception.notAhead("arrivedAt", arrival.arrivedAt(), now);
        String agencyName = reception.supplierName(arrival, now);
        SubmissionContent content = KeptContent.of(work, files.keep(work.files()));
        Receipt receipt = book.enter(arrival, agencyName, content, reception.clockOf(work, arrival), hash);
        keys.remember(wanted, receipt.id(), hash, now);
        return book.answer(receipt, true);
    }

    private ReceiptAnswer again(List<SubmissionKey> known, Arrival arrival, String hash, Set<String> wanted) {
        if (known.stream().anyMatch(key -> !key.contentHash().equals(hash))) {
            throw new RuleViolated("intake.document.conflict");
        }
        Receipt receipt = receipts.get(known.get(0).receipt());
        keys.remember(wanted, receipt.id(), hash, log.now());
        return book.again(receipt, arrival, hash);
    }

    /** A returned or refused work comes back completed. Its clock stands as it was: the first arrival counts. */
    public ReceiptAnswer complete(Receipt receipt, ResubmitWork command) {
        SuppliedWork work = command.work();
        Completeness.require(work, command.declaration(), command.keptFiles().size());
        String hash = Fingerprint.key("completion", Fingerprint.of(work), command.keptFiles().toString());
        reception.refuseMarked(MarkSearch.in(work), receipt.supplier().name(), hash);
        SubmissionVersion current = receipts.current(receipt);
        if (current.contentHash().equals(hash) && !ReceiptTransition.RESUBMIT.possibleFrom(receipt.state())) {
            return book.answer(receipt, false);
        }
        receipts.requireVersion(receipt, command.version());
        reception.notAhead("eventAt", work.eventAt(), log.now());
        receipt.move(ReceiptTransition.RESUBMIT, log.caller());
        SubmissionContent content = KeptContent.of(work, files.keep(current.content().files(), command.keptFiles(), work.files()));
        book.renew(receipt, content, hash, ReceiptEventType.RESUBMITTED, VietnameseText.nfc(command.note()));
        return book.answer(receipt, false);
    }
}
