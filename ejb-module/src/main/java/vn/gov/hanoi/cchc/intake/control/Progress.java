package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;

/** How it goes on after triage, as the content context reports it. */
@ApplicationScoped
public class Progress {

    @Inject
    private Receipts receipts;
    @Inject
    private Letters letters;
    @Inject
    private ReceiptLog log;

    public void editing(UUID id, String words) {
        Receipt receipt = receipts.get(id);
        if (receipt.state() == ReceiptState.APPROVAL) {
            step(receipt, ReceiptTransition.REWORK, ReceiptEventType.EDITING, words);
        }
    }

    /** A new revision of a public item changes nothing here: the receipt stays PUBLISHED. */
    public void awaitingApproval(UUID id) {
        Receipt receipt = receipts.get(id);
        if (receipt.state() == ReceiptState.EDITING) {
            step(receipt, ReceiptTransition.SUBMIT, ReceiptEventType.AWAITING_APPROVAL, null);
            log.national(receipt, NationalStatus.IN_PROGRESS, null);
        }
    }

    public void published(UUID id, String address) {
        Receipt receipt = receipts.get(id);
        boolean first = receipt.state() != ReceiptState.PUBLISHED;
        receipt.published(address);
        if (first) {
            log.note(receipt, ReceiptEventType.PUBLISHED, address);
            log.national(receipt, NationalStatus.DONE, address);
            letters.published(receipt);
        }
    }

    public void withdrawn(UUID id, String reason) {
        Receipt receipt = receipts.get(id);
        if (receipt.state() == ReceiptState.PUBLISHED) {
            step(receipt, ReceiptTransition.WITHDRAW, ReceiptEventType.WITHDRAWN, reason);
        }
    }

    public void backToTriage(UUID id, String reason) {
        step(receipts.get(id), ReceiptTransition.BACK_TO_TRIAGE, ReceiptEventType.BACK_TO_TRIAGE, reason);
    }

    private void step(Receipt receipt, ReceiptTransition step, ReceiptEventType type, String detail) {
        receipt.move(step);
        log.note(receipt, type, detail);
    }
}
