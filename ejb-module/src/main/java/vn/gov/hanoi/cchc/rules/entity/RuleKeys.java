package vn.gov.hanoi.cchc.rules.entity;

/** Rules this context reads itself. */
final class RuleKeys {

    /** Receipt after office hours or on a rest day counts as the next working day. */
    static final String AFTER_HOURS = "office.receivedAfterHours.nextDay";
    static final String OFFICE_HOURS = "office.hours";
    /** Backward counts leave that many full days between notice and event. */
    static final String CLEAR_DAYS = "notice.clearDays";
    static final String WEEKLY_REST = "calendar.weeklyRest";
    static final String FIXED_HOLIDAYS = "calendar.fixedHolidays";
    static final String HOLIDAYS_PER_YEAR = "calendar.holidays.perYear";
    static final String NEXT_YEAR_ALARM = "calendar.nextYear.alarmFrom";
    /** Last part of the key that says where a term in hours begins when only a day is known. */
    static final String STARTS_AT = "startsAt";
    static final String SAME_DAY = "same-day";
    static final String NEXT_DAY = "next-day";

    private RuleKeys() {
    }

    /** {@code intake.document.max} begins where {@code intake.document.startsAt} says. */
    static String startsAt(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1) + STARTS_AT;
    }
}
