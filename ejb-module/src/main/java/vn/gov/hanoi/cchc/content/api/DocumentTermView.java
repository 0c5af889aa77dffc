package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.time.LocalDate;

/**
 * By when a document is to be public (Luật TCTT, Điều 18.4), as it was stored.
 *
 * @param number          of this counting, from 1; for the act
 * @param issuedOn        the day it starts from; null when it was taken out of the document
 * @param dueAt           last instant in time, or null when no term runs
 * @param ruleKey         and the following: what the date rests on; null with it
 * @param trace           the working-out as JSON
 * @param by              who brought the day of issue, or had it counted again
 * @param reason          why it was counted again; null for the first counting and a changed day of issue
 */
public record DocumentTermView(int number, LocalDate issuedOn, Instant dueAt, String ruleKey, Long ruleVersion, Long calendarVersion,
                               String trace, Instant storedAt, String by, String reason) {
}
