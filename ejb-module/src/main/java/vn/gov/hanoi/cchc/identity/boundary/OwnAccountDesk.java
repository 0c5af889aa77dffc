package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.audit.Secret;
import vn.gov.hanoi.cchc.identity.api.ChangeOwnPassword;
import vn.gov.hanoi.cchc.shared.Permission;

/** What a person changes about their own account. */
@Stateless
@Audited
public class OwnAccountDesk {

    /** @return the new stamp, to be put into this session; all others end */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public String changePassword(@Secret @Valid ChangeOwnPassword command) {
        throw new UnsupportedOperationException();
    }
}
