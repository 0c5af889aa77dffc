package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.StagedFile;

/** Keeps and seals files as a step of somebody else's use case: it needs the transaction of a desk and is recorded with it. */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FileKeeping {

    public UUID keep(StagedFile staged) {
        throw new UnsupportedOperationException();
    }

    public void seal(UUID file) {
        throw new UnsupportedOperationException();
    }
}
