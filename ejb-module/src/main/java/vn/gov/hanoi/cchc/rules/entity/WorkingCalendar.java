package vn.gov.hanoi.cchc.rules.entity;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.CalendarYear;
import vn.gov.hanoi.cchc.rules.api.DayKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.api.RuleWarningKind;
import vn.gov.hanoi.cchc.rules.api.TraceKind;
import vn.gov.hanoi.cchc.rules.api.YearState;

/**
 * Which days are working days, for officials (swaps and make-up days included) and for the public (without them). A year without a full
 * calendar still answers, from weekly rest and holidays on fixed dates; {@link #state} tells.
 */
public final class WorkingCalendar {

    private final long version;
    private final CalendarDefaults defaults;
    private final Map<LocalDate, CalendarDayView> days = new TreeMap<>();
    private final Map<Integer, YearState> states = new HashMap<>();

    WorkingCalendar(long version, Collection<CalendarDayView> entries, CalendarDefaults defaults) {
        this.version = version;
        this.defaults = defaults;
        entries.forEach(entry -> days.put(entry.day(), entry));
        days.keySet().stream().map(LocalDate::getYear).distinct().forEach(year -> states.put(year, judge(year)));
    }

    /** Grows by one with every edit. */
    public long version() {
        return version;
    }

    public YearState state(int year) {
        return states.getOrDefault(year, YearState.MISSING);
    }

    public DayVerdict verdict(LocalDate day, Audience audience) {
        CalendarDayView entry = days.get(day);
        if (entry != null && (audience == Audience.OFFICIALS || bindsEverybody(entry.kind()))) {
            return switch (entry.kind()) {
                case HOLIDAY -> new DayVerdict(false, TraceKind.SKIPPED_HOLIDAY, entry.name());
                case COMPENSATION -> new DayVerdict(false, TraceKind.SKIPPED_COMPENSATION, entry.name());
                case SWAP_OFF -> new DayVerdict(false, TraceKind.SKIPPED_SWAP_OFF, entry.name());
                case MAKEUP_WORK -> new DayVerdict(true, TraceKind.COUNTED_MAKEUP_DAY, entry.name());
            };
        }
        String fixed = full(state(day.getYear())) ? null : defaults.fixed(day).get(MonthDay.from(day));
        if (fixed != null) {
            return new DayVerdict(false, TraceKind.SKIPPED_HOLIDAY, fixed);
        }
        boolean rest = weeklyRest(day);
        return new DayVerdict(!rest, rest ? TraceKind.SKIPPED_WEEKEND : TraceKind.COUNTED_WORKING_DAY, null);
    }

    /** Whether the day is a weekly day off by itself, before any entry. */
    public boolean weeklyRest(LocalDate day) {
        return defaults.rest(day).contains(day.getDayOfWeek());
    }

    public CalendarYear year(int year) {
        return new CalendarYear(year, state(year), entries(year), count(year, DayKind.HOLIDAY), defaults.holidaysIn(year), warnings(year));
    }

    List<RuleWarning> warnings(int year) {
        List<RuleWarning> warnings = new ArrayList<>();
        RuleBook.warning(year, state(year)).ifPresent(warnings::add);
        if (count(year, DayKind.SWAP_OFF) != count(year, DayKind.MAKEUP_WORK)) {
            warnings.add(RuleWarning.ofYear(RuleWarningKind.CALENDAR_SWAPS_UNBALANCED, year));
        }
        return warnings;
    }

    private YearState judge(int year) {
        int holidays = count(year, DayKind.HOLIDAY);
        if (holidays == 0) {
            return YearState.MISSING;
        }
        if (holidays < defaults.holidaysIn(year)) {
            return YearState.INCOMPLETE;
        }
        boolean checked = entries(year).stream().allMatch(entry -> entry.status() == RuleStatus.VERIFIED);
        return checked ? YearState.VERIFIED : YearState.PROVISIONAL;
    }

    private List<CalendarDayView> entries(int year) {
        return days.values().stream().filter(entry -> entry.day().getYear() == year).toList();
    }

    private int count(int year, DayKind kind) {
        return (int) entries(year).stream().filter(entry -> entry.kind() == kind).count();
    }

    private static boolean full(YearState state) {
        return state == YearState.PROVISIONAL || state == YearState.VERIFIED;
    }

    private static boolean bindsEverybody(DayKind kind) {
        return kind == DayKind.HOLIDAY || kind == DayKind.COMPENSATION;
    }
}
