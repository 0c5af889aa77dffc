package vn.gov.hanoi.cchc.content.api;

/** Why an item waits for somebody. */
public enum WaitingReason {
    /** Submitted, and the caller may decide. */
    APPROVAL,
    /** Published in emergency by somebody else; a second person must look. */
    EMERGENCY_REVIEW,
    /** Came from triage and nobody edited it yet. */
    NEW_FROM_TRIAGE,
    /** Returned by the approver to the caller who submitted it. */
    RETURNED_TO_YOU,
    /** The caller is editing it. */
    IN_YOUR_HANDS,
    /** The consent for a public item ended. */
    PERMISSION_EXPIRED,
    /** Public or in work, and its supplier sent a newer version. */
    NEWER_SUBMISSION,
    /** A public document says something about the effect of this one, and the caller may decide. */
    EFFECT_PROPOSED,
    /** Public, and cites a document that does not apply in full any more. */
    CITES_ENDED,
    /** A standing page is to be read again. */
    PAGE_REVIEW
}
