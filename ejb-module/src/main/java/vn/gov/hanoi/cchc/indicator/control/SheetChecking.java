package vn.gov.hanoi.cchc.indicator.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.AreaScore;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.LineResult;
import vn.gov.hanoi.cchc.indicator.api.SheetContent;
import vn.gov.hanoi.cchc.indicator.api.UnitGroup;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.indicator.control.SheetColumns.Name;
import vn.gov.hanoi.cchc.indicator.entity.IndexFormulas;

/** Judges a table line by line (standards §6.3) and puts together what of it can be kept. */
final class SheetChecking {

    /** Published figures are rounded twice; more than this apart is a slip. */
    private static final BigDecimal TOLERANCE = new BigDecimal("0.05");

    private final EditionFacts facts;
    private final SheetColumns columns;
    private final Units units;
    private final Thresholds thresholds;
    private final SummaryLines summary;
    private final Map<String, Integer> seen = new HashMap<>();
    private final List<LineChecking> checked = new ArrayList<>();
    private final Map<Integer, UnitLine> read = new LinkedHashMap<>();

    SheetChecking(EditionFacts facts, SheetColumns columns, Units units, Thresholds thresholds) {
        this.facts = facts;
        this.columns = columns;
        this.units = units;
        this.thresholds = thresholds;
        this.summary = new SummaryLines(columns);
    }

    /** The lines below the heading, in order. */
    void check(List<SheetRow> rows) {
        List<SheetRow> below = rows.stream().filter(row -> row.line() > columns.line()).toList();
        below.forEach(row -> summary.take(row, checked));
        below.stream().filter(row -> !summary.holds(row)).forEach(this::unit);
        if (!facts.partial()) {
            compare();
        }
    }

    /** What a whole table says of itself against what its lines say. */
    private void compare() {
        List<LineChecking> sound = checked.stream().filter(LineChecking::sound).filter(line -> read.containsKey(line.line())).toList();
        List<UnitLine> lines = sound.stream().map(line -> read.get(line.line())).toList();
        List<Integer> places = IndexFormulas.ranks(percents(lines));
        for (int i = 0; i < lines.size(); i++) {
            Integer stated = lines.get(i).rank();
            if (stated != null && places.get(i) != null && !stated.equals(places.get(i))) {
                sound.get(i).add(Name.RANK, false, "rank.differs", String.valueOf(places.get(i)));
            }
        }
        BigDecimal mean = IndexFormulas.mean(percents(lines));
        if (summary.mean() != null && mean != null && summary.mean().subtract(mean).abs().compareTo(TOLERANCE) > 0) {
            summary.meanLine().add(Name.PERCENT, false, "mean.differs", LineChecking.plain(mean));
        }
    }

    /** One result for each line that was not empty. */
    List<LineResult> results() {
        Map<Integer, UnitLine> ranked = new HashMap<>();
        content(List.of()).units().forEach(unit -> ranked.put(unit.line(), unit));
        return checked.stream().sorted(Comparator.comparingInt(LineChecking::line)).map(line -> {
            UnitLine unit = ranked.getOrDefault(line.line(), read.get(line.line()));
            return unit == null ? new LineResult(line.line(), called(line), null, summary.percent(line.line()), null, line.problems())
                : new LineResult(line.line(), unit.name(), unit.agency(), unit.percent(), unit.rank(), line.problems());
        }).toList();
    }

    /** What the sound lines say together. */
    SheetContent content(List<AreaColumn> defined) {
        List<UnitLine> sound = checked.stream().filter(LineChecking::sound).map(line -> read.get(line.line())).filter(Objects::nonNull).toList();
        List<UnitLine> ranked = facts.partial() ? sound : ranked(sound);
        List<UnitLine> sorted = ranked.stream().sorted(Comparator.comparing(UnitLine::rank, Comparator.nullsLast(Comparator.naturalOrder()))
            .thenComparing(UnitLine::percent, Comparator.nullsLast(Comparator.reverseOrder())).thenComparing(UnitLine::line)).toList();
        BigDecimal computed = facts.partial() ? null : IndexFormulas.mean(percents(sorted));
        return new SheetContent(summary.areas(defined, sorted, !facts.partial()), summary.mean() == null ? computed : summary.mean(),
            summary.mean() != null, summary.lowest(), summary.highest(), sorted);
    }

    private List<UnitLine> ranked(List<UnitLine> lines) {
        List<Integer> ranks = IndexFormulas.ranks(percents(lines));
        return IntStream.range(0, lines.size()).mapToObj(i -> lines.get(i).ranked(lines.get(i).rank() == null ? ranks.get(i) : lines.get(i).rank()))
            .toList();
    }

    /** Those that take part in the ranking; null for a unit with too few answers. */
    private List<BigDecimal> percents(List<UnitLine> lines) {
        List<BigDecimal> percents = new ArrayList<>();
        lines.forEach(unit -> percents.add(unit.respondents() != null && unit.respondents() < thresholds.rankedFrom() ? null : unit.percent()));
        return percents;
    }

