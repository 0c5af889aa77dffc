package vn.gov.hanoi.cchc.identity.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Locale;
import vn.gov.hanoi.cchc.identity.api.OpenAccount;
import vn.gov.hanoi.cchc.identity.api.SignInAnswer;
import vn.gov.hanoi.cchc.identity.control.Accounts;
import vn.gov.hanoi.cchc.identity.control.PasswordHash;
import vn.gov.hanoi.cchc.identity.control.SecurityRules;
import vn.gov.hanoi.cchc.identity.control.SignInAttempts;
import vn.gov.hanoi.cchc.identity.control.SignInNotes;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * The door of the back office. Attempts are counted before anything is hashed, unknown names cost as much as known ones, and every answer
 * is noted in the audit trail. The password check holds no transaction and no connection.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignIn {

    @Inject
    private Accounts accounts;
    @Inject
    private SignInAttempts attempts;
    @Inject
    private SecurityRules rules;
    @Inject
    private SignInNotes notes;
    @Inject
    private PortalSettings settings;
    @Inject
    private Clock clock;

    /**
     * Judges a name and a password typed at an address. Never throws for a wrong one.
     *
     * @param address network address of the browser, as the server trusts it
     */
    @PermitAll
    public SignInAnswer verify(String name, String password, String address) {
        String typed = name(name);
        Instant now = clock.instant();
        Pace pace = rules.addressPace();
        Account account = accounts.byName(typed).orElse(null);
        // failures against an older password count no more: a one-time password from the administrator also lifts the lock
        String counted = account == null ? typed : typed + "|" + account.securityStamp();
        Instant locked = attempts.claim(counted, address, rules.mostFailures(), rules.lock(), pace, now);
        if (locked != null) {
            notes.locked(account, address);
            return new SignInAnswer.Locked(locked);
        }
        boolean right = PasswordHash.matches(password, account == null ? null : account.passwordHash());
        if (!right || !account.maySignIn(now, rules.longestSleep()) || account.sample() && !settings.demo()) {
            notes.refused(account, address);
            return new SignInAnswer.Refused();
        }
        attempts.succeeded(account.id(), counted, address, pace, clock.instant());
        if (PasswordHash.outdated(account.passwordHash())) {
            attempts.rehash(account.id(), account.passwordHash(), PasswordHash.hash(password));
        }
        Caller caller = account.caller(address);
        notes.admitted(caller);
        return new SignInAnswer.Admitted(account.id(), account.securityStamp(), caller, account.mustChangePassword(),
            rules.idle(account.permissions()), rules.absolute());
    }

    private static String name(String name) {
        String line = VietnameseText.line(name);
        String lower = line == null ? "" : line.toLowerCase(Locale.ROOT);
        return lower.matches(OpenAccount.NAME) ? lower : "";
    }
}
