package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.StartImport;
import vn.gov.hanoi.cchc.content.control.ImportFolder;
import vn.gov.hanoi.cchc.content.control.Imports;
import vn.gov.hanoi.cchc.content.entity.ImportJob;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Bulk import of existing content. The job runs in the background, line by line; the same line again changes nothing. */
@Stateless
@Audited
public class ImportDesk {

    @Inject
    private Imports imports;
    @Inject
    private ImportFolder folder;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * @return id of the job, to follow by {@link ImportQueries}
     * @throws RuleViolated import.file.missing when the staged file is not there
     */
    @RolesAllowed(Permission.IMPORT_RUN)
    public UUID start(@Valid StartImport command) {
        if (!folder.holds(command.file().path())) {
            throw new RuleViolated("import.file.missing");
        }
        UUID id = UUID.randomUUID();
        imports.add(new ImportJob(id, command.file(), context.caller(), clock.instant().truncatedTo(ChronoUnit.MICROS)));
        return id;
    }
}
