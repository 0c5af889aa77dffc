package vn.gov.hanoi.cchc.intake.api;

import java.util.Locale;

/** Where a receipt stands. */
public enum ReceiptState {
    /** In the queue of the standing office. */
    RECEIVED,
    /** With the supplier, who was told what is missing. */
    RETURNED,
    /** Waiting for somebody to confirm it (ground R8); resumes. */
    HELD,
    REFUSED,
    EDITING,
    /** Submitted by the editor, waiting for approval. */
    APPROVAL,
    PUBLISHED,
    WITHDRAWN,
    /** A reader's report, with what was done about it. */
    RESOLVED,
    /** Bears a secrecy mark (ground R3): readable for named people only. */
    SEALED;

    /**
     * The word of the interfaces: received, triage, returned, held, refused, editing, approval, published, withdrawn, resolved. A sealed receipt
     * looks refused from outside.
     *
     * @param triageBegun whether the standing office has touched it
     */
    public String word(boolean triageBegun) {
        return switch (this) {
            case RECEIVED -> triageBegun ? "triage" : "received";
            case SEALED -> "refused";
            default -> name().toLowerCase(Locale.ROOT);
        };
    }
}
