package vn.gov.hanoi.cchc.rules.api;

/** Days of a year changed. Dates stored with an older calendar version may be due for review; none moves by itself. */
public record CalendarChanged(int year, long version) {
}
