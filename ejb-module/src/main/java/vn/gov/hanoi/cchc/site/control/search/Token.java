package vn.gov.hanoi.cchc.site.control.search;

import java.util.Locale;

/**
 * A word in a text.
 *
 * @param folded compared without marks
 * @param word   as written, at most so much of it as is compared
 * @param placed whether its tone is compared in one place
 * @param start  first letter in the text
 * @param end    after the last one
 * @param symbol it is the symbol of a document
 */
record Token(String folded, String word, boolean placed, int start, int end, boolean symbol) {

    /** In lower case as written, its tone in one place. */
    String marked() {
        return marked(word, placed);
    }

    static String marked(String word, boolean placed) {
        String lower = word.toLowerCase(Locale.ROOT);
        return placed ? Letters.placed(lower) : lower;
    }

    /** Written with marks. */
    boolean hasMarks() {
        return !folded.equals(marked());
    }
}
