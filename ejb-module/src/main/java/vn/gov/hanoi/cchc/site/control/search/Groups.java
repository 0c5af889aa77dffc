package vn.gov.hanoi.cchc.site.control.search;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.stream.Collectors;

/**
 * How many items are found of each kind, section, year and body. An entry names all four at once, so that what is found is counted in one
 * pass instead of four.
 *
 * @param kinds    constants of ItemKind
 * @param sections ids
 * @param years    the last first
 * @param organs   issuing bodies, those of most items first
 */
public record Groups(Map<String, Long> kinds, Map<String, Long> sections, Map<Integer, Long> years, Map<String, Long> organs) {

    /** Nobody counted. */
    static final Groups NONE = new Groups(Map.of(), Map.of(), Map.of(), Map.of());
    private static final int MOST_ORGANS = 8;
    private static final String BETWEEN = "|";
    private static final int PARTS = 4;

    /** The group of an entry, as its field has it. */
    static String of(SearchEntry entry) {
        return String.join(BETWEEN, entry.kind(), entry.section() == null ? "" : entry.section(), Integer.toString(entry.day()), entry.organ() == null ? "" : entry.organ());
    }

    /** @param counted items of each group */
    static Groups of(Map<String, Long> counted) {
        Map<String, Long> kinds = new HashMap<>();
        Map<String, Long> sections = new HashMap<>();
        TreeMap<Integer, Long> years = new TreeMap<>();
        Map<String, Long> organs = new HashMap<>();
        counted.forEach((group, items) -> {
            String[] parts = group.split("\\|", PARTS);
            BiConsumer<Map<String, Long>, String> add = (counts, name) -> {
                if (!name.isEmpty()) {
                    counts.merge(name, items, Long::sum);
                }
            };
            add.accept(kinds, parts[0]);
            add.accept(sections, parts[1]);
            years.merge(Integer.valueOf(parts[2]), items, Long::sum);
            add.accept(organs, parts[3]);
        });
        return new Groups(kinds, sections, firstYears(years), firstOrgans(organs));
    }

    private static Map<Integer, Long> firstYears(TreeMap<Integer, Long> years) {
        return years.descendingMap().entrySet().stream().limit(ItemIndex.MOST_YEARS)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }

    private static Map<String, Long> firstOrgans(Map<String, Long> organs) {
        return organs.entrySet().stream().sorted(Map.Entry.<String, Long>comparingByValue().reversed().thenComparing(Map.Entry.comparingByKey())).limit(MOST_ORGANS)
            .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, same) -> one, LinkedHashMap::new));
    }
}
