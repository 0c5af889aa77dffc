package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.notification.control.Messages;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** The caller's own inbox. */
@Stateless
@Audited
public class InboxDesk {

    @Inject
    private Messages messages;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Marks as read for the caller; colleagues of the same agency keep their own mark. Unknown or foreign ids change nothing. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void read(@NotNull UUID notice) {
        Caller caller = context.caller();
        if (messages.unreadOf(caller, notice)) {
            messages.read(notice, caller.account(), clock.instant());
        }
    }
}
