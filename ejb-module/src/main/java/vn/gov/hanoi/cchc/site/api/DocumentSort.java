package vn.gov.hanoi.cchc.site.api;

/** Order of the library: by day of issue or by publication here, newest first, or by symbol. */
public enum DocumentSort {
    ISSUED, PUBLISHED, SYMBOL
}
