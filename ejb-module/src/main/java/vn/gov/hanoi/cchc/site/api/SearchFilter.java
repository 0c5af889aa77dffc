package vn.gov.hanoi.cchc.site.api;

import java.time.LocalDate;
import vn.gov.hanoi.cchc.content.api.ItemKind;

/**
 * What is searched for and what the answer is narrowed to.
 *
 * @param words   as typed
 * @param kind    or null
 * @param section slug of a section: it and everything below it; or null
 * @param organ   issuing body, or null
 * @param year    or 0
 * @param from    published not before, or null
 * @param to      published not after, or null
 * @param english translations count too, and are shown where there are any
 * @param newest  newest first instead of the best first
 */
public record SearchFilter(String words, ItemKind kind, String section, String organ, int year, LocalDate from, LocalDate to, boolean english,
                           boolean newest) {

    /** Everything that has these words, the best first. */
    public static SearchFilter of(String words) {
        return new SearchFilter(words, null, null, null, 0, null, null, false, false);
    }

    /** Narrowed to something. */
    public boolean narrowed() {
        return kind != null || section != null || organ != null || year != 0 || from != null || to != null;
    }

    /** The same, the newest first. */
    public SearchFilter newestFirst() {
        return new SearchFilter(words, kind, section, organ, year, from, to, english, true);
    }

    public SearchFilter asking(String other) {
        return new SearchFilter(other, kind, section, organ, year, from, to, english, newest);
    }
}
