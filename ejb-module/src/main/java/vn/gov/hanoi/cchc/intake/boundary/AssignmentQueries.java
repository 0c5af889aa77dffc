package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.api.AssignedReceipt;
import vn.gov.hanoi.cchc.intake.control.Assigned;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** What somebody reads who was asked about a receipt, also without the right to read the queue: that one, until it is answered. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AssignmentQueries {

    @Inject
    private Assigned assigned;
    @Inject
    private CallerContext context;

    /** What the caller, or his agency, was asked about the receipt of a number; empty when nothing is open. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Optional<AssignedReceipt> assignedToMe(String number) {
        return assigned.to(number, context.caller());
    }

    /**
     * A file of the latest version of a receipt the caller is asked about; empty for every other file.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.scan.infected, file.content.missing
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Optional<OpenedFile> file(UUID file) {
        return assigned.file(file, context.caller());
    }
}
