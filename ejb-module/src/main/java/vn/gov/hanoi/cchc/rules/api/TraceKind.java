package vn.gov.hanoi.cchc.rules.api;

/** What a line of a working-out says. Its text is {@code rules.trace.<NAME>} of the bundle. */
public enum TraceKind {
    STARTS_AT,
    ISSUE_DAY_NOT_COUNTED,
    RECEIVED_AFTER_HOURS,
    RECEIVED_ON_REST_DAY,
    START_DAY_NOT_COUNTED,
    EVENT_DAY_NOT_COUNTED,
    COUNTED_WORKING_DAY,
    COUNTED_MAKEUP_DAY,
    COUNTED_CALENDAR_DAY,
    COUNTED_HOURS,
    SKIPPED_WEEKEND,
    SKIPPED_HOLIDAY,
    SKIPPED_COMPENSATION,
    SKIPPED_SWAP_OFF,
    SKIPPED_OUT_OF_HOURS,
    END_ON_REST_DAY,
    ENDS_ON,
    ENDS_AT,
    NOTICE_DAY,
    NOTICE_DAY_IF_CLEAR,
    NOTICE_DAY_IF_COUNTED;

    public boolean counted() {
        return name().startsWith("COUNTED_");
    }
}
