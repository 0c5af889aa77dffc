package vn.gov.hanoi.cchc.extractor;

/** What became of a file. */
enum Outcome {
    READ,
    /** Nothing in it is a letter or a number: a scan, a drawing. */
    EMPTY,
    /** More than is read; what was read is written. */
    TOO_LARGE,
    ENCRYPTED,
    /** Damaged, or of no kind that is read. */
    FAILED
}
