package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.nio.file.Path;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.OpenedFile;
import vn.gov.hanoi.cchc.shared.Permission;

/** Bytes by fingerprint, for contexts that know that somebody may read them: the published site, the permanent record. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class FileReading {

    @PermitAll
    public Path path(String sha256) {
        throw new UnsupportedOperationException();
    }

    @RolesAllowed(Permission.INTAKE_SEALED)
    public OpenedFile sealed(UUID file) {
        throw new UnsupportedOperationException();
    }
}
