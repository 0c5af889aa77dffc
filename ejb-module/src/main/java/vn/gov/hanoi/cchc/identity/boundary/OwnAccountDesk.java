package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.audit.Secret;
import vn.gov.hanoi.cchc.identity.api.AnnounceAbsence;
import vn.gov.hanoi.cchc.identity.api.ChangeOwnPassword;
import vn.gov.hanoi.cchc.identity.control.Absences;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.PasswordHash;
import vn.gov.hanoi.cchc.identity.control.PasswordRules;
import vn.gov.hanoi.cchc.identity.control.SecurityRules;
import vn.gov.hanoi.cchc.identity.control.Throttle;
import vn.gov.hanoi.cchc.identity.entity.Absence;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** What a person changes about their own account. */
@Stateless
@Audited
public class OwnAccountDesk {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    @Inject
    private Accounts accounts;
    @Inject
    private SecurityRules rules;
    @Inject
    private Throttle throttle;
    @Inject
    private Absences absences;
    @Inject
    private Notices notices;
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

    /**
     * The person is away, and a colleague receives what is addressed to him meanwhile and is told so. Broken rules: {@code identity.days.order},
     * {@code identity.absence.past} (begins before today), {@code .far} (ends after a year), {@code .self}, {@code .delegate} (cannot enter
     * the office), {@code .overlap} (away on one of these days already).
     *
     * @return id of the absence
     */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public UUID announceAbsence(@Valid AnnounceAbsence command) {
        Absence absence = absences.announce(accounts.get(context.caller().account()), accounts.get(command.delegate()), command);
        tell(absence, "named");
        return absence.id();
    }

    /** Back before the last day, or not gone at all; who was to stand in is told. Broken rules: {@code identity.absence.unknown} (or somebody else's), {@code .over}. */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void endAbsence(@NotNull UUID absence) {
        tell(absences.end(absence, context.caller().account()), "released");
    }

    /** What he was told before stays: he may have acted on it. */
    private void tell(Absence absence, String what) {
        String person = context.caller().displayName();
        notices.tell(new Notice(Audience.account(absence.delegate()), null, "identity.absence." + what, absence.id().toString(),
            Texts.get("notice.identity.absence." + what + ".subject", person), Texts.get("notice.identity.absence." + what + ".body", person,
            DAY.format(absence.firstDay()), DAY.format(absence.lastDay())), "/quan-tri/mat-khau", false));
    }

    /** Chooses, or gives up, the mail each morning with what waits. Broken rule: {@code identity.digest.mail} (nowhere to send it). */
    @RolesAllowed(Permission.OFFICE_ENTER)
    public void chooseDigest(boolean wanted) {
        Account account = accounts.get(context.caller().account());
        if (wanted && account.mail() == null) {
            throw new RuleViolated("identity.digest.mail");
        }
        accounts.digest(account.id(), wanted);
    }
}
