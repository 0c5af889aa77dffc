package vn.gov.hanoi.cchc.site.api;

/** In what order rated items are read. */
public enum RatingOrder {
    /** The worst first; those with too few marks to say anything come last. */
    LOWEST,
    /** The most often rated first. */
    MOST
}
