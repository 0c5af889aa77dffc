package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ImportLine;
import vn.gov.hanoi.cchc.content.api.RefuseImportLine;
import vn.gov.hanoi.cchc.shared.Permission;

/** One line of an import, one transaction. */
@Stateless
@Audited
public class ImportLineDesk {

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated import.line.…; then {@link #refuse} records it */
    @RolesAllowed(Permission.SYSTEM)
    public void bring(@Valid ImportLine command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.SYSTEM)
    public void refuse(@Valid RefuseImportLine command) {
        throw new UnsupportedOperationException();
    }
}
