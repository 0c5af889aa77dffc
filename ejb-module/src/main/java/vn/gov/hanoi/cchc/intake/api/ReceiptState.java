package vn.gov.hanoi.cchc.intake.api;

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
    /** Bears a secrecy mark (ground R3): readable for named people only. */
    SEALED
}
