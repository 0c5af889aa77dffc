package vn.gov.hanoi.cchc.extractor;

/** How much of a page is shown. Bounds that keep a preview light for readers. */
final class PageLimits {

    /** Widths of the pictures of a page: for a desk, for a telephone. */
    static final int[] WIDTHS = {1000, 560};
    /** Width of the picture beside the link to a file, of its first page only. */
    static final int SMALL = 240;
    /** A page that is longer is shown narrower. */
    static final int HEIGHT = 2_000;
    /** Bytes of a picture that is 1000 pixels wide; narrower ones have their share. */
    static final int BYTES = 120_000;
    /** Characters of a page's words. */
    static final int WORDS = 8_000;

    private PageLimits() {
    }

    static int bytes(int width) {
        return Math.max(12_000, (int) ((long) BYTES * width * width / (WIDTHS[0] * WIDTHS[0])));
    }
}
