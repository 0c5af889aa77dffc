package vn.gov.hanoi.cchc.archive.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.EJBException;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.time.Duration;
import vn.gov.hanoi.cchc.archive.api.PackVersion;
import vn.gov.hanoi.cchc.archive.boundary.PackingDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Writes the packages of what was published, within a minute; after a crash it goes on with what waits. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArchiveSchedule {

    private static final Logger LOG = System.getLogger(ArchiveSchedule.class.getName());
    private static final Duration SLOT = Duration.ofSeconds(10);

    @Inject
    private JobClaims claims;
    @Inject
    private ArchiveRecords records;
    @Inject
    private PackingDesk desk;
    @Inject
    private PackageFolder folder;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void pack() {
        if (claims.claim("archive.pack", SLOT)) {
            context.enter(Caller.schedule("archive.pack"));
            records.toSeal().forEach(desk::seal);
            records.due(clock.instant()).forEach(this::pack);
        }
    }

    @Schedule(hour = "3", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void sweep() {
        if (claims.claim("archive.sweep", Duration.ofHours(1))) {
            folder.sweep(clock.instant().minus(Duration.ofHours(1)));
        }
    }

    private void pack(PackVersion version) {
        try {
            desk.pack(version);
        } catch (RuleViolated refused) {
            desk.failed(version, Texts.of(refused));
        } catch (EJBException broken) {
            LOG.log(Level.ERROR, "The package of " + version + " could not be written", broken);
            desk.failed(version, Texts.get("archive.package.failed"));
        }
    }
}
