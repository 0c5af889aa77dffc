package vn.gov.hanoi.cchc.archive.api;

/** How far the package of a record's version is. */
public enum PackageState {
    /** Written within a minute. */
    PENDING,
    PACKED,
    /** Tried and failed; tried again, with the reason shown. */
    FAILED,
    /** Its record is restricted; the package lies apart. */
    SEALED
}
