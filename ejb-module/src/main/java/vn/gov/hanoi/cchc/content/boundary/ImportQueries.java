package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportView;
import vn.gov.hanoi.cchc.shared.Permission;

/** How imports go. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ImportQueries {

    @RolesAllowed(Permission.IMPORT_RUN)
    public Optional<ImportView> job(UUID id) {
        throw new UnsupportedOperationException();
    }

    /** Newest first, at most 50, without their refusals. */
    @RolesAllowed(Permission.IMPORT_RUN)
    public List<ImportView> jobs() {
        throw new UnsupportedOperationException();
    }
}
