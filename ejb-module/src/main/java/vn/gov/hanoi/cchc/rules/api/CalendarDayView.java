package vn.gov.hanoi.cchc.rules.api;

import java.time.LocalDate;

/**
 * One entry of the calendar.
 *
 * @param name    what people call the day, e.g. "Giỗ Tổ Hùng Vương"
 * @param basis   notice or article it rests on
 * @param version counts the changes of this entry, from 1
 */
public record CalendarDayView(LocalDate day, DayKind kind, String name, String basis, RuleStatus status, long version) {
}
