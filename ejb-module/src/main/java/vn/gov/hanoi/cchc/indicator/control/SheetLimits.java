package vn.gov.hanoi.cchc.indicator.control;

/** How large a table of results may be. Technical bounds that protect the server; the largest real one has 126 lines. */
final class SheetLimits {

    static final long BYTES = 5L << 20;
    /** Of an unpacked spreadsheet. */
    static final long UNPACKED = 32L << 20;
    static final int ROWS = 2_000;
    static final int COLUMNS = 60;
    static final int CELL = 500;

    private SheetLimits() {
    }
}
