package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.StartImport;
import vn.gov.hanoi.cchc.shared.Permission;

/** Bulk import of existing content. The job runs in the background, line by line; the same line again changes nothing. */
@Stateless
@Audited
public class ImportDesk {

    /** @return id of the job, to follow by {@link ImportQueries} */
    @RolesAllowed(Permission.IMPORT_RUN)
    public UUID start(@Valid StartImport command) {
        throw new UnsupportedOperationException();
    }
}
