package vn.gov.hanoi.cchc.identity.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Forgets counters of the door that have not moved for two days, longer than any lock. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class SignInAttemptSchedule {

    @Inject
    private SignInAttempts attempts;
    @Inject
    private JobClaims claims;
    @Inject
    private Clock clock;

    @Schedule(hour = "3", minute = "20", persistent = false)
    public void forget() {
        if (claims.claim("sign-in-attempt-forget", Duration.ofHours(1))) {
            attempts.forget(clock.instant().minus(Duration.ofDays(2)));
        }
    }
}
