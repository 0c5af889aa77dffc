package vn.gov.hanoi.cchc.audit;

/** How a recorded call ended. */
public enum AuditOutcome {
    /** The fact stands. */
    DONE,
    /** A rule or the shape of the input said no; the code says which. */
    REFUSED,
    /** Something broke; the code names the exception, the log has the rest under the correlation id. */
    FAILED,
    /** The caller had no right. */
    DENIED
}
