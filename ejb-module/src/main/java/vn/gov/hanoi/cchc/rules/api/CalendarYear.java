package vn.gov.hanoi.cchc.rules.api;

import java.util.List;

/**
 * A year's calendar.
 *
 * @param days             entries by date
 * @param holidays         how many holidays are entered
 * @param holidaysExpected how many the law grants
 */
public record CalendarYear(int year, YearState state, List<CalendarDayView> days, int holidays, int holidaysExpected,
                           List<RuleWarning> warnings) {

    public CalendarYear {
        days = List.copyOf(days);
        warnings = List.copyOf(warnings);
    }
}
