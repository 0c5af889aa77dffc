package vn.gov.hanoi.cchc.intake.api;

/** The nine grounds of Article 3.9. Each has a Vietnamese text under {@code state.RefusalCode.<name>}. */
public enum RefusalCode {
    /** Outside the role and function of the site. */
    R1,
    /** Not in line with policy or law. */
    R2,
    /** State secret: seals the receipt. */
    R3,
    /** An authority decided that it is not public, or not yet. */
    R4,
    /** Untrue. */
    R5,
    /** Unclear origin. */
    R6,
    /** Repeats what is already public. */
    R7,
    /** Being verified again: a hold, which resumes. */
    R8,
    /** Quality below what the site asks. */
    R9
}
