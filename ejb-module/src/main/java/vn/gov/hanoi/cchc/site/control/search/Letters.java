package vn.gov.hanoi.cchc.site.control.search;

import java.util.Map;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Letters of composed Vietnamese, one for one, so that places in a text stay where they are. */
final class Letters {

    /** Everything Vietnamese is written with lies below. */
    private static final int KNOWN = 0x1F00;
    private static final char[] FOLDED = folded();
    /** The two ways to place a tone on an open syllable, the newer one first (hoà, hòa). */
    private static final Map<String, String> PLACED = Map.ofEntries(
        Map.entry("oà", "òa"), Map.entry("oá", "óa"), Map.entry("oả", "ỏa"), Map.entry("oã", "õa"), Map.entry("oạ", "ọa"),
        Map.entry("oè", "òe"), Map.entry("oé", "óe"), Map.entry("oẻ", "ỏe"), Map.entry("oẽ", "õe"), Map.entry("oẹ", "ọe"),
        Map.entry("uỳ", "ùy"), Map.entry("uý", "úy"), Map.entry("uỷ", "ủy"), Map.entry("uỹ", "ũy"), Map.entry("uỵ", "ụy"));

    private Letters() {
    }

    private static char[] folded() {
        char[] table = new char[KNOWN];
        for (char letter = 0; letter < KNOWN; letter++) {
            String bare = VietnameseText.fold(String.valueOf(letter));
            table[letter] = bare.length() == 1 ? bare.charAt(0) : Character.toLowerCase(letter);
        }
        return table;
    }

    static char fold(char letter) {
        return letter < KNOWN ? FOLDED[letter] : Character.toLowerCase(letter);
    }

    /** Lower case, without marks. */
    static String fold(String word) {
        char[] letters = word.toCharArray();
        for (int i = 0; i < letters.length; i++) {
            letters[i] = fold(letters[i]);
        }
        return new String(letters);
    }

    /** A word in lower case with its tone in one place: "hoà" becomes "hòa", "quý" stays. */
    static String placed(String word) {
        int end = word.length();
        String tail = end < 2 ? null : PLACED.get(word.substring(end - 2));
        boolean belongsToTheConsonant = end > 2 && word.charAt(end - 3) == 'q';
        return tail == null || belongsToTheConsonant ? word : word.substring(0, end - 2) + tail;
    }
}
