package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.PublishInEmergency;
import vn.gov.hanoi.cchc.content.api.ReturnArticle;
import vn.gov.hanoi.cchc.content.api.ReviewEmergency;
import vn.gov.hanoi.cchc.content.api.ScheduleArticle;
import vn.gov.hanoi.cchc.content.api.UnscheduleArticle;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * Deciding about a revision. Whoever saved a revision since the item was last published cannot decide about it
 * ({@code article.approve.own}); a decision is about exactly the content that was read ({@code article.approve.hash}); what blocks
 * ({@link ApprovalChecks}) is refused with {@code article.check.<code>}.
 */
@Stateless
@Audited
public class ApprovalDesk {

    /** Approving publishes, in this transaction (Article 6.4.a). */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void approve(@Valid ApproveArticle command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void returnToEditor(@Valid ReturnArticle command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void schedule(@Valid ScheduleArticle command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void unschedule(@Valid UnscheduleArticle command) {
        throw new UnsupportedOperationException();
    }

    /** The four-eyes rule waits: a second person reviews afterwards. Everything else that blocks still blocks. */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void publishInEmergency(@Valid PublishInEmergency command) {
        throw new UnsupportedOperationException();
    }

    /** Not by whoever published it nor by its authors ({@code article.emergency.own}). */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void reviewEmergency(@Valid ReviewEmergency command) {
        throw new UnsupportedOperationException();
    }
}
