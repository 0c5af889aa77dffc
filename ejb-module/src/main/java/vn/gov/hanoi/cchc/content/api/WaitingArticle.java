package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * Something that waits for the caller, by when, and why.
 *
 * @param reason what is asked
 * @param since  since when it waits
 * @param by     by when, or null
 * @param detail words: who submitted, why it was returned; or null
 */
public record WaitingArticle(UUID item, String title, ItemKind kind, Reason reason, Instant since, Instant by, String detail) {

    /** Why it waits. */
    public enum Reason {
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
        NEWER_SUBMISSION
    }
}
