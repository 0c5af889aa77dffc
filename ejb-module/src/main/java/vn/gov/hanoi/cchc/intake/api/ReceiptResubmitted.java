package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A new version of the submission arrived: completed by its supplier, or updated by the document system. In EDITING and later the item
 * is not touched; the editors see that there is a newer version.
 *
 * @param version number of the new version
 * @param content the new version
 * @param state   state of the receipt now
 * @param note    the supplier's note or the reason of the update, or null
 */
public record ReceiptResubmitted(UUID receipt, String number, int version, SubmissionContent content, ReceiptState state, String note,
                                 Instant at) {
}
