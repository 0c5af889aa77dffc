package vn.gov.hanoi.cchc.archive.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.archive.api.ArchiveRecordView;
import vn.gov.hanoi.cchc.archive.api.PackVersion;
import vn.gov.hanoi.cchc.shared.Permission;

/** Permanent records. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ArchiveQueries {

    /** The record behind a permanent id; empty when there is none. */
    @PermitAll
    public Optional<ArchiveRecordView> record(String permanentId) {
        throw new UnsupportedOperationException();
    }

    /**
     * A file of a packed version.
     *
     * @param path as in the manifest, or {@code index.html}, {@code manifest-sha256.txt}; anything else is empty
     */
    @PermitAll
    public Optional<Path> file(String permanentId, int version, String path) {
        throw new UnsupportedOperationException();
    }

    /** Versions whose package is not written, oldest first, at most 200. */
    @RolesAllowed({Permission.SYSTEM, Permission.CONTENT_READ})
    public List<PackVersion> unpacked() {
        throw new UnsupportedOperationException();
    }
}
