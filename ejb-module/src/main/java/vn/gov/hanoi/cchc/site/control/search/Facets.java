package vn.gov.hanoi.cchc.site.control.search;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.site.api.SearchFacet;
import vn.gov.hanoi.cchc.site.api.SearchFilter;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;

/** What an answer can be narrowed to; what it is narrowed to stays even when nothing of it is left. */
public final class Facets {

    private final Sections sections;
    private final SearchFilter filter;
    private final Groups found;
    private final boolean counted;

    /** @param counted how many there are of each is known */
    public Facets(Sections sections, SearchFilter filter, Groups found, boolean counted) {
        this.sections = sections;
        this.filter = filter;
        this.found = found;
        this.counted = counted;
    }

    public List<SearchFacet> kinds() {
        Map<ItemKind, Long> counts = new TreeMap<>(found.kinds());
        if (filter.kind() != null) {
            counts.putIfAbsent(filter.kind(), 0L);
        }
        return counts.entrySet().stream().map(kind -> facet(word(kind.getKey()), kind.getKey().name(), kind.getValue(), kind.getKey() == filter.kind())).toList();
    }

    /** Word of a kind in addresses. */
    public static String word(ItemKind kind) {
        return kind == ItemKind.DOCUMENT ? "van-ban" : "tin-bai";
    }

    /** Those of level 1, and the one that was chosen. */
    public List<SearchFacet> sections() {
        Map<SectionNode, Long> counts = new LinkedHashMap<>();
        sections.roots().forEach(root -> counts.put(root, 0L));
        SectionNode chosen = filter.section() == null ? null : sections.bySlug().get(filter.section());
        long inChosen = 0;
        for (UUID section : sections.byId().keySet()) {
            long items = found.sections().getOrDefault(Groups.section(section), 0L);
            if (items > 0) {
                List<SectionNode> path = sections.path(section);
                counts.merge(path.get(0), items, Long::sum);
                inChosen += path.contains(chosen) ? items : 0;
            }
        }
        List<SearchFacet> facets = new ArrayList<>();
        counts.forEach((node, count) -> {
            if (count > 0 || node.equals(chosen)) {
                facets.add(facet(node.slug(), node.name(), count, node.equals(chosen)));
            }
        });
        if (chosen != null && chosen.level() > 1) {
            facets.add(facet(chosen.slug(), chosen.name(), inChosen, true));
        }
        return List.copyOf(facets);
    }

    public List<SearchFacet> organs() {
        Map<String, Long> counts = new LinkedHashMap<>(found.organs());
        if (filter.organ() != null) {
            counts.putIfAbsent(filter.organ(), 0L);
        }
        return counts.entrySet().stream().map(entry -> facet(entry.getKey(), entry.getKey(), entry.getValue(), entry.getKey().equals(filter.organ())))
            .toList();
    }

    /** @param now this year: when nothing was counted, the newest items alone would not name the years before */
    public List<SearchFacet> years(int now) {
        Map<Integer, Long> counts = new LinkedHashMap<>(found.years());
        for (int year = now; !counted && year > now - ItemIndex.MOST_YEARS; year--) {
            counts.putIfAbsent(year, 0L);
        }
        if (filter.year() != 0) {
            counts.putIfAbsent(filter.year(), 0L);
        }
        return counts.entrySet().stream().sorted(Map.Entry.<Integer, Long>comparingByKey(Comparator.reverseOrder()))
            .map(entry -> facet(entry.getKey().toString(), entry.getKey().toString(), entry.getValue(), entry.getKey() == filter.year())).toList();
    }

    private SearchFacet facet(String value, String name, long items, boolean chosen) {
        return new SearchFacet(value, name, counted ? items : null, chosen);
    }
}