    private void unit(SheetRow row) {
        LineChecking line = new LineChecking(columns, row);
        checked.add(line);
        String name = line.text(Name.UNIT);
        AgencyView agency = agency(line, name);
        BigDecimal max = line.decimal(Name.MAX);
        max = max == null ? summary.maxScore() : max;
        BigDecimal score = line.upTo(line.decimal(Name.SCORE), max == null ? thresholds.scoreMax() : max, columns.heading(Name.SCORE), "score.over");
        BigDecimal percent = percent(line, score, max == null ? thresholds.scoreMax() : max);
        Integer respondents = respondents(line);
        Integer rank = rank(line);
        List<AreaScore> areas = areas(line);
        total(line, score, max == null ? thresholds.scoreMax() : max, areas);
        String key = agency == null ? name == null ? null : SheetColumns.bare(name) : agency.code();
        Integer before = key == null ? null : seen.putIfAbsent(key, row.line());
        if (before != null) {
            line.add(columns.known().containsKey(Name.UNIT) ? Name.UNIT : Name.CODE, true, "unit.twice", String.valueOf(before));
        }
        String shown = agency != null && facts.kind().group() != UnitGroup.PROVINCE ? agency.name() : name;
        read.put(row.line(), new UnitLine(row.line(), agency == null ? null : agency.code(), shown == null ? line.text(Name.CODE) : shown, score,
            score == null ? null : max, percent, rank, respondents, line.text(Name.NOTE), areas));
    }

    private AgencyView agency(LineChecking line, String name) {
        String code = line.text(Name.CODE);
        if (code == null && name == null) {
            line.add((String) null, null, true, "unit.missing");
            return null;
        }
        Units.Match match = code == null ? units.byName(name) : units.byCode(code);
        if (match.problem() != null) {
            line.add(code == null ? Name.UNIT : Name.CODE, true, match.problem());
        } else if (match.agency() == null) {
            line.add(Name.UNIT, false, "agency.none");
        } else {
            if (code != null && name != null && !match.agency().equals(units.byName(name).agency())) {
                line.add(Name.UNIT, false, "agency.name", match.agency().name());
            }
            if (!units.existed(match.agency())) {
                line.add(code == null ? Name.UNIT : Name.CODE, false, "agency.period", String.valueOf(facts.year()));
            }
        }
        return match.agency();
    }

    private BigDecimal percent(LineChecking line, BigDecimal score, BigDecimal max) {
        BigDecimal given = line.percent(Name.PERCENT);
        BigDecimal computed = IndexFormulas.percent(score, max);
        if (given != null && computed != null && given.subtract(computed).abs().compareTo(TOLERANCE) > 0) {
            line.add(Name.PERCENT, true, "percent.differs", LineChecking.plain(computed));
        }
        if (given == null && computed == null && line.sound() && !(facts.partial() && line.text(Name.RANK) != null)) {
            line.add((String) null, null, true, "value.missing");
        }
        return given == null ? computed : given;
    }

    private Integer respondents(LineChecking line) {
        Integer n = line.whole(Name.RESPONDENTS);
        if (n != null && n < thresholds.rankedFrom()) {
            boolean hidden = n < thresholds.shownFrom();
            line.add(Name.RESPONDENTS, false, hidden ? "respondents.hidden" : "respondents.unranked",
                String.valueOf(hidden ? thresholds.shownFrom() : thresholds.rankedFrom()));
        }
        return n;
    }

    private Integer rank(LineChecking line) {
        Integer rank = line.whole(Name.RANK);
        if (rank != null && facts.unitCount() != null && rank > facts.unitCount()) {
            line.add(Name.RANK, true, "rank.over", String.valueOf(facts.unitCount()));
        }
        return rank;
    }

    private List<AreaScore> areas(LineChecking line) {
        List<AreaScore> scores = new ArrayList<>();
        for (String code : columns.areas().keySet()) {
            BigDecimal highest = summary.areaMax(code);
            BigDecimal points = highest == null ? null : line.upTo(line.area(code), highest, columns.heading(code), "area.over");
            BigDecimal share = highest == null ? line.areaPercent(code) : IndexFormulas.percent(points, highest);
            if (share != null) {
                scores.add(new AreaScore(code, points, share));
            }
        }
        return scores;
    }

    /** Totals are summed bottom-up: areas, plus bonus, minus penalty. */
    private void total(LineChecking line, BigDecimal score, BigDecimal highest, List<AreaScore> areas) {
        BigDecimal bonus = line.decimal(Name.BONUS);
        BigDecimal penalty = line.decimal(Name.PENALTY);
        if (score == null || areas.isEmpty() || areas.size() < columns.areas().size() || areas.stream().anyMatch(area -> area.score() == null)) {
            return;
        }
        BigDecimal sum = IndexFormulas.total(areas.stream().map(AreaScore::score).toList(), bonus, penalty, highest);
        if (sum.subtract(score).abs().compareTo(TOLERANCE) > 0) {
            line.add(Name.SCORE, false, "total.differs", LineChecking.plain(sum));
        }
    }

    private static String called(LineChecking line) {
        return line.text(Name.UNIT) == null ? line.text(Name.CODE) : line.text(Name.UNIT);
    }
}
