package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;

/**
 * How often public pages were read, to the end of a day.
 *
 * @param since first day that was counted
 * @param until last day that is counted, the day before it was asked
 * @param day   on that day
 * @param month in its month
 * @param all   since the first day
 */
public record VisitFigures(LocalDate since, LocalDate until, long day, long month, long all) {
}
