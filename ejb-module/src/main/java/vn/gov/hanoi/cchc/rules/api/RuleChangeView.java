package vn.gov.hanoi.cchc.rules.api;

import java.time.Instant;

/**
 * One edit of a rule or of the calendar.
 *
 * @param subject rule key or ISO date
 * @param before  JSON of {@link RuleValue} or {@link CalendarDayView}; null when it was new
 * @param after   the same after the edit; null when it was taken out
 * @param note    reason given, or null
 * @param version version of the rule table or of the calendar after the edit
 */
public record RuleChangeView(long id, RuleBookName book, String subject, RuleChangeKind kind, String before, String after, String note,
                             long version, String by, Instant at) {
}
