package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AutosaveDraft;
import vn.gov.hanoi.cchc.shared.Permission;

/** Unsaved typing, kept per person so that an expired session or a closed window loses nothing. */
@Stateless
@Audited
public class DraftDesk {

    /** Replaces what was kept before. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void keep(@Valid AutosaveDraft command) {
        throw new UnsupportedOperationException();
    }

    /** The caller does not want it any more. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void drop(@NotNull UUID item) {
        throw new UnsupportedOperationException();
    }
}
