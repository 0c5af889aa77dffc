package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.MoveReceiptTerm;
import vn.gov.hanoi.cchc.intake.control.ReceiptTerms;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Where the standing office decides that a stored date of a receipt follows an edit of the rules. */
@Stateless
@Audited
public class ReceiptTermDesk {

    @Inject
    private Receipts receipts;
    @Inject
    private ReceiptTerms terms;

    /**
     * Whether it came in time is judged anew; the supplier reads the line in the history.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated intake.receipt.unknown, intake.changed, intake.term.none, intake.term.changed
     */
    @RolesAllowed(Permission.INTAKE_TRIAGE)
    public void move(@Valid MoveReceiptTerm command) {
        terms.move(receipts.get(command.receipt(), command.version()), command.dueAt(), VietnameseText.line(command.reason()));
    }
}
