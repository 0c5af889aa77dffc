package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Triage is done; the editors open an item from this. Fires again when a receipt that went back to triage is passed a second time.
 *
 * @param receipt        internal id, the key under which {@code content} reports progress
 * @param number         receipt number
 * @param version        which version of the submission this is, from 1
 * @param content        what was supplied
 * @param classification complete
 * @param supplier       who answers for it
 * @param receivedAt     when it arrived
 * @param late           after its 48 or 72 hours
 * @param note           from triage to the editors, or null
 * @param by             account name of who passed it
 * @param at             now
 */
public record ReceiptPassedToEditing(UUID receipt, String number, Channel channel, int version, SubmissionContent content,
                                     Classification classification, SupplierView supplier, Instant receivedAt, boolean late, String note,
                                     String by, Instant at) {
}
