package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * The document system asks for its document back. Nothing changes until the request is answered.
 *
 * @param state  state of the receipt
 * @param reason as given, or null
 */
public record RecallRequested(UUID receipt, String number, ReceiptState state, String reason, Instant at) {
}
