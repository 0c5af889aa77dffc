package vn.gov.hanoi.cchc.site.control;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Words as the full-text index of titles keeps them: folded, and each with a prefix, so that the index's minimal length and its list of
 * English stop words, to which Vietnamese syllables fall prey, never apply.
 */
public final class SearchWords {

    private static final String PREFIX = "ww";
    private static final int MOST = 12;

    private SearchWords() {
    }

    public static String indexed(String text) {
        return words(text).stream().map(PREFIX::concat).collect(Collectors.joining(" "));
    }

    /** Boolean query that wants every word, the last one as a beginning; null when there is no word. */
    public static String asked(String text) {
        List<String> words = words(text);
        if (words.isEmpty()) {
            return null;
        }
        return words.stream().limit(MOST).map(word -> "+" + PREFIX + word).collect(Collectors.joining(" ")) + "*";
    }

    private static List<String> words(String text) {
        List<String> words = new ArrayList<>();
        for (String word : VietnameseText.fold(text).split("[^a-z0-9]+")) {
            if (!word.isEmpty()) {
                words.add(word.length() > 40 ? word.substring(0, 40) : word);
            }
        }
        return words;
    }
}
