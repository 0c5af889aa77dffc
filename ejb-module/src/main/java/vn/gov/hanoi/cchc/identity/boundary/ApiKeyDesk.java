package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.IssuedKey;
import vn.gov.hanoi.cchc.identity.api.RevokeApiKey;
import vn.gov.hanoi.cchc.shared.Permission;

/** Issues and revokes the keys of other systems. */
@Stateless
@Audited
public class ApiKeyDesk {

    /** @return the key, which nobody can read again */
    @RolesAllowed(Permission.KEY_MANAGE)
    public IssuedKey issue(@Valid IssueApiKey command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.KEY_MANAGE)
    public void revoke(@Valid RevokeApiKey command) {
        throw new UnsupportedOperationException();
    }
}
