package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for the caller, by when, and why.
 *
 * @param reason TRIAGE, ASSIGNED, HOLD_ENDS, RECALL, RETURNED_TO_YOU
 * @param by     by when, or null
 * @param asked  account of the person it is addressed to, or null: an agency, or everybody with the right
 */
public record WaitingReceipt(UUID id, String number, String title, Reason reason, Instant by, String detail, UUID asked) {

    /** For everybody with the right. */
    public WaitingReceipt(UUID id, String number, String title, Reason reason, Instant by, String detail) {
        this(id, number, title, reason, by, detail, null);
    }

    /** Why it waits. */
    public enum Reason { TRIAGE, ASSIGNED, HOLD_ENDS, RECALL, RETURNED_TO_YOU }
}
