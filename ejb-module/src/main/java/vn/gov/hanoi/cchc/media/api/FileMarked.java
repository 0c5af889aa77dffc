package vn.gov.hanoi.cchc.media.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A secrecy mark stands in the words of these files, which are sealed. Whoever shows them takes what they belong to away, in this
 * transaction.
 *
 * @param files     all files with these bytes
 * @param extension what kind of file it is, as its name ends
 * @param sha256    fingerprint of the bytes
 * @param keptBy    name of who sent them first
 */
public record FileMarked(Set<UUID> files, String extension, String sha256, String keptBy, Instant at) {

    public FileMarked {
        files = Set.copyOf(files);
    }
}
