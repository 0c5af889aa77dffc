package vn.gov.hanoi.cchc.web.site;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.site.api.Amounts;
import vn.gov.hanoi.cchc.site.api.Moment;

/** What a page says about a table, and its charts. */
final class IndexFacts {

    /** Bars that can still be compared at a glance; of longer tables both ends are drawn. */
    private static final int BARS = 30;
    private static final int ENDS = 10;
    private static final int AXES = 3;

    private IndexFacts() {
    }

    /** One sentence: mean, change, how many. */
    static String lead(IndexPage page, IndexWords words) {
        List<String> parts = new ArrayList<>();
        if (page.content().mean() != null) {
            parts.add(words.fill("indexLeadMean", words.percent(page.content().mean())));
        }
        if (page.meanChange() != null) {
            parts.add(words.fill("indexLeadChange", words.changeInWords(page.meanChange()), String.valueOf(page.facts().year() - 1)));
        }
        return parts.isEmpty() ? words.text("indexLeadNone") : String.join(", ", parts) + ".";
    }

    static List<IndexFact> of(IndexPage page, IndexWords words) {
        EditionFacts facts = page.facts();
        List<IndexFact> lines = new ArrayList<>();
        unit(lines, words, "indexBest", page.best());
        unit(lines, words, "indexWeakest", page.weakest() == page.best() ? null : page.weakest());
        add(lines, words.text("indexLowest"), words.percent(page.content().lowest()), null);
        add(lines, words.text("indexHighest"), words.percent(page.content().highest()), null);
        add(lines, words.text("indexUnits"), facts.unitCount() == null ? "" : String.valueOf(facts.unitCount()), null);
        add(lines, words.text("indexAnswers"), facts.respondents() == null ? "" : words.english()
            ? String.format("%,d", facts.respondents()) : Amounts.number(facts.respondents()), null);
        add(lines, words.text("indexInterval"), page.low() == null ? ""
            : words.fill("indexIntervalText", words.percent(page.low()), words.percent(page.high())), null);
        add(lines, words.text("indexMethod"), words.text("formula." + facts.formula().name()), null);
        add(lines, words.text("indexAnnounced"), facts.announcedOn() == null ? "" : Moment.day(facts.announcedOn()), null);
        if (facts.decision() != null) {
            lines.add(new IndexFact(words.text("indexDecision"), facts.decision(), facts.link(), "vi"));
        }
        lines.add(new IndexFact(words.text("indexSource"), facts.source(), facts.decision() == null ? facts.link() : null, "vi"));
        add(lines, words.text("published"), Moment.of(page.publishedAt()).text(), null);
        return lines;
    }

    /** Markup: {@code bars}, {@code barsNote}, {@code radar}, {@code areas}, {@code legend}; "" for what there is not. */
    static Map<String, Object> charts(IndexPage page, IndexWords words) {
        Map<String, Object> charts = new LinkedHashMap<>(Map.of("bars", "", "barsNote", "", "radar", "", "areas", "", "legend", ""));
        List<UnitFigure> drawn = page.units().stream().filter(unit -> unit.unit().percent() != null && !unit.hidden())
            .sorted(Comparator.comparing((UnitFigure unit) -> unit.unit().percent()).reversed()).toList();
        if (!drawn.isEmpty()) {
            boolean all = drawn.size() <= BARS;
            List<UnitFigure> shown = new ArrayList<>(all ? drawn : drawn.subList(0, ENDS));
            if (!all) {
                shown.addAll(drawn.subList(drawn.size() - ENDS, drawn.size()));
            }
            charts.put("bars", IndexCharts.bars(shown.stream().map(unit -> bar(unit, words)).toList(), page.content().mean()));
            charts.put("barsNote", (all ? words.text("indexBars") : words.fill("indexBarsEnds", ENDS))
                + (page.content().mean() == null ? "" : " " + words.fill("indexBarsMean", words.percent(page.content().mean()))));
        }
        List<AreaColumn> areas = page.content().areas();
        UnitFigure best = page.best() == null || page.best().unit().areas().isEmpty() ? null : page.best();
        areas(charts, areas, best, words);
        return charts;
    }

    /** The radar of a table: the mean of all units and, when there are units, one of them. */
    static void areas(Map<String, Object> charts, List<AreaColumn> areas, UnitFigure unit, IndexWords words) {
        if (areas.isEmpty()) {
            return;
        }
        String name = unit == null ? null : unit.unit().name();
        List<BigDecimal> own = areas.stream().map(area -> unit == null ? null : IndexTables.value(unit.unit(), area)).toList();
        charts.put("areas", IndexTables.areas(areas, words.text("indexByArea"), name, own, words));
        boolean means = areas.stream().allMatch(area -> area.mean() != null);
        if (areas.size() < AXES || !means && unit == null) {
            return;
        }
        List<IndexCharts.Outline> outlines = new ArrayList<>();
        if (means) {
            outlines.add(new IndexCharts.Outline("mean", areas.stream().map(AreaColumn::mean).toList()));
        }
        if (unit != null) {
            outlines.add(new IndexCharts.Outline("unit", own));
        }
        String drawn = name == null ? words.text("indexMean") : means ? words.fill("indexRadarBoth", name) : name;
        charts.put("radar", IndexCharts.radar("radar", words.text("indexByArea"), words.fill("indexRadarText", drawn),
            areas.stream().map(AreaColumn::code).toList(), outlines));
        charts.put("legend", drawn);
    }

    private static IndexCharts.Bar bar(UnitFigure unit, IndexWords words) {
        String address = unit.unit().agency() == null ? null : words.base() + "/chi-so/co-quan/" + unit.unit().agency();
        return new IndexCharts.Bar(unit.unit().name(), address, unit.unit().percent(), words.percent(unit.unit().percent()));
    }

    private static void unit(List<IndexFact> lines, IndexWords words, String key, UnitFigure unit) {
        if (unit != null) {
            add(lines, words.text(key), unit.unit().name() + ": " + words.percent(unit.unit().percent()), "vi");
        }
    }

    private static void add(List<IndexFact> lines, String name, String value, String lang) {
        if (!value.isEmpty()) {
            lines.add(new IndexFact(name, value, null, lang));
        }
    }
}
