package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.constraints.NotNull;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.intake.api.RelatedReceipt;
import vn.gov.hanoi.cchc.intake.api.SubmissionVersionView;
import vn.gov.hanoi.cchc.shared.Permission;

/** Reading what is sealed. Only people named on the receipt get in, and every look leaves a row in the audit trail. */
@Stateless
@Audited
public class SealedDesk {

    /** Sealed receipts that name the caller; titles are not shown. */
    @RolesAllowed(Permission.INTAKE_SEALED)
    public List<RelatedReceipt> sealedForMe() {
        throw new UnsupportedOperationException();
    }

    /** All versions of a sealed receipt, newest first; refused with {@code intake.sealed.other} for whoever is not named on it. */
    @RolesAllowed(Permission.INTAKE_SEALED)
    public List<SubmissionVersionView> read(@NotNull UUID receipt) {
        throw new UnsupportedOperationException();
    }
}
