package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.content.api.ItemSealed;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** A sealed item is shown to nobody outside: every link to it ends in the transaction of the seal, and mails on their way lose theirs. */
@Dependent
public class EndOutsideLinks {

    @Inject
    private OutsideRequests requests;
    @Inject
    private Notices notices;
    @Inject
    private CallerContext context;

    void on(@Observes ItemSealed sealed) {
        requests.unanswered(sealed.item()).forEach(request -> request.revoke(context.caller(), sealed.at()));
        requests.of(sealed.item()).forEach(request -> notices.retract(request.id().toString()));
    }
}
