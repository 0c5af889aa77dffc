package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.intake.entity.Receipt;

/** What was told about a receipt before it was sealed is taken back; what could not be taken back stands in the alarm. */
@ApplicationScoped
public class SealingNotes {

    @Inject
    private Assignments assignments;
    @Inject
    private Letters letters;
    @Inject
    private Alarms alarms;
    @Inject
    private ReceiptLog log;

    public void rewrite(Receipt receipt, String place, String hash) {
        assignments.close(receipt, log.now());
        int mailsSent = letters.retract(receipt);
        alarms.sealed(receipt, place, hash, mailsSent, log.now());
    }
}
