package vn.gov.hanoi.cchc.site.control.search;

import java.util.EnumSet;
import java.util.Set;

/** The steps of reading Vietnamese. All are always taken; the test of relevance leaves one out at a time to show what it gives. */
public enum Step {

    /** Words are compared without their marks, đ as d. */
    FOLDING,
    /** Words typed with marks lift what is written exactly so. */
    MARKS,
    /** "hoà" and "hòa" are one word. */
    TONE,
    /** The symbol of a document is one word, found whole and by its number. */
    SYMBOLS,
    /** "TTHC" and "thủ tục hành chính" are the same. */
    ABBREVIATIONS,
    /** Neighbouring syllables of a title count more than the same syllables apart. */
    PAIRS,
    /** What stands in quotation marks has to stand together. */
    PHRASES,
    /** A mistyped word is replaced by one that titles have, when nothing else is found. */
    CORRECTION,
    /** Words inside attached files are read. */
    FILES;

    public static final Set<Step> ALL = Set.copyOf(EnumSet.allOf(Step.class));
}
