package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.AssignReceipt;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.intake.api.Classification;
import vn.gov.hanoi.cchc.intake.api.ClassifyReceipt;
import vn.gov.hanoi.cchc.intake.api.PassToEditing;
import vn.gov.hanoi.cchc.intake.api.ReturnReceipt;
import vn.gov.hanoi.cchc.intake.api.TakeBackAssignment;
import vn.gov.hanoi.cchc.intake.control.Claims;
import vn.gov.hanoi.cchc.intake.control.IntakeRules;
import vn.gov.hanoi.cchc.intake.control.ReceiptLog;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.Triage;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * The standing office judges what came in (Article 6.2). A stale {@code version} is refused with {@code intake.changed}; an act that the
 * state does not allow with {@code intake.transition} (arguments: the act, the state).
 */
@Stateless
@Audited
public class TriageDesk {

    @Inject
    private Triage triage;
    @Inject
    private Claims claims;
    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptLog log;
    @Inject
    private IntakeRules rules;

    /** Shows colleagues that the caller looks at the receipt. Somebody else's living claim is answered unchanged: it is a label, not a lock. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public ClaimView claim(@NotNull UUID receipt) {
        Receipt found = receipts.open(receipt).orElseThrow(() -> new RuleViolated("intake.receipt.unknown"));
        return claims.take(found.id(), log.caller(), log.now(), rules.claimLength());
    }

    /** Takes the caller's own label off; without one nothing happens. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void release(@NotNull UUID receipt) {
        claims.release(receipt, log.caller());
    }

    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void classify(@Valid ClassifyReceipt command) {
        triage.classify(receipts.get(command.receipt(), command.version()),
            new Classification(command.origin(), command.contentClass(), command.purpose(), command.section()));
    }

    /**
     * Forwards to a member or an agency; an earlier open assignment is closed by this one.
     *
     * @return id of the assignment
     */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public UUID assign(@Valid AssignReceipt command) {
        return triage.assign(receipts.get(command.receipt(), command.version()), command);
    }

    /** Nobody is asked any more; whoever was is told. Refused with {@code intake.assignment.closed} when it was answered already. */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void takeBack(@Valid TakeBackAssignment command) {
        triage.takeBack(receipts.get(command.receipt(), command.version()));
    }

    /**
     * Saves what was found and sends to the editors, in one act; refused with {@code intake.classification.incomplete} until origin,
     * content class and purpose are set.
     */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void passToEditing(@Valid PassToEditing command) {
        triage.pass(receipts.get(command.receipt(), command.version()), command.found(), VietnameseText.nfc(command.note()));
    }

    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void returnForCompletion(@Valid ReturnReceipt command) {
        triage.giveBack(receipts.get(command.receipt(), command.version()), command);
    }
}
