package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.shared.Permission;

/** Taking public items from the site. Putting one back is an ordinary publication. */
@Stateless
@Audited
public class WithdrawalDesk {

    @RolesAllowed(Permission.CONTENT_WITHDRAW)
    public void withdraw(@Valid WithdrawArticle command) {
        throw new UnsupportedOperationException();
    }
}
