package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;

/**
 * A status for the document system (national codes of standards §3.7).
 *
 * @param key        position in the list of changes; ask for what comes after it. 0 in the history of one document
 * @param receipt    receipt number
 * @param documentId key of the document axis
 * @param code       01, 02, 03, 04, 05, 06, 13, 15 or 16
 * @param reason     words for the sender, or null
 * @param at         since when
 */
public record NationalStatusView(long key, String receipt, String documentId, String code, String reason, Instant at) {
}
