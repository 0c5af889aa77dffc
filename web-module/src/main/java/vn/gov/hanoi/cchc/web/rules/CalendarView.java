package vn.gov.hanoi.cchc.web.rules;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.rules.api.CalendarDayView;
import vn.gov.hanoi.cchc.rules.api.CalendarYear;
import vn.gov.hanoi.cchc.rules.api.RuleBookName;
import vn.gov.hanoi.cchc.rules.api.RuleChangeView;
import vn.gov.hanoi.cchc.rules.api.RuleWarning;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/** The calendar of a year: {@code ?nam=}; {@code ?ngay=} the entry that is open. */
@Named
@RequestScoped
public class CalendarView {

    private static final int FIRST = 2000;
    private static final int LAST = 2200;

    @Inject
    private RuleQueries rules;
    @Inject
    private Visit visit;
    private CalendarYear year;
    private Map<LocalDate, CalendarDayView> byDay;

    /** A day of a month's table. {@code entry} is null for an ordinary day. */
    public record Cell(LocalDate day, CalendarDayView entry, boolean weekend) {

        /** Class of the square; words and the list below say the same. */
        public String tone() {
            return entry == null ? weekend ? "we" : "" : entry.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** A month and its weeks from Monday; null where the month has no such day. */
    public record MonthTable(int month, List<List<Cell>> weeks) {
    }

    @PostConstruct
    void open() {
        Long asked = visit.number("nam");
        LocalDate day = visit.day("ngay");
        int current = day == null ? visit.today().getYear() : day.getYear();
        year = rules.calendar(asked == null || asked < FIRST || asked > LAST ? current : asked.intValue());
        byDay = year.days().stream().collect(Collectors.toMap(CalendarDayView::day, Function.identity()));
    }

    public CalendarYear getYear() {
        return year;
    }

    /** Warnings of this year and those that concern the near future. */
    public List<RuleWarning> getWarnings() {
        return Stream.concat(year.warnings().stream(), rules.warnings().stream()).distinct().toList();
    }

    public List<MonthTable> getMonths() {
        return IntStream.rangeClosed(1, 12).mapToObj(this::month).toList();
    }

    /** The open entry, or null. */
    public CalendarDayView getOpened() {
        return byDay.get(visit.day("ngay"));
    }

    /** Latest edits of the calendar, newest first. */
    public List<RuleChangeView> getHistory() {
        CalendarDayView opened = getOpened();
        List<RuleChangeView> edits = opened == null ? rules.history(RuleBookName.CALENDAR)
            : rules.history(RuleBookName.CALENDAR, opened.day().toString());
        return edits.size() > 12 ? edits.subList(0, 12) : edits;
    }

    private MonthTable month(int month) {
        LocalDate first = LocalDate.of(year.year(), month, 1);
        LocalDate monday = first.minusDays(first.getDayOfWeek().getValue() - 1L);
        int weeks = (first.getDayOfWeek().getValue() - 1 + first.lengthOfMonth() + 6) / 7;
        return new MonthTable(month, IntStream.range(0, weeks).mapToObj(week -> week(monday.plusWeeks(week), month)).toList());
    }

    private List<Cell> week(LocalDate monday, int month) {
        return IntStream.range(0, 7).mapToObj(monday::plusDays)
            .map(day -> day.getMonthValue() == month ? new Cell(day, byDay.get(day), day.getDayOfWeek().getValue() > 5) : null)
            .collect(Collectors.toList());
    }
}
