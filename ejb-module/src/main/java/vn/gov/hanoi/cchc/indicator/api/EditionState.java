package vn.gov.hanoi.cchc.indicator.api;

/** Where an edition stands. */
public enum EditionState {
    /** Imported, waits for a second person. */
    READY,
    PUBLISHED,
    /** A newer edition of the same index and year took its place; readers find it in the history. */
    REPLACED,
    WITHDRAWN,
    /** Never became public. */
    DROPPED
}
