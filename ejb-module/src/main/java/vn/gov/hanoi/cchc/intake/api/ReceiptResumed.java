package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A hold ended.
 *
 * @param to RECEIVED or EDITING: where it was before
 */
public record ReceiptResumed(UUID receipt, String number, ReceiptState to, String by, Instant at) {
}
