package vn.gov.hanoi.cchc.site.control.search;

/**
 * A word in a text.
 *
 * @param folded compared without marks
 * @param marked in lower case as written, its tone in one place
 * @param start  first letter in the text
 * @param end    after the last one
 * @param symbol it is the symbol of a document
 */
record Token(String folded, String marked, int start, int end, boolean symbol) {

    /** Written with marks. */
    boolean hasMarks() {
        return !folded.equals(marked);
    }
}
