package vn.gov.hanoi.cchc.rules.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.RuleRow;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.api.RuleWarningKind;
import vn.gov.hanoi.cchc.rules.api.TraceText;
import vn.gov.hanoi.cchc.rules.api.YearState;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** All rules and the calendar as they stood at one moment; immutable, so a computation never sees half a change. */
public final class RuleBook {

    private final long version;
    private final Map<String, RuleTimeline> rules;
    private final WorkingCalendar calendar;

    /** @param values the values in force, superseded ones left out */
    public RuleBook(long version, Collection<RuleValue> values, long calendarVersion, Collection<CalendarDayView> days) {
        this.version = version;
        this.rules = values.stream().collect(Collectors.groupingBy(RuleValue::key, TreeMap::new,
            Collectors.collectingAndThen(Collectors.toList(), RuleTimeline::new)));
        this.calendar = new WorkingCalendar(calendarVersion, days, CalendarDefaults.of(rules));
    }

    public long version() {
        return version;
    }

    public WorkingCalendar calendar() {
        return calendar;
    }

    /**
     * The value of a rule on a day. Before its first validity the first value, which then begins after the day.
     *
     * @throws RuleViolated {@code rules.rule.unknown} no such key; {@code rules.rule.ended} no value holds on that day any more
     */
    public RuleValue get(String key, LocalDate day) {
        return timeline(key).on(day).orElseThrow(() -> new RuleViolated("rules.rule.ended", key, TraceText.date(day)));
    }

    /** Empty for an unknown key and for a day on which no value holds any more. */
    public Optional<RuleValue> find(String key, LocalDate day) {
        return Optional.ofNullable(rules.get(key)).flatMap(timeline -> timeline.on(day));
    }

    /** Every rule by key, with the value that holds on the day. */
    public List<RuleRow> rows(LocalDate day) {
        return rules.entrySet().stream()
            .map(rule -> new RuleRow(rule.getKey(),
                rule.getValue().values().stream().filter(value -> value.holdsOn(day)).findFirst().orElse(null), rule.getValue().values()))
            .toList();
    }

    /** What the calendar lacks today: this year, and from the day of alarm on the next one too (B1.8). */
    public List<RuleWarning> warnings(LocalDate today) {
        List<RuleWarning> warnings = new ArrayList<>(calendar.warnings(today.getYear()));
        if (!today.isBefore(CalendarDefaults.alarmDay(get(RuleKeys.NEXT_YEAR_ALARM, today), today.getYear()))) {
            warnings.addAll(calendar.warnings(today.getYear() + 1));
        }
        return warnings;
    }

    static Optional<RuleWarning> warning(int year, YearState state) {
        return switch (state) {
            case MISSING -> Optional.of(RuleWarning.ofYear(RuleWarningKind.CALENDAR_MISSING, year));
            case INCOMPLETE -> Optional.of(RuleWarning.ofYear(RuleWarningKind.CALENDAR_INCOMPLETE, year));
            case PROVISIONAL -> Optional.of(RuleWarning.ofYear(RuleWarningKind.CALENDAR_PROVISIONAL, year));
            case VERIFIED -> Optional.empty();
        };
    }

    private RuleTimeline timeline(String key) {
        RuleTimeline timeline = rules.get(key);
        if (timeline == null) {
            throw new RuleViolated("rules.rule.unknown", key);
        }
        return timeline;
    }
}
