package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.gov.hanoi.cchc.content.api.StagedImport;
import vn.gov.hanoi.cchc.content.control.ImportFolder;
import vn.gov.hanoi.cchc.content.control.export.SectionMap;
import vn.gov.hanoi.cchc.shared.Permission;

/** Where the bytes of an import arrive. Nothing is in the database yet, so there is no transaction and no audit row. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ImportStaging {

    @Inject
    private ImportFolder folder;

    /**
     * Writes the stream to disk and counts its lines. An export of another system (WordPress WXR, RSS, Atom) becomes lines here.
     *
     * @param name     file name as sent, or null
     * @param sections which category of an export is which section, {@code old,new} line by line; null for as they are called
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated import.empty, import.encoding, import.too-large, import.line.too-long,
     *     import.export.unknown, import.export.encoding, import.export.forbidden, import.sections.line, import.sections.twice
     */
    @RolesAllowed(Permission.IMPORT_RUN)
    public StagedImport stage(InputStream bytes, String name, String sections) {
        return folder.stage(bytes, name, SectionMap.read(sections));
    }

    /** Judges a map of sections before there is an import. @throws vn.gov.hanoi.cchc.shared.RuleViolated import.sections.line, import.sections.twice */
    @RolesAllowed(Permission.IMPORT_RUN)
    public void requireSections(String sections) {
        SectionMap.read(sections);
    }
}
