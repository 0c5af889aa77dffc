package vn.gov.hanoi.cchc.site.control.search;

import java.time.Instant;
import java.util.List;

/**
 * What the index knows of a public item.
 *
 * @param kind    constant of ItemKind
 * @param section id of its section, or null
 * @param organ   issuing body, or null
 * @param type    kind of document, or null
 * @param day     year it counts for
 * @param text    the words of its page, plain ({@link ItemTexts})
 * @param files   words of its files, plain
 * @param english its translation, or null
 */
public record SearchEntry(String kind, String section, String organ, String type, int day, Instant published, String title, String symbol,
                          String summary, List<String> tags, String text, String files, English english) {

    /** @param text plain */
    public record English(String title, String summary, String text) {
    }
}
