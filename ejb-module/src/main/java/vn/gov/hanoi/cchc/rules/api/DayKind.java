package vn.gov.hanoi.cchc.rules.api;

/** What an entry of the calendar makes of its day. */
public enum DayKind {
    /** Public holiday. */
    HOLIDAY,
    /** Day off in place of a holiday that fell on a rest day (BLLĐ Đ111.3). */
    COMPENSATION,
    /** Working day that officials have off, made up on another day. */
    SWAP_OFF,
    /** Rest day on which officials work instead. */
    MAKEUP_WORK
}
