package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.media.api.VariantView;
import vn.gov.hanoi.cchc.shared.Permission;

/** What is kept, for the office. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileQueries {

    @PermitAll
    public FileView view(UUID file) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public List<FileView> views(Collection<UUID> files) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed({Permission.INTAKE_SUBMIT, Permission.INTAKE_ENTER, Permission.INTAKE_READ, Permission.CONTENT_READ})
    public OpenedFile open(UUID file) {
        throw new UnsupportedOperationException();
    }

    @PermitAll
    public List<VariantView> variants(Collection<UUID> files) {
        throw new UnsupportedOperationException();
    }

    /** Refuses with file.sealed, file.scan.pending, file.scan.infected or file.scan.missing. */
    @PermitAll
    public void requirePublishable(Collection<UUID> files) {
        throw new UnsupportedOperationException();
    }
}
