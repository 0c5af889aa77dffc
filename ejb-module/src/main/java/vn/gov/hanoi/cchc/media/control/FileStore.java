package vn.gov.hanoi.cchc.media.control;

import java.nio.file.Path;
import java.util.Optional;

/**
 * Where bytes are kept, by the SHA-256 of their content. Every step may be repeated without harm, because a transaction that takes it
 * may roll back, be retried or die: bytes without a row are invisible, and a row whose bytes are sealed apart gets them back.
 */
public interface FileStore {

    /**
     * Takes a copy of a staged file into the shared store. The same content already there is fine.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated file.content.changed when the bytes are not those of the fingerprint,
     *     file.content.missing when there are none
     */
    void put(Path staged, String sha256);

    /** Content that is in the shared store. */
    Optional<Path> shared(String sha256);

    /** Content that was taken out of it. */
    Optional<Path> sealed(String sha256);

    /**
     * Makes sure a sealed copy exists and, unless others still need the shared one, takes that away.
     *
     * @param keepShared whether another unsealed file has the same content
     */
    void seal(String sha256, boolean keepShared);

    /** Brings sealed content back into the shared store; nothing happens when there is none. */
    void restore(String sha256);
}
