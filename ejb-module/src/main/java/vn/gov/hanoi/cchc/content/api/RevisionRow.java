package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/** One revision in the item's history. */
public record RevisionRow(UUID id, int number, String title, String contentHash, Instant savedAt, String savedBy, String changeNote,
                          boolean live) {
}
