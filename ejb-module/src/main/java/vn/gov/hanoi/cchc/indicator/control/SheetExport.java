package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** A published table as a file: what it is, where it comes from and how to cite it, then the figures. */
@ApplicationScoped
public class SheetExport {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

    public byte[] csv(IndexPage page, boolean english, String address) {
        return Tables.csv(lines(page, english, address));
    }

    public byte[] xlsx(IndexPage page, boolean english, String address) {
        return Tables.xlsx(page.facts().kind().slug() + "-" + page.facts().year(), lines(page, english, address), List.of(0, 2));
    }

    private static List<List<Object>> lines(IndexPage page, boolean english, String address) {
        String words = english ? "index.export.en." : "index.export.vi.";
        EditionFacts facts = page.facts();
        List<List<Object>> lines = new ArrayList<>();
        about(lines, words + "title", Texts.get(words + "kind." + facts.kind().name(), String.valueOf(facts.year())));
        about(lines, words + "edition", page.number() + ", " + day(LocalDate.ofInstant(page.publishedAt(), ClockProducer.HANOI)));
        about(lines, words + "note", facts.note());
        about(lines, words + "decision", facts.decision());
        about(lines, words + "announced", day(facts.announcedOn()));
        about(lines, words + "source", facts.source());
        about(lines, words + "partial", facts.partial() ? Texts.get(words + "yes") : null);
        about(lines, words + "mean", page.content().mean());
        about(lines, words + "meanChange", page.meanChange());
        about(lines, words + "respondents", facts.respondents());
        about(lines, words + "sample", facts.sample() ? Texts.get(words + "yes") : null);
        about(lines, words + "address", address);
        about(lines, words + "cite", Texts.get(words + "citation", Texts.get(words + "kind." + facts.kind().name(), String.valueOf(facts.year())),
            address));
        lines.add(List.of());
        lines.add(heading(words, page.content().areas()));
        page.units().forEach(figure -> lines.add(line(figure, page.content().areas())));
        return lines;
    }

    private static void about(List<List<Object>> lines, String key, Object value) {
        if (value != null) {
            lines.add(Arrays.asList(Texts.get(key), value));
        }
    }

    private static List<Object> heading(String words, List<AreaColumn> areas) {
        List<Object> heading = new ArrayList<>();
        for (String column : List.of("rank", "code", "unit", "score", "max", "percent", "change", "band", "respondents", "low", "high")) {
            heading.add(Texts.get(words + "column." + column));
        }
        boolean english = words.contains(".en.");
        areas.forEach(area -> heading.add(area.code() + " " + (english && area.nameEn() != null ? area.nameEn() : area.name()) + " (%)"));
        heading.add(Texts.get(words + "column.note"));
        return heading;
    }

    private static List<Object> line(UnitFigure figure, List<AreaColumn> areas) {
        UnitLine unit = figure.unit();
        List<Object> line = new ArrayList<>(Arrays.asList(unit.rank(), unit.agency(), unit.name(), unit.score(), unit.max(), unit.percent(),
            figure.change(), figure.band(), unit.respondents(), figure.low(), figure.high()));
        areas.forEach(area -> line.add(unit.areas().stream().filter(score -> score.code().equals(area.code())).map(score -> (Object) score.percent())
            .findFirst().orElse(null)));
        line.add(unit.note());
        return line;
    }

    private static String day(LocalDate day) {
        return day == null ? null : DAY.format(day);
    }
}
