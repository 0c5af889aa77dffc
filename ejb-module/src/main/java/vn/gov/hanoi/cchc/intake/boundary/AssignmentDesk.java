package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.HandBackReceipt;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.Triage;
import vn.gov.hanoi.cchc.shared.Permission;

/** The other end of an assignment: whoever was asked answers. */
@Stateless
@Audited
public class AssignmentDesk {

    @Inject
    private Triage triage;
    @Inject
    private Receipts receipts;

    /** Only the assigned member, or somebody of the assigned agency; else {@code intake.assignment.other}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void handBack(@Valid HandBackReceipt command) {
        triage.handBack(receipts.getOpen(command.receipt()), command);
    }
}
