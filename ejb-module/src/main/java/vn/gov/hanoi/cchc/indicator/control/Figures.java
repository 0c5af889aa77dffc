package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.IndexFormula;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.indicator.api.SheetContent;
import vn.gov.hanoi.cchc.indicator.api.UnitFigure;
import vn.gov.hanoi.cchc.indicator.api.UnitLine;
import vn.gov.hanoi.cchc.indicator.entity.Bands;
import vn.gov.hanoi.cchc.indicator.entity.IndexFormulas;
import vn.gov.hanoi.cchc.indicator.entity.PublishedEdition;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;

/** Puts a published table beside the year before it: changes, places, classes, intervals. */
@Dependent
public class Figures {

    static final String HANOI = "UBND-HN";

    @Inject
    private Publications publications;
    @Inject
    private RuleQueries rules;

    public IndexPage page(PublishedEdition publication) {
        EditionFacts facts = publication.facts();
        SheetContent sheet = publication.sheet();
        SheetContent before = before(publication);
        List<BigDecimal> interval = facts.low() != null ? List.of(facts.low(), facts.high()) : interval(facts, sheet.mean(), facts.respondents());
        return new IndexPage(facts, publication.number(), publication.isCurrent(), publication.publishedAt(), shown(sheet),
            change(facts, sheet, before == null ? null : before.mean()), interval == null ? null : interval.get(0), interval == null ? null : interval.get(1),
            figures(facts, sheet, before), publications.readable(publication.kind(), publication.year()).stream().map(PublishedEdition::mark).toList(),
            publications.years(publication.kind()));
    }

    public IndexRow row(PublishedEdition publication) {
        EditionFacts facts = publication.facts();
        SheetContent sheet = publication.sheet();
        UnitLine hanoi = sheet.units().stream().filter(unit -> HANOI.equals(unit.agency())).findFirst().orElse(null);
        return new IndexRow(publication.kind(), publication.year(), publication.number(), sheet.mean(), change(facts, sheet,
            publications.current(publication.kind(), publication.year() - 1).map(PublishedEdition::mean).orElse(null)),
            sheet.units().size(), hanoi, facts.unitCount(), facts.announcedOn(), facts.source(), facts.sample(), publication.publishedAt());
    }

    /** How one agency stands in a table. */
    public UnitFigure figure(PublishedEdition publication, String agency) {
        return figures(publication.facts(), publication.sheet(), before(publication)).stream()
            .filter(figure -> agency.equals(figure.unit().agency())).findFirst().orElseThrow();
    }

    private SheetContent before(PublishedEdition publication) {
        return publications.current(publication.kind(), publication.year() - 1).map(PublishedEdition::sheet).orElse(null);
    }

    private static BigDecimal change(EditionFacts facts, SheetContent sheet, BigDecimal before) {
        return facts.meanChange() != null ? facts.meanChange() : IndexFormulas.change(sheet.mean(), before);
    }

    private List<UnitFigure> figures(EditionFacts facts, SheetContent sheet, SheetContent before) {
        Bands bands = Bands.parse(rules.text("index.bands", LocalDate.of(facts.year(), 12, 31)));
        long least = rules.number("index.display.respondents.min");
        Map<String, UnitLine> then = new HashMap<>();
        if (before != null) {
            before.units().forEach(unit -> then.put(key(unit), unit));
        }
        return sheet.units().stream().map(unit -> {
            boolean hidden = unit.respondents() != null && unit.respondents() < least;
            UnitLine last = then.get(key(unit));
            boolean comparable = last != null && !hidden && !(last.respondents() != null && last.respondents() < least);
            List<BigDecimal> interval = hidden ? null : interval(facts, unit.percent(), unit.respondents());
            return new UnitFigure(hidden ? bare(unit) : unit, comparable ? IndexFormulas.change(unit.percent(), last.percent()) : null,
                comparable && unit.rank() != null && last.rank() != null ? last.rank() - unit.rank() : null,
                hidden || facts.partial() ? null : bands.of(unit.percent()), hidden, interval == null ? null : interval.get(0),
                interval == null ? null : interval.get(1));
        }).toList();
    }

    /** The table without what too few people said, so that nothing of it reaches a page or a file. */
    private SheetContent shown(SheetContent sheet) {
        long least = rules.number("index.display.respondents.min");
        return new SheetContent(sheet.areas(), sheet.mean(), sheet.stated(), sheet.lowest(), sheet.highest(), sheet.units().stream()
            .map(unit -> unit.respondents() != null && unit.respondents() < least ? bare(unit) : unit).toList());
    }

    private static UnitLine bare(UnitLine unit) {
        return new UnitLine(unit.line(), unit.agency(), unit.name(), null, null, null, null, unit.respondents(), unit.note(), List.of());
    }

    private static String key(UnitLine unit) {
        return unit.agency() == null ? SheetColumns.bare(unit.name()) : unit.agency();
    }

    /** Only for a share of answers, which it is true of. */
    private static List<BigDecimal> interval(EditionFacts facts, BigDecimal percent, Integer n) {
        return facts.formula() == IndexFormula.TOP2 ? IndexFormulas.wilson(percent, n) : null;
    }
}
