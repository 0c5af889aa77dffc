package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.AssignReceipt;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.intake.api.ClassifyReceipt;
import vn.gov.hanoi.cchc.intake.api.PassToEditing;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * The standing office judges what came in (Article 6.2). A stale {@code version} is refused with {@code intake.changed}; an act that the
 * state does not allow with {@code intake.transition} (arguments: the act, the state).
 */
@Stateless
@Audited
public class TriageDesk {

    /** Shows colleagues that the caller looks at the receipt. Somebody else's living claim is answered unchanged: it is a label, not a lock. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public ClaimView claim(@NotNull UUID receipt) {
        throw new UnsupportedOperationException();
    }

    /** Takes the caller's own label off; without one nothing happens. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void release(@NotNull UUID receipt) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void classify(@Valid ClassifyReceipt command) {
        throw new UnsupportedOperationException();
    }

    /**
     * Forwards to a member or an agency; an earlier open assignment is closed by this one.
     *
     * @return id of the assignment
     */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public UUID assign(@Valid AssignReceipt command) {
        throw new UnsupportedOperationException();
    }

    /** Sends to the editors; refused with {@code intake.classification.incomplete} until origin, content class and purpose are set. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void passToEditing(@Valid PassToEditing command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void returnForCompletion(@Valid ReturnReceipt command) {
        throw new UnsupportedOperationException();
    }
}
