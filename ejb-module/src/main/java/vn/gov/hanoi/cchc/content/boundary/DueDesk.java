package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.shared.Permission;

/** What is due, done by the portal itself. */
@Stateless
@Audited
public class DueDesk {

    /** Publishes a schedule whose instant has come; when something blocks it now, it goes back to the approver with the reason. */
    @RolesAllowed(Permission.SYSTEM)
    public void publishDue(@NotNull UUID item) {
        throw new UnsupportedOperationException();
    }

    /** Opens the task of a consent that ended and tells the editors, once. */
    @RolesAllowed(Permission.SYSTEM)
    public void permissionExpired(@NotNull UUID item) {
        throw new UnsupportedOperationException();
    }
}
