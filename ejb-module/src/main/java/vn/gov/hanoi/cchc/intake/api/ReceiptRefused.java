package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;

/**
 * A receipt was refused. An item the editors had opened from it is closed.
 *
 * @param from state before: RECEIVED, HELD or EDITING
 */
public record ReceiptRefused(UUID receipt, String number, Set<RefusalCode> codes, ReceiptState from, String by, Instant at) {

    public ReceiptRefused {
        codes = Set.copyOf(codes);
    }
}
