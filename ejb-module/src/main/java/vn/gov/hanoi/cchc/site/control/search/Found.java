package vn.gov.hanoi.cchc.site.control.search;

import java.util.List;
import java.util.Map;

/**
 * What the index answers.
 *
 * @param hits  in order
 * @param total how many there are, exact up to a thousand
 * @param loose nothing has all the words: these have most of them
 * @param kinds, sections, organs, years how many of each
 * @param broad so many that only the newest and those with all words in the title were weighed: of each there are at least as many as said
 */
public record Found(List<Hit> hits, long total, Map<String, Long> kinds, Map<String, Long> sections, Map<String, Long> organs,
                    Map<Integer, Long> years, boolean broad, boolean loose) {

    /**
     * @param text  beginning of its text, or null
     * @param files beginning of the words in its files, or null
     * @param english beginning of the text of its translation, or null
     */
    public record Hit(long number, String text, String files, String english) {
    }
}
