package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.gov.hanoi.cchc.intake.control.ReceiptTerms;
import vn.gov.hanoi.cchc.rules.api.AffectedDue;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** Which stored dates of open receipts an edit of the rules would move. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReceiptTermQueries {

    @Inject
    private ReceiptTerms terms;
    @Inject
    private CallerContext context;

    /**
     * Soonest due first, at most 100; a total of -1 says that there are more. Sealed receipts are not among them. Whoever keeps the rules
     * without reading receipts gets no titles.
     */
    @RolesAllowed({Permission.INTAKE_READ, Permission.RULES_MANAGE})
    public Page<AffectedDue> affected() {
        return terms.affected(context.caller().may(Permission.INTAKE_READ));
    }
}
