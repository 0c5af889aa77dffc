package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ApproverScope;
import vn.gov.hanoi.cchc.shared.Permission;

/** Who decides about which sections (ruling 12). */
@Stateless
@Audited
public class ApproverScopeDesk {

    /** Replaces what stood for that person. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void set(@Valid ApproverScope command) {
        throw new UnsupportedOperationException();
    }
}
