package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.HoldReceipt;
import vn.gov.hanoi.cchc.intake.api.RefuseReceipt;
import vn.gov.hanoi.cchc.intake.api.ResumeReceipt;
import vn.gov.hanoi.cchc.intake.api.SealReceipt;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.Refusing;
import vn.gov.hanoi.cchc.intake.control.Sealing;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The nine grounds of Article 3.9. */
@Stateless
@Audited
public class RefusalDesk {

    @Inject
    private Refusing refusing;
    @Inject
    private Sealing sealing;
    @Inject
    private Receipts receipts;

    /** Refuses on R1, R2, R4, R5, R6, R7 or R9; evidence missing is refused with {@code intake.refusal.evidence} (arguments: code, what), an R7 without a public twin with {@code intake.refusal.twin}. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void refuse(@Valid RefuseReceipt command) {
        refusing.refuse(receipts.get(command.receipt(), command.version()), command);
    }

    /** R8: waits for a confirmation. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void hold(@Valid HoldReceipt command) {
        refusing.hold(receipts.get(command.receipt(), command.version()), command);
    }

    /** Ends a hold; the receipt goes on where it was. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void resume(@Valid ResumeReceipt command) {
        refusing.resume(receipts.get(command.receipt(), command.version()), VietnameseText.nfc(command.finding()));
    }

    /** R3: nobody but the named people reads it from now on; an alarm is raised. There is no way back in the product. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void seal(@Valid SealReceipt command) {
        sealing.seal(receipts.get(command.receipt(), command.version()), command.place(), command.readers());
    }
}
