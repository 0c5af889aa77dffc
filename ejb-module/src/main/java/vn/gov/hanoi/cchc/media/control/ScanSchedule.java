package vn.gov.hanoi.cchc.media.control;

import jakarta.annotation.security.RunAs;
import jakarta.ejb.Schedule;
import jakarta.ejb.Singleton;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.time.Duration;
import java.util.Optional;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.RecordScan;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.boundary.ScanDesk;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.JobClaims;
import vn.gov.hanoi.cchc.shared.Permission;

/** Shows waiting files to the scanner, when there is one, also those that came before it. A file it cannot judge goes on waiting. */
@Singleton
@RunAs(Permission.SYSTEM)
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ScanSchedule {

    private static final Logger LOG = System.getLogger(ScanSchedule.class.getName());
    private static final int BATCH = 50;
    private static final Duration SLOT = Duration.ofSeconds(10);

    @Inject
    private JobClaims claims;
    @Inject
    private Instance<VirusScanner> scanner;
    @Inject
    private MediaFiles files;
    @Inject
    private StoredContent content;
    @Inject
    private ScanDesk desk;
    @Inject
    private CallerContext context;

    @Schedule(hour = "*", minute = "*", second = "*/10", persistent = false)
    public void scan() {
        if (scanner.isResolvable() && claims.claim("media.scan", SLOT)) {
            context.enter(Caller.schedule("media.scan"));
            files.unscanned(BATCH).forEach(this::scan);
        }
    }

    private void scan(FileView file) {
        Optional<String> finding;
        try {
            finding = scanner.get().scan(content.anywhere(file.sha256()));
        } catch (UncheckedIOException noVerdict) {
            LOG.log(Logger.Level.WARNING, "No verdict on file " + file.id(), noVerdict);
            return;
        }
        desk.record(new RecordScan(file.sha256(), finding.isPresent() ? ScanState.INFECTED : ScanState.CLEAN, finding.orElse(null)));
    }
}
