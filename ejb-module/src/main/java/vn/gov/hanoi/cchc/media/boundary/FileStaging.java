package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.io.InputStream;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.control.FileReception;

/**
 * The counter where bytes arrive. Nothing is in the database yet, so there is no transaction and no audit row; who may send anything
 * at all is settled by the edge and by the desk that keeps it.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class FileStaging {

    @Inject
    private FileReception reception;

    /**
     * Streams to the staging folder and judges what arrived. A refused file leaves nothing behind; a staged one waits a day.
     *
     * @param bytes        read to its end or to the first reason to refuse; the caller closes it
     * @param name         as the sender wrote it
     * @param declaredType as the sender declared it, never believed; asked only when the name has no extension; may be null
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.name.invalid, file.type.refused, file.type.mismatch, file.empty,
     *     file.encrypted, file.too-large, file.archive.bomb, file.damaged, file.text.encoding, file.captions.…, file.busy
     * @throws java.io.UncheckedIOException when the sender or the disk fails
     */
    public StagedFile stage(InputStream bytes, String name, String declaredType) {
        return reception.receive(bytes, name, declaredType);
    }
}
