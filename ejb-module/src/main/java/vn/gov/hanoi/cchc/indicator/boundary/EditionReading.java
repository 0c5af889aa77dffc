package vn.gov.hanoi.cchc.indicator.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import vn.gov.hanoi.cchc.indicator.api.DryRun;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.control.DryRunning;
import vn.gov.hanoi.cchc.indicator.control.Templates;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.shared.Permission;

/** What stands before an import: the empty table to fill in, and what the filled one would do. Writes nothing. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class EditionReading {

    @Inject
    private DryRunning dryRun;
    @Inject
    private Templates templates;

    /**
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated when the table as a whole cannot be read or what is said about it cannot be
     */
    @RolesAllowed(Permission.INDEX_IMPORT)
    public DryRun dryRun(@Valid EditionFacts facts, StagedFile file) {
        return dryRun.run(facts, file);
    }

    /** The table to fill in: the units of that year and the columns of the areas. */
    @RolesAllowed(Permission.INDEX_READ)
    public byte[] template(IndexKind kind, int year, boolean csv) {
        return templates.write(kind, year, csv);
    }
}
