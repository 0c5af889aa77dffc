package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.control.MediaFiles;
import vn.gov.hanoi.cchc.media.control.StoredContent;
import vn.gov.hanoi.cchc.media.entity.MediaFile;
import vn.gov.hanoi.cchc.shared.Permission;

/** Bytes for contexts that know that somebody may read them: the published site, the permanent record, the sealed queue. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileReading {

    @Inject
    private MediaFiles files;
    @Inject
    private StoredContent content;

    /**
     * Content by fingerprint, of a file or of a smaller copy. That it is public is the caller's knowledge; that it is sealed or
     * infected is ours.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.sealed, file.content.missing
     */
    @PermitAll
    public Path path(String sha256) {
        return content.readable(sha256);
    }

    /**
     * A sealed file for one of the people named on its item. Each reading is recorded. Only the context that keeps the names may ask.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.unknown, file.scan.infected, file.content.missing
     */
    @Audited
    @RolesAllowed(Permission.INTAKE_SEALED)
    @TransactionAttribute(TransactionAttributeType.REQUIRED)
    public OpenedFile sealed(UUID id) {
        MediaFile file = files.get(id);
        file.requireHarmless();
        return new OpenedFile(file.view(), content.anywhere(file.sha256()));
    }
}
