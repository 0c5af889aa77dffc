package vn.gov.hanoi.cchc.site.control.search;

import java.time.Instant;
import java.util.Collection;
import java.util.List;

/**
 * What the answer is narrowed to and how it is sorted.
 *
 * @param kind     constant of ItemKind, or null
 * @param sections ids of which one has to be the item's, or empty
 * @param organ    issuing body, or null
 * @param year     or 0
 * @param from     published not before, or null
 * @param until    published before, or null
 * @param english  translations count too
 * @param newest   newest first instead of the best first
 * @param offset   rows to skip
 * @param most     rows at most
 */
public record Wanted(String kind, Collection<String> sections, String organ, int year, Instant from, Instant until, boolean english, boolean newest, int offset, int most) {

    /** The best. */
    public static Wanted best(int most) {
        return new Wanted(null, List.of(), null, 0, null, null, false, false, 0, most);
    }
}
