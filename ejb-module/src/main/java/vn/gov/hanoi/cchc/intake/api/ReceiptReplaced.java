package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A document was announced as the replacement of an earlier one.
 *
 * @param receipt  receipt of the new document
 * @param replaced receipt of the earlier one
 */
public record ReceiptReplaced(UUID receipt, UUID replaced, String replacedNumber, ReceiptState replacedState, Instant at) {
}
