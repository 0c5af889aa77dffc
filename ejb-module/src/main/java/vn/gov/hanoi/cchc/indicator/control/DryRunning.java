package vn.gov.hanoi.cchc.indicator.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.indicator.api.AreaColumn;
import vn.gov.hanoi.cchc.indicator.api.DryRun;
import vn.gov.hanoi.cchc.indicator.api.EditionFacts;
import vn.gov.hanoi.cchc.indicator.api.SheetContent;
import vn.gov.hanoi.cchc.indicator.entity.Edition;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Says what an import would do. The import itself runs the same and compares the fingerprints. */
@Dependent
public class DryRunning {

    @Inject
    private AgencyQueries agencies;
    @Inject
    private RuleQueries rules;
    @Inject
    private Editions editions;
    @Inject
    private Clock clock;

    /**
     * @throws RuleViolated index.year.absurd, index.interval, index.note.missing, index.file.type, index.file.large, index.file.damaged,
     *     index.file.gone, index.file.rows, index.file.csv, index.file.heading, index.file.columns, index.file.twice, index.file.empty
     */
    public DryRun run(EditionFacts given, StagedFile file) {
        EditionFacts facts = tidy(given);
        int number = editions.nextNumber(facts.kind(), facts.year());
        require(facts, number);
        List<AreaColumn> areas = editions.areas(facts.kind(), facts.year());
        List<SheetRow> rows = SheetReading.read(file);
        SheetColumns columns = SheetColumns.find(rows, areas);
        SheetChecking checking = new SheetChecking(facts, columns, units(facts), thresholds());
        checking.check(rows);
        SheetContent content = checking.content(areas);
        DryRun result = new DryRun(Edition.fingerprint(facts, content), number, checking.results(), columns.problems(), content);
        if (result.lines().isEmpty()) {
            throw new RuleViolated("index.file.empty");
        }
        return result;
    }

    /** Texts composed and trimmed. */
    public static EditionFacts tidy(EditionFacts facts) {
        return new EditionFacts(facts.kind(), facts.year(), facts.partial(), facts.meanChange(), facts.unitCount(), facts.respondents(),
            facts.formula(), facts.low(), facts.high(), VietnameseText.line(facts.decision()), facts.announcedOn(),
            VietnameseText.line(facts.source()), VietnameseText.line(facts.link()), VietnameseText.line(facts.note()), facts.sample());
    }

    Thresholds thresholds() {
        return new Thresholds((int) rules.number("index.year.first"), BigDecimal.valueOf(rules.number("index.score.max")),
            (int) rules.number("index.ranking.respondents.min"), (int) rules.number("index.display.respondents.min"));
    }

    private void require(EditionFacts facts, int number) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        int first = thresholds().firstYear();
        if (facts.year() < first || facts.year() > today.getYear()) {
            throw new RuleViolated("index.year.absurd", String.valueOf(first), String.valueOf(today.getYear()));
        }
        if (facts.announcedOn() != null && (facts.announcedOn().isAfter(today) || facts.announcedOn().getYear() < facts.year())) {
            throw new RuleViolated("index.announced.absurd", String.valueOf(facts.year()));
        }
        if ((facts.low() == null) != (facts.high() == null) || facts.low() != null && facts.low().compareTo(facts.high()) > 0) {
            throw new RuleViolated("index.interval");
        }
        if (facts.source() == null) {
            throw new RuleViolated("index.source.missing");
        }
        if (number > 1 && facts.note() == null) {
            throw new RuleViolated("index.note.missing", number);
        }
    }

    private Units units(EditionFacts facts) {
        LocalDate then = LocalDate.of(facts.year(), 12, 31);
        LocalDate now = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        return new Units(facts.kind(), facts.year(), agencies.all(), name -> {
            var match = agencies.resolve(null, name, then);
            return match.known() ? match.agency() : agencies.resolve(null, name, now).agency();
        });
    }
}
