package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.identity.api.ChangeAccount;
import vn.gov.hanoi.cchc.identity.api.OneTimePassword;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.Role;
import vn.gov.hanoi.cchc.identity.api.SwitchAccount;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.Agencies;
import vn.gov.hanoi.cchc.identity.control.OneTimePasswords;
import vn.gov.hanoi.cchc.identity.control.PasswordHash;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Agency;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Keeps the accounts of the staff. A change of rights or password ends the person's sessions. */
@Stateless
@Audited
public class AccountDesk {

    @Inject
    private Accounts accounts;
    @Inject
    private Agencies agencies;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** @return the one-time password to hand over; nobody can read it again */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public OneTimePassword open(@Valid OpenAccount command) {
        Account account = new Account(command.name(), context.caller().name(), clock.instant());
        describe(account, command.displayName(), command.mail(), command.agency(), command.roles());
        OneTimePassword password = oneTime(account);
        accounts.add(account);
        return password;
    }

    /** An administrator may change their own entry, but not take the management of accounts from themselves. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void change(@Valid ChangeAccount command) {
        Account account = accounts.get(command.account(), command.version());
        if (!Role.permissions(command.roles()).contains(Permission.ACCOUNT_MANAGE)) {
            account.refuseOwn(context.caller());
        }
        describe(account, command.displayName(), command.mail(), command.agency(), command.roles());
    }

    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void disable(@Valid SwitchAccount command) {
        Account account = accounts.get(command.account(), command.version());
        account.refuseOwn(context.caller());
        account.disable();
    }

    /** Also wakes an account that fell asleep. */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public void enable(@Valid SwitchAccount command) {
        accounts.get(command.account(), command.version()).enable(clock.instant());
    }

    /** @return the one-time password to hand over; the old password is void at once */
    @RolesAllowed(Permission.ACCOUNT_MANAGE)
    public OneTimePassword resetPassword(@Valid SwitchAccount command) {
        Account account = accounts.get(command.account(), command.version());
        account.refuseOwn(context.caller());
        return oneTime(account);
    }

    private void describe(Account account, String displayName, String mail, String agency, Set<Role> roles) {
        String code = VietnameseText.line(agency);
        if (code != null) {
            Agency found = agencies.get(code);
            if (!found.validOn(LocalDate.now(clock.withZone(ClockProducer.HANOI)))) {
                throw new RuleViolated("identity.agency.closed", found.name());
            }
        }
        account.describe(VietnameseText.line(displayName), VietnameseText.line(mail), code, roles);
    }

    private OneTimePassword oneTime(Account account) {
        String password = OneTimePasswords.next();
        account.oneTimePassword(PasswordHash.hash(password), clock.instant());
        return new OneTimePassword(account.id(), account.name(), password);
    }
}
