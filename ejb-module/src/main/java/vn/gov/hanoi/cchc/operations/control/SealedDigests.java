package vn.gov.hanoi.cchc.operations.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.intake.api.ReceiptSealed;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.operations.boundary.DigestDesk;

/** What is sealed leaves the morning mails that were written before: a waiting one is not sent, a sent one keeps no text here. */
@ApplicationScoped
public class SealedDigests {

    @Inject
    private Notices notices;

    void forget(@Observes ReceiptSealed sealed) {
        notices.retractMails(DigestDesk.REFERENCE, "/" + sealed.number());
    }

    void forget(@Observes ItemSealed sealed) {
        notices.retractMails(DigestDesk.REFERENCE, "/" + sealed.item());
    }
}
