package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.shared.Permission;

/** The other end of an assignment: whoever was asked answers. */
@Stateless
@Audited
public class AssignmentDesk {

    /** Only the assigned member, or somebody of the assigned agency; else {@code intake.assignment.other}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void handBack(@Valid HandBackReceipt command) {
        throw new UnsupportedOperationException();
    }
}
