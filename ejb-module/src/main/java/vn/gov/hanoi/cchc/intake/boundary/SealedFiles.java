package vn.gov.hanoi.cchc.intake.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.intake.control.Receipts;
import vn.gov.hanoi.cchc.intake.control.SealedReaders;
import vn.gov.hanoi.cchc.intake.entity.Receipt;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.boundary.FileReading;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Files of sealed receipts, for the people named on them; {@link FileReading} records each reading. */
@Stateless
public class SealedFiles {

    @Inject
    private SealedReaders readers;
    @Inject
    private Receipts receipts;
    @Inject
    private FileReading reading;
    @Inject
    private CallerContext context;

    /** Refused with {@code intake.sealed.other} when the caller is not named, or the file is not one of the receipt's. */
    @RolesAllowed(Permission.INTAKE_SEALED)
    public OpenedFile open(String number, UUID file) {
        boolean named = receipts.byNumber(number).filter(Receipt::sealed).map(Receipt::id)
            .filter(id -> readers.mayRead(id, context.caller().account()) && receipts.files(id).contains(file)).isPresent();
        if (!named) {
            throw new RuleViolated("intake.sealed.other");
        }
        return reading.sealed(file);
    }
}
