package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.gov.hanoi.cchc.audit.AuditOutcome;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.identity.entity.Account;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/**
 * What the doors tell the audit trail. Names nobody has are not written down, people type passwords there. What a flood of refused
 * callers could repeat without end is noted a few times a minute per address.
 */
@ApplicationScoped
public class SignInNotes {

    private static final String OFFICE = "identity.SignIn";
    private static final String KEYS = "identity.ApiKeySignIn";
    private static final Pace FEW = new Pace(5, Duration.ofMinutes(1));

    @Inject
    private AuditTrail trail;
    @Inject
    private CallerContext context;
    @Inject
    private Throttle throttle;
    @Inject
    private Clock clock;

    /** The request goes on as this person. */
    public void admitted(Caller caller) {
        context.enter(caller);
        trail.noted(OFFICE, "verify", AuditOutcome.DONE, null);
    }

    /** @param account null when there is none of that name */
    public void refused(Account account, String address) {
        context.enter(Caller.visitor(address));
        trail.noted(OFFICE, "verify " + (account == null ? "?" : account.name()), AuditOutcome.REFUSED, "identity.signin.refused");
    }

    /** @param account null when there is none of that name */
    public void locked(Account account, String address) {
        context.enter(Caller.visitor(address));
        if (seldom("locked|" + address)) {
            trail.noted(OFFICE, "verify " + (account == null ? "?" : account.name()), AuditOutcome.REFUSED, "identity.signin.locked");
        }
    }

    /** @param prefix of a key that exists, or null */
    public void keyRefused(String prefix, String address) {
        context.enter(Caller.visitor(address));
        if (seldom("key|" + address)) {
            trail.noted(KEYS, "caller " + (prefix == null ? "?" : prefix), AuditOutcome.DENIED, "auth.token.invalid");
        }
    }

    private boolean seldom(String bucket) {
        return throttle.take(bucket, FEW, clock.instant()).isZero();
    }
}
