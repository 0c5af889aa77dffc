package vn.gov.hanoi.cchc.indicator.control;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Which column is which: by its heading, marks and case do not matter, in any order. The heading is the first line that names a unit.
 *
 * @param line     of the heading
 * @param known    place of each column, from 0
 * @param areas    place of each area, by its code, in their order
 * @param headings as they stand there, by place
 * @param problems headings that say nothing to us
 */
record SheetColumns(int line, Map<Name, Integer> known, Map<String, Integer> areas, Map<Integer, String> headings, List<LineProblem> problems) {

    private static final int DEEPEST = 30;

    enum Name {
        CODE("ma co quan", "ma don vi", "ma"),
        UNIT("ten don vi", "ten co quan", "don vi", "co quan", "tinh thanh pho", "tinh", "dia phuong"),
        SCORE("diem", "tong diem", "diem so"),
        MAX("diem toi da"),
        BONUS("diem thuong"),
        PENALTY("diem phat"),
        PERCENT("ty le", "ti le", "chi so", "ket qua"),
        RANK("xep hang", "thu hang", "hang"),
        RESPONDENTS("so phieu", "so phieu hop le"),
        NOTE("ghi chu");

        private final Set<String> words;

        Name(String... words) {
            this.words = Set.of(words);
        }
    }

    /**
     * @param defined areas of this index and year
     * @throws RuleViolated index.file.heading, index.file.columns (argument: what is missing), index.file.twice
     */
    static SheetColumns find(List<SheetRow> rows, List<AreaColumn> defined) {
        for (SheetRow row : rows.subList(0, Math.min(rows.size(), DEEPEST))) {
            SheetColumns columns = of(row, defined);
            if (columns.known.containsKey(Name.UNIT) || columns.known.containsKey(Name.CODE)) {
                if (columns.known.keySet().stream().noneMatch(Set.of(Name.SCORE, Name.PERCENT, Name.RANK)::contains)) {
                    throw new RuleViolated("index.file.columns", "“Tỷ lệ (%)”, “Điểm”");
                }
                return columns;
            }
        }
        throw new RuleViolated("index.file.heading");
    }

    private static SheetColumns of(SheetRow row, List<AreaColumn> defined) {
        SheetColumns columns = new SheetColumns(row.line(), new LinkedHashMap<>(), new LinkedHashMap<>(), new LinkedHashMap<>(), new ArrayList<>());
        for (int place = 0; place < row.cells().size(); place++) {
            String heading = row.cell(place).text();
            if (heading != null) {
                columns.headings.put(place, heading);
                columns.take(place, heading, defined);
            }
        }
        return columns;
    }

    private void take(int place, String heading, List<AreaColumn> defined) {
        String words = bare(heading);
        for (Name name : Name.values()) {
            if (name.words.contains(words)) {
                once(known.put(name, place), heading);
                return;
            }
        }
        for (AreaColumn area : defined) {
            String code = bare(area.code());
            if (words.equals(code) || words.startsWith(code + " ") || words.equals(bare(area.name()))) {
                once(areas.put(area.code(), place), heading);
                return;
            }
        }
        if (!Set.of("stt", "tt").contains(words)) {
            problems.add(new LineProblem(line, heading, null, false, "column.unknown", List.of()));
        }
    }

    private static void once(Integer before, String heading) {
        if (before != null) {
            throw new RuleViolated("index.file.twice", heading);
        }
    }

    SheetRow.Cell cell(SheetRow row, Name name) {
        return row.cell(known.getOrDefault(name, -1));
    }

    SheetRow.Cell area(SheetRow row, String code) {
        return row.cell(areas.getOrDefault(code, -1));
    }

    String heading(Name name) {
        return headings.get(known.getOrDefault(name, -1));
    }

    String heading(String area) {
        return headings.get(areas.getOrDefault(area, -1));
    }

    /** Letters and digits without marks; "Tỷ lệ (%)" is "ty le". */
    static String bare(String text) {
        return VietnameseText.fold(text).replaceAll("[^a-z0-9]+", " ").strip();
    }
}
