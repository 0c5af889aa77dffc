package vn.gov.hanoi.cchc.archive.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import vn.gov.hanoi.cchc.archive.api.ArchiveRecordView;
import vn.gov.hanoi.cchc.archive.api.PackageTrouble;
import vn.gov.hanoi.cchc.archive.control.ArchivePages;
import vn.gov.hanoi.cchc.archive.control.ArchiveRecords;
import vn.gov.hanoi.cchc.archive.entity.ArchiveRecord;
import vn.gov.hanoi.cchc.shared.Permission;

/** Permanent records. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ArchiveQueries {

    @Inject
    private ArchiveRecords records;
    @Inject
    private ArchivePages pages;

    /**
     * The record behind a permanent id; empty when there is none. Of one whose item was withdrawn only the facts are given, of a
     * restricted one not even its title.
     */
    @PermitAll
    public Optional<ArchiveRecordView> record(String permanentId) {
        return records.find(permanentId).map(pages::view);
    }

    /**
     * A file of a packed version.
     *
     * @param path as in the manifest, or {@code index.html}, {@code manifest-sha256.txt}; anything else is empty, and everything of a
     *             record that is withdrawn or restricted
     */
    @PermitAll
    public Optional<Path> file(String permanentId, int version, String path) {
        return records.find(permanentId).filter(ArchiveRecord::open).flatMap(record -> pages.file(permanentId, version, path));
    }

    /** Packages that could not be written or sealed at the last attempt, oldest first, at most 200. */
    @RolesAllowed(Permission.ARCHIVE_WATCH)
    public List<PackageTrouble> troubles() {
        return records.troubles();
    }
}
