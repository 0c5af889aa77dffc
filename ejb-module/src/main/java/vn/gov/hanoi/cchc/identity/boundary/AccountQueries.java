package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.AccountRow;
import vn.gov.hanoi.cchc.identity.api.PersonView;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.SecurityRules;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** Accounts for those who manage them, colleagues for everybody in the office. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AccountQueries {

    @Inject
    private Accounts accounts;
    @Inject
    private SecurityRules rules;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** The caller's own roles, in the order of {@link Role}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public List<Role> ownRoles() {
        return accounts.find(context.caller().account()).map(account -> account.roles().stream().sorted().toList()).orElse(List.of());
    }

    /** All accounts by name, disabled ones too. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public List<AccountRow> all() {
        Instant now = clock.instant();
        Period sleep = rules.longestSleep();
        return accounts.all().stream().map(account -> account.row(now, sleep)).toList();
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public Optional<AccountRow> byId(UUID account) {
        return accounts.find(account).map(found -> found.row(clock.instant(), rules.longestSleep()));
    }

    /** Active colleagues who have this permission, by display name: to whom work can be given. */
    @RolesAllowed({Permission.OFFICE_ENTER, Permission.SYSTEM})
    public List<PersonView> colleagues(String permission) {
        return accounts.active().stream().filter(account -> account.permissions().contains(permission)).map(Account::person).toList();
    }

    /** A person by id, with a disabled account too. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public Optional<PersonView> person(UUID account) {
        return accounts.find(account).map(Account::person);
    }

    /** The shortest password in characters, for the page that asks for one. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public int shortestPassword() {
        return rules.shortestPassword(false);
    }
}
