package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A recall was granted. When the document is public, {@code content} withdraws it in this transaction and reports it through
 * {@code ReceiptProgress}; when it is being edited, the item is closed.
 *
 * @param from  state of the receipt before
 * @param words the reason for readers
 */
public record RecallGranted(UUID receipt, String number, ReceiptState from, String words, String by, Instant at) {
}
