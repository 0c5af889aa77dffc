package vn.gov.hanoi.cchc.media.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.time.Clock;
import java.time.Duration;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Removes staged files that nobody kept within a day. Files are no facts of the database: there is no desk to call. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class StagingSweepSchedule {

    private static final Logger LOG = System.getLogger(StagingSweepSchedule.class.getName());
    private static final Duration WAITING = Duration.ofDays(1);

    @Inject
    private JobClaims claims;
    @Inject
    private StagingFolder folder;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "17", persistent = false)
    public void sweep() {
        if (claims.claim("media.staging-sweep", Duration.ofHours(1))) {
            int swept = folder.sweep(clock.instant().minus(WAITING));
            LOG.log(Logger.Level.INFO, "Staging folder swept, {0} abandoned files removed", swept);
        }
    }
}
