package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * An English translation of a public item became public, now, in this transaction.
 *
 * @param item           internal id of the translation
 * @param publicNumber   the {@code {id}} of the original's address, under which readers find it
 * @param revisionNumber number of the revision of the translation that is public now
 * @param content        what readers see; {@link RevisionContent#translates} says which revision of the original it is about
 * @param contentHash    fingerprint that was approved
 * @param at             when
 */
public record TranslationPublished(UUID item, long publicNumber, int revisionNumber, RevisionContent content, String contentHash, Instant at) {
}
