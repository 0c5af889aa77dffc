package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.media.api.RecordScan;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.control.MediaFiles;
import vn.gov.hanoi.cchc.media.control.StoredContent;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.shared.Permission;

/** Where the scanner reports. */
@Stateless
@Audited
public class ScanDesk {

    @Inject
    private MediaFiles files;
    @Inject
    private StoredContent content;
    @Inject
    private Clock clock;

    /**
     * Notes a verdict on every file with these bytes. Infected bytes leave the shared store at once.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.scan.step, file.content.missing
     */
    @RolesAllowed(Permission.SYSTEM)
    public void record(@Valid RecordScan command) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        for (MediaFile file : files.withContent(command.sha256())) {
            file.scanned(command.state(), command.finding(), now);
            if (command.state() == ScanState.INFECTED) {
                content.withdraw(file);
            }
        }
    }
}
