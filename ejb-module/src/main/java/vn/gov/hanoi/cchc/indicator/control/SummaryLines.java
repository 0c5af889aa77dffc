package vn.gov.hanoi.cchc.indicator.control;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.AreaScore;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.indicator.control.SheetColumns.Name;
import vn.gov.hanoi.cchc.indicator.entity.IndexFormulas;

/** Lines of a table that are no units: the highest scores, and mean, highest and lowest result as they were published. */
final class SummaryLines {

    private enum Sort {
        MAX("diem toi da", "toi da", "max"),
        MEAN("trung binh", "binh quan", "tb"),
        HIGH("cao nhat"),
        LOW("thap nhat");

        private final Set<String> words;

        Sort(String... words) {
            this.words = Set.of(words);
        }
    }

    private final SheetColumns columns;
    private final Set<Integer> lines = new HashSet<>();
    private final Map<Sort, BigDecimal> totals = new HashMap<>();
    private final Map<Sort, Map<String, BigDecimal>> areas = new HashMap<>();
    private final Map<Integer, BigDecimal> shown = new HashMap<>();
    private BigDecimal maxScore;
    private LineChecking meanLine;

    SummaryLines(SheetColumns columns) {
        this.columns = columns;
    }

    /** Takes the line when it is one of these. */
    void take(SheetRow row, List<LineChecking> checked) {
        Sort sort = sort(row);
        if (sort == null) {
            return;
        }
        lines.add(row.line());
        LineChecking line = new LineChecking(columns, row);
        checked.add(line);
        if (areas.putIfAbsent(sort, new HashMap<>()) != null) {
            line.add(Name.UNIT, true, "summary.twice");
            return;
        }
        if (sort == Sort.MAX) {
            BigDecimal given = line.decimal(Name.MAX);
            maxScore = given == null ? line.decimal(Name.SCORE) : given;
        } else {
            BigDecimal percent = line.percent(Name.PERCENT);
            if (percent != null && line.sound()) {
                totals.put(sort, percent);
                meanLine = sort == Sort.MEAN ? line : meanLine;
                shown.put(row.line(), percent);
            }
        }
        for (String code : columns.areas().keySet()) {
            BigDecimal value = sort == Sort.MAX ? line.area(code) : line.areaPercent(code);
            if (value != null && line.sound() && (sort != Sort.MAX || value.signum() > 0)) {
                areas.get(sort).put(code, value);
            }
        }
    }

    boolean holds(SheetRow row) {
        return lines.contains(row.line());
    }

    /** What a line of these shows; null for others. */
    BigDecimal percent(int line) {
        return shown.get(line);
    }

    /** Null when the table does not say. */
    BigDecimal maxScore() {
        return maxScore;
    }

    /** Null when the column holds percentages. */
    BigDecimal areaMax(String code) {
        return of(Sort.MAX, code);
    }

    BigDecimal mean() {
        return totals.get(Sort.MEAN);
    }

    /** To say that the units say otherwise. */
    LineChecking meanLine() {
        return meanLine;
    }

    BigDecimal highest() {
        return totals.get(Sort.HIGH);
    }

    BigDecimal lowest() {
        return totals.get(Sort.LOW);
    }

    /**
     * Areas that hold a value, with their means.
     *
     * @param whole whether all units are there, so that a mean may be computed where none was published
     */
    List<AreaColumn> areas(List<AreaColumn> defined, List<UnitLine> units, boolean whole) {
        return defined.stream().filter(area -> columns.areas().containsKey(area.code())).map(area -> {
            BigDecimal stated = of(Sort.MEAN, area.code());
            BigDecimal computed = IndexFormulas.mean(units.stream().flatMap(unit -> unit.areas().stream())
                .filter(score -> score.code().equals(area.code())).map(AreaScore::percent).toList());
            return new AreaColumn(area.code(), area.name(), area.nameEn(), areaMax(area.code()), stated == null && whole ? computed : stated,
                of(Sort.LOW, area.code()), of(Sort.HIGH, area.code()));
        }).filter(area -> area.mean() != null || area.lowest() != null || area.highest() != null
            || units.stream().anyMatch(unit -> unit.areas().stream().anyMatch(score -> score.code().equals(area.code())))).toList();
    }

    private BigDecimal of(Sort sort, String code) {
        return areas.getOrDefault(sort, Map.of()).get(code);
    }

    private Sort sort(SheetRow row) {
        for (Name name : new Name[] {Name.CODE, Name.UNIT}) {
            String text = columns.cell(row, name).text();
            for (Sort sort : Sort.values()) {
                if (text != null && sort.words.contains(SheetColumns.bare(text))) {
                    return sort;
                }
            }
        }
        return null;
    }
}
