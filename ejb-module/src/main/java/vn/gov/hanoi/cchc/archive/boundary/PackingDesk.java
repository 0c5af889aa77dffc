package vn.gov.hanoi.cchc.archive.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.archive.api.PackVersion;
import vn.gov.hanoi.cchc.archive.api.RecordChanged;
import vn.gov.hanoi.cchc.archive.control.ArchiveRecords;
import vn.gov.hanoi.cchc.archive.control.PackageFolder;
import vn.gov.hanoi.cchc.archive.entity.RecordPackage;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.media.boundary.FileReading;
import vn.gov.hanoi.cchc.shared.Permission;

/** Writes packages, by the portal itself. */
@Stateless
@Audited
public class PackingDesk {

    @Inject
    private ArchiveRecords records;
    @Inject
    private PackageFolder folder;
    @Inject
    private FileReading files;
    @Inject
    private Event<RecordChanged> changed;
    @Inject
    private Clock clock;

    /** Packs one version; packing what is packed changes nothing. What stands in the way is thrown; then {@link #failed} records it. */
    @RolesAllowed(Permission.SYSTEM)
    public void pack(@Valid PackVersion command) {
        RecordPackage pack = records.lock(command.permanentId(), command.version());
        if (pack.waits()) {
            folder.write(records.version(command.permanentId(), command.version()), files::path);
            pack.packed(now());
            changed.fire(new RecordChanged(command.permanentId()));
        }
    }

    /** @param problem in words */
    @RolesAllowed(Permission.SYSTEM)
    public void failed(@Valid PackVersion command, @NotBlank String problem) {
        records.lock(command.permanentId(), command.version()).failed(problem, now());
        changed.fire(new RecordChanged(command.permanentId()));
    }

    /** Takes the packages of a restricted record away from the others. */
    @RolesAllowed(Permission.SYSTEM)
    public void seal(@NotBlank String permanentId) {
        folder.seal(permanentId);
        records.packages(permanentId).forEach(RecordPackage::sealed);
        changed.fire(new RecordChanged(permanentId));
    }

    /** @param problem in words */
    @RolesAllowed(Permission.SYSTEM)
    public void notSealed(@NotBlank String permanentId, @NotBlank String problem) {
        records.packages(permanentId).forEach(pack -> pack.notSealed(problem, now()));
        changed.fire(new RecordChanged(permanentId));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
