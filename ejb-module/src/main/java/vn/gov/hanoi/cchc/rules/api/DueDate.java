package vn.gov.hanoi.cchc.rules.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/**
 * When something is due, and why. Store {@code dueAt}, {@code rule}, {@code ruleVersion}, {@code calendarVersion} and the trace's JSON;
 * a stored due date is never recomputed silently.
 *
 * @param dueAt           the last instant that is in time. For terms in days this is 24:00 of the last day in Hanoi, which reads as 00:00
 *                        of the day after: show {@code lastDay} to people
 * @param lastDay         the last day in Hanoi; for backward counts the latest day of notice
 * @param rule            row of the rule table
 * @param calendarVersion 0 when no calendar was looked at
 */
public record DueDate(Instant dueAt, LocalDate lastDay, UUID rule, long ruleVersion, long calendarVersion, DueTrace trace) {

    /** Whether an act at that instant is late. */
    public boolean late(Instant at) {
        return at.isAfter(dueAt);
    }

    public List<RuleWarning> warnings() {
        return trace.warnings();
    }
}
