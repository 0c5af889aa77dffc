package vn.gov.hanoi.cchc.site.control.search;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemKind;

/**
 * How many items are found of each kind, section, year and body. An entry has kind, year and section in one number, so that what is found is
 * counted in one pass and no names are looked up.
 *
 * @param kinds    those that there are
 * @param sections by {@link #section}
 * @param years    the last first
 * @param organs   issuing bodies, those of most items first
 */
public record Groups(Map<ItemKind, Long> kinds, Map<Long, Long> sections, Map<Integer, Long> years, Map<String, Long> organs) {

    /** Nobody counted. */
    static final Groups NONE = new Groups(Map.of(), Map.of(), Map.of(), Map.of());
    private static final int YEAR_BITS = 12;
    private static final int SECTION_BITS = 44;
    private static final long SECTION = (1L << SECTION_BITS) - 1;

    /** The number of an entry. */
    static long of(SearchEntry entry) {
        long kind = ItemKind.valueOf(entry.kind()).ordinal();
        return (kind << YEAR_BITS | Math.floorMod(entry.day(), 1 << YEAR_BITS)) << SECTION_BITS | (entry.section() == null ? 0 : section(UUID.fromString(entry.section())));
    }

    /** A section among the few hundred there are; random enough that no two have the same. */
    static long section(UUID id) {
        return (id.getMostSignificantBits() ^ id.getLeastSignificantBits()) & SECTION;
    }

    /**
     * @param counted items of each number
     * @param organs  items of each issuing body
     */
    static Groups of(Map<Long, Long> counted, Map<String, Long> organs) {
        Map<ItemKind, Long> kinds = new EnumMap<>(ItemKind.class);
        Map<Long, Long> sections = new HashMap<>();
        TreeMap<Integer, Long> years = new TreeMap<>();
        counted.forEach((number, items) -> {
            kinds.merge(ItemKind.values()[(int) (number >>> SECTION_BITS + YEAR_BITS)], items, Long::sum);
            years.merge((int) (number >>> SECTION_BITS) & (1 << YEAR_BITS) - 1, items, Long::sum);
            sections.merge(number & SECTION, items, Long::sum);
        });
        while (years.size() > ItemIndex.MOST_YEARS) {
            years.pollFirstEntry();
        }
        return new Groups(kinds, sections, years.descendingMap(), organs);
    }
}
