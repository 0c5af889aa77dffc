package vn.gov.hanoi.cchc.intake.api;

/**
 * A receipt the caller, or his agency, was asked about.
 *
 * @param assignment what is asked, by when, and the id to hand it back with
 * @param content    what was supplied, latest version
 */
public record AssignedReceipt(RelatedReceipt receipt, AssignmentView assignment, SubmissionContent content) {
}
