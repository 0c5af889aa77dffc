package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** Finds what was probably meant by mistyped syllables: what titles have, preferring syllables that stand together there. */
public final class Corrections {

    private static final int CANDIDATES = 8;
    private static final int BEAM = 12;
    private static final double CHANGED = 3;
    private static final double STRANGE = 6;

    private final Map<String, Integer> syllables;
    private final Function<Set<String>, Map<String, Integer>> pairs;

    /**
     * @param syllables folded, with the number of titles that have them
     * @param pairs     asked for the numbers of some pairs "thu tuc"; those that no title has are missing in the answer
     */
    public Corrections(Map<String, Integer> syllables, Function<Set<String>, Map<String, Integer>> pairs) {
        this.syllables = syllables;
        this.pairs = pairs;
    }

    private record Way(List<String> words, double worth) {
    }

    /** @return the words as they were probably meant, or null when nothing better is known */
    public List<String> better(List<String> typed) {
        if (typed.isEmpty() || typed.stream().anyMatch(word -> word.indexOf('/') >= 0)) {
            return null;
        }
        List<List<String>> choices = typed.stream().map(this::candidates).toList();
        Map<String, Integer> known = pairs.apply(pairs(choices));
        List<Way> ways = List.of(new Way(List.of(), 0));
        for (int i = 0; i < typed.size(); i++) {
            List<Way> longer = new ArrayList<>();
            for (Way way : ways) {
                for (String word : choices.get(i)) {
                    longer.add(longer(way, typed.get(i), word, known));
                }
            }
            longer.sort(Comparator.comparingDouble(Way::worth).reversed());
            ways = longer.subList(0, Math.min(BEAM, longer.size()));
        }
        List<String> best = ways.get(0).words();
        return best.equals(typed) || best.stream().anyMatch(word -> !plain(word) && !syllables.containsKey(word)) ? null : best;
    }

    private Way longer(Way way, String typed, String word, Map<String, Integer> known) {
        List<String> words = new ArrayList<>(way.words());
        double worth = way.worth() - (word.equals(typed) ? 0 : CHANGED) - (syllables.containsKey(word) || plain(word) ? 0 : STRANGE)
            + .3 * Math.log1p(syllables.getOrDefault(word, 0));
        if (!words.isEmpty()) {
            int together = known.getOrDefault(words.get(words.size() - 1) + ' ' + word, 0);
            worth += together == 0 ? 0 : 2 + Math.log1p(together);
        }
        words.add(word);
        return new Way(List.copyOf(words), worth);
    }

    private List<String> candidates(String word) {
        List<String> candidates = new ArrayList<>(List.of(word));
        if (word.length() > 1 && !plain(word)) {
            syllables.entrySet().stream().filter(known -> !known.getKey().equals(word) && near(word, known.getKey()))
                .sorted(Map.Entry.<String, Integer>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey()))
                .limit(CANDIDATES).forEach(known -> candidates.add(known.getKey()));
        }
        return candidates;
    }

    private static Set<String> pairs(List<List<String>> choices) {
        Set<String> pairs = new HashSet<>();
        for (int i = 1; i < choices.size(); i++) {
            for (String first : choices.get(i - 1)) {
                choices.get(i).forEach(second -> pairs.add(first + ' ' + second));
            }
        }
        return pairs;
    }

    /** Numbers are meant as they are. */
    private static boolean plain(String word) {
        return word.chars().anyMatch(Character::isDigit);
    }

    /** One letter more, less, other, or two changed about. */
    static boolean near(String one, String two) {
        int difference = one.length() - two.length();
        if (difference < -1 || difference > 1) {
            return false;
        }
        int same = 0;
        int shorter = Math.min(one.length(), two.length());
        while (same < shorter && one.charAt(same) == two.charAt(same)) {
            same++;
        }
        String a = one.substring(same);
        String b = two.substring(same);
        if (difference == 0) {
            return a.isEmpty() || a.substring(1).equals(b.substring(1))
                || a.length() > 1 && a.charAt(0) == b.charAt(1) && a.charAt(1) == b.charAt(0) && a.substring(2).equals(b.substring(2));
        }
        return difference > 0 ? a.substring(1).equals(b) : b.substring(1).equals(a);
    }
}
