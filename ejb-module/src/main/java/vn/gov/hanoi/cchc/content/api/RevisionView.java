package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One revision with its content.
 *
 * @param number      1, 2, 3 … within the item
 * @param contentHash what an approval is bound to
 * @param savedBy     name as colleagues read it
 * @param changeNote  or null
 */
public record RevisionView(UUID id, int number, String contentHash, RevisionContent content, Instant savedAt, String savedBy,
                           String changeNote) {
}
