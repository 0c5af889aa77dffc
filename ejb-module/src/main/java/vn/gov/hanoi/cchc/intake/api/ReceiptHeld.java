package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A receipt waits for a confirmation; an item the editors had opened from it waits too.
 *
 * @param from state before: RECEIVED or EDITING
 */
public record ReceiptHeld(UUID receipt, String number, String confirmer, Instant confirmBy, ReceiptState from, String by, Instant at) {
}
