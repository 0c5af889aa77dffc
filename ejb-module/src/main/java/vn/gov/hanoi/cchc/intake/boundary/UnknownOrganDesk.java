package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.AskForResending;
import vn.gov.hanoi.cchc.intake.control.UnknownOrgans;
import vn.gov.hanoi.cchc.shared.Permission;

/** After {@code identity} learned who an unknown sender is (standards §12, ruling 6). */
@Stateless
@Audited
public class UnknownOrganDesk {

    @Inject
    private UnknownOrgans organs;

    /** Tells the agency to send again; refused with {@code intake.organ.unknown} while the organ is still mapped to nobody. */
    @RolesAllowed(Permission.AGENCY_MANAGE)
    public void askForResending(@Valid AskForResending command) {
        organs.askForResending(command.unknownOrgan());
    }
}
