package vn.gov.hanoi.cchc.web.site;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.indicator.api.AgencyResult;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.indicator.api.UnitGroup;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.site.api.Moment;

/** An index over the years: of all units, or of one agency. */
final class IndexLists {

    private static final int BARS = 2;

    private IndexLists() {
    }

    /** @return null when there is no table of it */
    static IndexSeries series(List<IndexRow> rows, IndexWords words) {
        if (rows.isEmpty()) {
            return null;
        }
        IndexKind kind = rows.get(0).kind();
        boolean city = kind.group() == UnitGroup.PROVINCE && rows.stream().anyMatch(row -> row.hanoi() != null);
        String chart = bars(rows.stream().map(row -> bar(row.year(), city && row.hanoi() != null ? row.hanoi().percent() : row.mean(), words)));
        return new IndexSeries(kind.slug(), words.kind(kind), chart, "", "", "", city, rows.stream().map(row -> row(row, words)).toList());
    }

    /**
     * @param results of one index, newest first
     * @param newest  its newest table, or null
     */
    static IndexSeries agency(IndexKind kind, List<AgencyResult> results, String name, IndexPage newest, IndexWords words) {
        Map<String, Object> charts = new HashMap<>(Map.of("radar", "", "areas", "", "legend", ""));
        UnitFigure figure = results.get(0).figure();
        if (newest != null && !figure.unit().areas().isEmpty()) {
            IndexFacts.areas(charts, newest.content().areas(), figure, words);
        }
        String radar = charts.get("radar").toString().replace("\"radar-", "\"" + kind.slug() + "-").replace(" radar-", " " + kind.slug() + "-");
        return new IndexSeries(kind.slug(), words.kind(kind), bars(results.stream().map(one -> bar(one.year(), one.figure().unit().percent(), words))),
            radar, charts.get("areas").toString(), charts.get("legend").toString(), false,
            results.stream().map(one -> row(one, words)).toList());
    }

    private static IndexSeries.Row row(IndexRow row, IndexWords words) {
        UnitLine hanoi = row.hanoi();
        return new IndexSeries.Row(row.year(), row.kind().address(row.year()), words.percent(row.mean()),
            hanoi == null ? "" : words.percent(hanoi.percent()), hanoi == null ? "" : place(hanoi, row.unitCount()), words.change(row.meanChange()), "",
            row.announcedOn() == null ? "" : Moment.day(row.announcedOn()), row.sample());
    }

    private static IndexSeries.Row row(AgencyResult result, IndexWords words) {
        UnitFigure figure = result.figure();
        String own = figure.hidden() ? words.text("indexHidden") : words.percent(figure.unit().percent());
        return new IndexSeries.Row(result.year(), result.kind().address(result.year()), words.percent(result.mean()), own,
            place(figure.unit(), result.of()), words.change(figure.change()), figure.band() == null ? "" : figure.band(), "", result.sample());
    }

    private static String place(UnitLine unit, Integer of) {
        return unit.rank() == null ? "" : of == null ? String.valueOf(unit.rank()) : unit.rank() + "/" + of;
    }

    private static IndexCharts.Bar bar(int year, BigDecimal percent, IndexWords words) {
        return percent == null ? null : new IndexCharts.Bar(String.valueOf(year), null, percent, words.percent(percent));
    }

    private static String bars(Stream<IndexCharts.Bar> bars) {
        List<IndexCharts.Bar> drawn = bars.filter(bar -> bar != null).sorted(Comparator.comparing(IndexCharts.Bar::label)).toList();
        return drawn.size() < BARS ? "" : IndexCharts.bars(drawn, null);
    }
}
