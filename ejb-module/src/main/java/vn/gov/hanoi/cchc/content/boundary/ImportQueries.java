package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportView;
import vn.gov.hanoi.cchc.content.control.Imports;
import vn.gov.hanoi.cchc.shared.Permission;

/** How imports go. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ImportQueries {

    private static final int MOST_IN_REPORT = 100_000;

    @Inject
    private Imports imports;
    @Inject
    private Clock clock;

    @RolesAllowed(Permission.IMPORT_RUN)
    public Optional<ImportView> job(UUID id) {
        return imports.find(id).map(job -> job.view(imports.refusals(id), imports.losses(id, Imports.MOST_REFUSALS)));
    }

    /** Everything an import refused or lost, for a file to read at leisure; empty when there is no such import. */
    @RolesAllowed(Permission.IMPORT_RUN)
    public Optional<ImportView> report(UUID id) {
        return imports.find(id).map(job -> job.view(imports.refusals(id, MOST_IN_REPORT), imports.losses(id, MOST_IN_REPORT)));
    }

    /** Newest first, at most 50, without their refusals. */
    @RolesAllowed(Permission.IMPORT_RUN)
    public List<ImportView> jobs() {
        return imports.newest().stream().map(job -> job.view(List.of(), List.of())).toList();
    }

    /** A job that waits for a worker. */
    @RolesAllowed(Permission.SYSTEM)
    public Optional<UUID> free() {
        return imports.free(clock.instant());
    }
}
