package vn.gov.hanoi.cchc.rules.api;

/** How far a year's calendar can be trusted. Anything but VERIFIED warns. */
public enum YearState {
    /** No holiday entered: weekly rest and fixed holidays count. */
    MISSING,
    /** Fewer holidays than the law grants: entered days, weekly rest and fixed holidays count. */
    INCOMPLETE,
    /** All entered, at least one day not yet checked against an official notice. */
    PROVISIONAL,
    VERIFIED
}
