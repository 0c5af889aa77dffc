package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;

/**
 * One version of the submission.
 *
 * @param number from 1
 * @param note   the supplier's note, or null
 */
public record SubmissionVersionView(int number, Instant at, String by, String note, SubmissionContent content) {
}
