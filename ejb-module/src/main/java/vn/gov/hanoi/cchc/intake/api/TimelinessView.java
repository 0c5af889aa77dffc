package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * The 48 or 72 hour clock of a receipt, or the term to answer a reader's report, as it was started. Later changes of rules or calendar do not move it.
 *
 * @param eventAt         start for news, or null
 * @param issuedOn        start for documents, or null
 * @param arrivedAt       the instant it is measured at; start for a reader's report
 * @param dueAt           latest timely arrival; latest timely answer to a reader's report
 * @param late            arrived, was answered or waits later
 * @param ruleKey         key of the rule
 * @param rule            row of the rule table
 * @param ruleVersion     its version
 * @param calendarVersion version of the calendar, 0 when none was looked at
 * @param trace           JSON of the computation, as {@code rules} prints it
 */
public record TimelinessView(Instant eventAt, LocalDate issuedOn, Instant arrivedAt, Instant dueAt, boolean late, String ruleKey,
                             UUID rule, Long ruleVersion, Long calendarVersion, String trace) {
}
