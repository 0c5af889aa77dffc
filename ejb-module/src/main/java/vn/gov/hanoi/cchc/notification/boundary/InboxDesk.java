package vn.gov.hanoi.cchc.notification.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.shared.Permission;

/** The caller's own inbox. */
@Stateless
@Audited
public class InboxDesk {

    /** Marks as read for the caller; colleagues of the same agency keep their own mark. Unknown or foreign ids change nothing. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void read(@NotNull UUID notice) {
        throw new UnsupportedOperationException();
    }
}
