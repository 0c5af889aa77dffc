package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Short and long forms that mean the same, folded.
 *
 * @param longForms  by the short form, which may be two words
 * @param shortForms by the long form
 * @param longest    words of the longest form
 */
public record Abbreviations(Map<String, List<String>> longForms, Map<String, List<String>> shortForms, int longest) {

    public static final Abbreviations NONE = of(List.of());

    /** @param pairs short and long form each, as written */
    public static Abbreviations of(List<Map.Entry<String, String>> pairs) {
        Words words = new Words();
        Map<String, List<String>> longs = new HashMap<>();
        Map<String, List<String>> shorts = new HashMap<>();
        int longest = 1;
        for (Map.Entry<String, String> pair : pairs) {
            String brief = words.folded(pair.getKey()).strip();
            String whole = words.folded(pair.getValue()).strip();
            if (!brief.isEmpty() && !whole.isEmpty()) {
                longs.computeIfAbsent(brief, key -> new ArrayList<>()).add(whole);
                shorts.computeIfAbsent(whole, key -> new ArrayList<>()).add(brief);
                longest = Math.max(longest, Math.max(whole.split(" ").length, brief.split(" ").length));
            }
        }
        return new Abbreviations(Map.copyOf(longs), Map.copyOf(shorts), longest);
    }

    /** For each word what it may be replaced by, alone or as part of a longer form. */
    List<List<String>> same(List<String> words) {
        List<List<String>> same = new ArrayList<>();
        words.forEach(word -> same.add(new ArrayList<>()));
        for (int from = 0; from < words.size(); from++) {
            for (int to = from + 1; to <= Math.min(words.size(), from + longest); to++) {
                String form = String.join(" ", words.subList(from, to));
                for (int at = from; at < to; at++) {
                    same.get(at).addAll(longForms.getOrDefault(form, List.of()));
                    same.get(at).addAll(shortForms.getOrDefault(form, List.of()));
                }
            }
        }
        return same;
    }
}
