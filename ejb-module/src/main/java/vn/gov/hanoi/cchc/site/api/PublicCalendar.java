package vn.gov.hanoi.cchc.site.api;

/** Calendars that readers subscribe to. */
public enum PublicCalendar {
    /** Notices of maintenance and incidents. */
    NOTICE,
    /** Consultations on drafts, from opening to closing. */
    CONSULTATION
}
