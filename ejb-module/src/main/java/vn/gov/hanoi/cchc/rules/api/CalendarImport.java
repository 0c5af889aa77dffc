package vn.gov.hanoi.cchc.rules.api;

import java.util.List;

/**
 * What an import did, or would do.
 *
 * @param added     entries for days that had none
 * @param changed   the new shape of entries that differ
 * @param retired   entries the text does not name
 * @param unchanged number of equal entries
 * @param problems  what must be corrected first; nothing is imported while there is one
 */
public record CalendarImport(int year, List<CalendarDayView> added, List<CalendarDayView> changed, List<CalendarDayView> retired,
                             int unchanged, List<CsvProblem> problems) {

    public CalendarImport {
        added = List.copyOf(added);
        changed = List.copyOf(changed);
        retired = List.copyOf(retired);
        problems = List.copyOf(problems);
    }
}
