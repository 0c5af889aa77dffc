package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.RelatedReceipt;
import vn.gov.hanoi.cchc.intake.api.SubmissionVersionView;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.SealedReaders;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.intake.entity.SubmissionVersion;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Reading what is sealed. Only people named on the receipt get in, and every look leaves a row in the audit trail. */
@Stateless
@Audited
public class SealedDesk {

    @Inject
    private SealedReaders readers;
    @Inject
    private Receipts receipts;
    @Inject
    private CallerContext context;

    /** Sealed receipts that name the caller; titles are not shown. */
    @RolesAllowed(Permission.INTAKE_SEALED)
    public List<RelatedReceipt> sealedForMe() {
        return readers.namedIn(context.caller().account());
    }

    /** All versions of a sealed receipt, newest first; refused with {@code intake.sealed.other} for whoever is not named on it. */
    @RolesAllowed(Permission.INTAKE_SEALED)
    public List<SubmissionVersionView> read(@NotNull UUID receipt) {
        Receipt found = receipts.get(receipt);
        if (!found.sealed() || !readers.mayRead(receipt, context.caller().account())) {
            throw new RuleViolated("intake.sealed.other");
        }
        return receipts.versions(receipt).stream().map(SubmissionVersion::view).toList();
    }
}
