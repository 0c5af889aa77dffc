package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.ChangeAccount;
import vn.gov.hanoi.cchc.identity.api.OneTimePassword;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.SwitchAccount;
import vn.gov.hanoi.cchc.shared.Permission;

/** Keeps the accounts of the staff. */
@Stateless
@Audited
public class AccountDesk {

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public OneTimePassword open(@Valid OpenAccount command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void change(@Valid ChangeAccount command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void disable(@Valid SwitchAccount command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void enable(@Valid SwitchAccount command) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public OneTimePassword resetPassword(@Valid SwitchAccount command) {
        throw new UnsupportedOperationException();
    }
}
