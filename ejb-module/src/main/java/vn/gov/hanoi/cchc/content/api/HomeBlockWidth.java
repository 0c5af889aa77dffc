package vn.gov.hanoi.cchc.content.api;

/** How much of the page's width a block takes where there is room; on a telephone each has a line of its own. */
public enum HomeBlockWidth {

    FULL,
    /** Two of them stand side by side. */
    HALF,
    /** A narrow panel beside the full block before it. */
    SIDE
}
