package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ImportClaim;
import vn.gov.hanoi.cchc.content.api.ImportLine;
import vn.gov.hanoi.cchc.content.api.RefuseImportLine;
import vn.gov.hanoi.cchc.content.control.ImportedLines;
import vn.gov.hanoi.cchc.content.control.Imports;
import vn.gov.hanoi.cchc.content.entity.ImportJob;
import vn.gov.hanoi.cchc.content.entity.RefusedLine;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** The portal's own work on an import: one line, one transaction, counted in it, so that a crash loses no line and repeats none. */
@Stateless
@Audited
public class ImportLineDesk {

    /** Longer than any line takes; whoever is silent for so long is dead. */
    private static final Duration LEASE = Duration.ofSeconds(20);

    @Inject
    private Imports imports;
    @Inject
    private ImportedLines lines;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Takes a job for this worker; empty when another was faster. */
    @RolesAllowed(Permission.SYSTEM)
    public Optional<ImportClaim> claim(@NotNull UUID id) {
        ImportJob job = imports.get(id);
        if (!job.isFree(clock.instant())) {
            return Optional.empty();
        }
        job.claim(now().plus(LEASE));
        return Optional.of(new ImportClaim(job.id(), job.path(), job.nextLine(), job.actor()));
    }

    /** Brings the line in. What is refused comes as {@code import.line.…} or a rule of content; then {@link #refuse} records it. */
    @RolesAllowed(Permission.SYSTEM)
    public void bring(@Valid ImportLine command) {
        ImportJob job = imports.get(command.job());
        job.requireOpen(command.line());
        ImportedLines.Brought brought = lines.bring(command.json(), context.caller(), now());
        job.count(command.line(), brought.effect());
        job.claim(now().plus(LEASE));
        imports.lost(job.id(), command.line(), command.json(), brought.losses());
    }

    @RolesAllowed(Permission.SYSTEM)
    public void refuse(@Valid RefuseImportLine command) {
        ImportJob job = imports.get(command.job());
        job.requireOpen(command.line());
        job.count(command.line(), ImportJob.Effect.REFUSED);
        job.claim(now().plus(LEASE));
        imports.add(new RefusedLine(command, now()));
    }

    @RolesAllowed(Permission.SYSTEM)
    public void finish(@NotNull UUID id) {
        imports.get(id).finish(now());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
