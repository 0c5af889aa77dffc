package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.audit.Secret;
import vn.gov.hanoi.cchc.identity.api.ChangeOwnPassword;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.PasswordHash;
import vn.gov.hanoi.cchc.identity.control.PasswordRules;
import vn.gov.hanoi.cchc.identity.control.SecurityRules;
import vn.gov.hanoi.cchc.identity.control.Throttle;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What a person changes about their own account. */
@Stateless
@Audited
public class OwnAccountDesk {

    @Inject
    private Accounts accounts;
    @Inject
    private SecurityRules rules;
    @Inject
    private Throttle throttle;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * Changes the own password. Broken rules: {@code identity.password.current} (wrong old one), {@code .same}, {@code .tries} with the
     * minutes to wait, and those of {@link PasswordRules#check}.
     *
     * @return the new stamp, to be put into this session; all others of the person end
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public String changePassword(@Secret @Valid ChangeOwnPassword command) {
        Account account = accounts.get(context.caller().account());
        Duration wait = throttle.take("own|" + account.id(), new Pace(rules.mostFailures(), rules.lock()), clock.instant());
        if (!wait.isZero()) {
            throw new RuleViolated("identity.password.tries", wait.toMinutes() + 1);
        }
        if (!PasswordHash.matches(command.current(), account.passwordHash())) {
            throw new RuleViolated("identity.password.current");
        }
        if (command.next().equals(command.current())) {
            throw new RuleViolated("identity.password.same");
        }
        PasswordRules.check(command.next(), rules.shortestPassword(false), false,
            Arrays.asList(account.name(), account.displayName(), account.mail()));
        account.ownPassword(PasswordHash.hash(command.next()));
        return account.securityStamp();
    }
}
