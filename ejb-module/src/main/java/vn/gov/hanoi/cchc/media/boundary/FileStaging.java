package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.io.InputStream;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/** The counter where bytes arrive. Nothing is in the database yet, so there is no transaction and no audit row. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileStaging {

    public StagedFile stage(InputStream bytes, String name, String declaredType) {
        throw new UnsupportedOperationException();
    }
}
