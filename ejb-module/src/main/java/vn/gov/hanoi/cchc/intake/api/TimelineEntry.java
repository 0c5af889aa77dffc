package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;

/**
 * One line of the history of a receipt.
 *
 * @param type   REGISTERED, DELIVERED_AGAIN, CLASSIFIED, …; text under {@code state.ReceiptEventType.<name>}
 * @param by     who, as people read it
 * @param detail words, or null
 * @param state  state after it
 */
public record TimelineEntry(Instant at, String type, String by, String detail, ReceiptState state) {
}
