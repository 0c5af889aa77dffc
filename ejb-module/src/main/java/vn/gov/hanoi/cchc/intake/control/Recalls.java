package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.intake.api.RecallDeclined;
import vn.gov.hanoi.cchc.intake.api.RecallGranted;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.control.edxml.NationalStatus;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;

/** Answers to the document system that asked for a document back. */
@ApplicationScoped
public class Recalls {

    @Inject
    private Assignments assignments;
    @Inject
    private Letters letters;
    @Inject
    private ReceiptLog log;

    public void answer(Receipt receipt, boolean granted, String words) {
        ReceiptState from = receipt.answerRecall(granted, log.caller());
        log.note(receipt, granted ? ReceiptEventType.RECALL_GRANTED : ReceiptEventType.RECALL_DECLINED, words);
        log.national(receipt, granted ? NationalStatus.RECALL_GRANTED : NationalStatus.RECALL_DECLINED, words);
        letters.recallAnswered(receipt, granted, words);
        String by = log.caller().name();
        if (granted) {
            assignments.close(receipt, log.now());
            log.announce(new RecallGranted(receipt.id(), receipt.number(), from, words, by, log.now()));
        } else {
            log.announce(new RecallDeclined(receipt.id(), receipt.number(), words, by, log.now()));
        }
    }
}
