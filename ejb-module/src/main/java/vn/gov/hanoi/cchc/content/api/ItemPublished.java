package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A revision became public, now, in this transaction.
 *
 * @param item           internal id
 * @param publicNumber   the {@code {id}} of its address, given at first publication, never reused
 * @param permanentId    {@code cchc-{year}-{number}}
 * @param slug           current address part
 * @param revision       the revision that is public now
 * @param revisionNumber 1, 2, 3 … within the item
 * @param content        what readers see
 * @param contentHash    fingerprint that was approved
 * @param firstPublishedAt instant of the first publication
 * @param updatedAt      instant of this publication
 * @param changeNote     public note of what changed, null at first publication
 * @param approver       account name of who approved
 */
public record ItemPublished(UUID item, long publicNumber, String permanentId, String slug, UUID revision, int revisionNumber,
                            RevisionContent content, String contentHash, Instant firstPublishedAt, Instant updatedAt, String changeNote,
                            String approver) {
}
