package vn.gov.hanoi.cchc.archive.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import vn.gov.hanoi.cchc.archive.boundary.PackingDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Rounds;

/** Writes the packages of what was published, within a minute; after a crash it goes on with what waits. */
@Startup
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ArchiveSchedule extends Rounds {

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

    public ArchiveSchedule() {
        super(SLOT);
    }

    @Override
    protected void round() {
        if (claims.claim("archive.pack", SLOT)) {
            context.enter(Caller.schedule("archive.pack"));
            OneByOne.each(records.toSeal(clock.instant()), desk::seal, desk::notSealed, "archive.seal.failed");
            OneByOne.each(records.due(clock.instant()), desk::pack, desk::failed, "archive.package.failed");
        }
    }

    @Schedule(hour = "3", minute = "40", timezone = "Asia/Ho_Chi_Minh", persistent = false)
    public void sweep() {
        if (claims.claim("archive.sweep", Duration.ofHours(1))) {
            folder.sweep(clock.instant().minus(Duration.ofHours(1)));
        }
    }
}
