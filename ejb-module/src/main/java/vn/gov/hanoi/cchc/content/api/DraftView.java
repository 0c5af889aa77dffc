package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * What the caller typed and did not save.
 *
 * @param version version of the item it was based on; older than the item's when a colleague saved meanwhile
 */
public record DraftView(UUID item, long version, ItemDraft content, Instant savedAt) {
}
