package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;
import vn.gov.hanoi.cchc.intake.entity.Alarm;
import vn.gov.hanoi.cchc.intake.entity.Receipt;

/** Secrecy marks met and receipts sealed: written down for named people, told at once. */
@ApplicationScoped
public class Alarms {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Letters letters;

    /**
     * Nothing of what was sent is kept but its fingerprint.
     *
     * @param place field or file the mark stood in
     */
    public void mark(String sender, String place, String hash, Instant now) {
        em.persist(new Alarm(AlarmRow.Kind.SECRECY_MARK, null, sender, place, hash, null, now));
        letters.secrecyMark(sender, place);
    }

    /** @param mailsSent how many mails about it went out before */
    public void sealed(Receipt receipt, String place, String hash, int mailsSent, Instant now) {
        String cleanup = Letters.text("cleanup", mailsSent, Letters.time(receipt.receivedAt()));
        em.persist(new Alarm(AlarmRow.Kind.SEALED, receipt.number(), receipt.supplier().name(), place, hash, cleanup, now));
        letters.sealed(receipt, place);
    }
}
