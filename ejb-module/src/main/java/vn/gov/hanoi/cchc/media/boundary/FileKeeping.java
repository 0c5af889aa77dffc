package vn.gov.hanoi.cchc.media.boundary;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.UUID;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.control.FileRegister;

/**
 * Keeps and seals files as a step of somebody else's use case: it needs the transaction of a desk and is recorded with that desk's
 * call. It is not a desk.
 */
@Stateless
@PermitAll
@TransactionAttribute(TransactionAttributeType.MANDATORY)
public class FileKeeping {

    @Inject
    private FileRegister register;

    /**
     * Registers a staged file and takes its bytes, and those of its smaller copies, into the store. After a rollback the same staged
     * file may be kept again. The same bytes may be kept any number of times; each is a file of its own.
     *
     * @return the file's id
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.quota, file.scan.infected, file.content.changed, file.content.missing
     */
    public UUID keep(StagedFile staged) {
        return register.keep(staged);
    }

    /**
     * Takes a file away from everyone but named people (ruling 21); who is named is the caller's knowledge, who asks through
     * {@link FileReading#sealed}.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.unknown, file.content.missing
     */
    public void seal(UUID file) {
        register.seal(file);
    }
}
