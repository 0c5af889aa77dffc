package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AccountRow;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.shared.Permission;

/** Accounts and colleagues. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {

    /** All accounts, by name. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public List<AccountRow> all() {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public Optional<AccountRow> byId(UUID account) {
        throw new UnsupportedOperationException();
    }

    /** Active colleagues who have this permission, by display name: to whom work can be given. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<PersonView> colleagues(String permission) {
        throw new UnsupportedOperationException();
    }

    /** A person by id, disabled ones too. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Optional<PersonView> person(UUID account) {
        throw new UnsupportedOperationException();
    }
}
