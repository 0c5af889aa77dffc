package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.AskForResending;
import vn.gov.hanoi.cchc.shared.Permission;

/** After {@code identity} learned who an unknown sender is (standards §12, ruling 6). */
@Stateless
@Audited
public class UnknownOrganDesk {

    /** Tells the agency to send again; refused with {@code intake.organ.unknown} while the organ is still mapped to nobody. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void askForResending(@Valid AskForResending command) {
        throw new UnsupportedOperationException();
    }
}
