package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.gov.hanoi.cchc.content.api.StagedImport;
import vn.gov.hanoi.cchc.content.control.ImportFolder;
import vn.gov.hanoi.cchc.shared.Permission;

/** Where the bytes of an import arrive. Nothing is in the database yet, so there is no transaction and no audit row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportStaging {

    @Inject
    private ImportFolder folder;

    /**
     * Writes the stream to disk and counts its lines.
     *
     * @param name file name as sent, or null
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated import.empty, import.encoding, import.too-large, import.line.too-long
     */
    @RolesAllowed(Permission.IMPORT_RUN)
    public StagedImport stage(InputStream jsonLines, String name) {
        return folder.stage(jsonLines, name);
    }
}
