package vn.gov.hanoi.cchc.rules.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

/**
 * How a due date was computed. Keep it as text ({@link #toJson}) beside the stored date and show it again with {@link TraceText}: it
 * needs neither today's rules nor today's calendar.
 *
 * @param startInstant    what the caller gave, or null when a day was given
 * @param startDay        the start's day in Hanoi
 * @param rules           the rule itself first, then the switches and hours that had a say
 * @param calendarVersion version of the calendar; 0 when no calendar was looked at
 * @param otherDay        backward counts only: the latest day of notice if the switch {@code notice.clearDays} stood the other way
 * @param lines           every counted and skipped day or span, in the order of counting
 */
public record DueTrace(ClockKind clock, Audience audience, Instant startInstant, LocalDate startDay, List<RuleValue> rules,
                       long calendarVersion, Instant dueAt, LocalDate lastDay, LocalDate otherDay, List<TraceLine> lines,
                       List<RuleWarning> warnings) {

    public DueTrace {
        rules = List.copyOf(rules);
        lines = List.copyOf(lines);
        warnings = List.copyOf(warnings);
    }

    public String toJson() {
        return CanonicalJson.write(this);
    }

    public static DueTrace ofJson(String json) {
        return CanonicalJson.read(json, DueTrace.class);
    }
}
