package vn.gov.hanoi.cchc.indicator.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.indicator.api.DropEdition;
import vn.gov.hanoi.cchc.indicator.api.DryRun;
import vn.gov.hanoi.cchc.indicator.api.EditionStep;
import vn.gov.hanoi.cchc.indicator.api.KeepEdition;
import vn.gov.hanoi.cchc.indicator.api.LineProblem;
import vn.gov.hanoi.cchc.indicator.control.DryRunning;
import vn.gov.hanoi.cchc.indicator.control.Editions;
import vn.gov.hanoi.cchc.indicator.entity.Edition;
import vn.gov.hanoi.cchc.indicator.entity.EditionDecision;
import vn.gov.hanoi.cchc.media.boundary.FileKeeping;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Imports index results. Nothing of it is public before a second person publishes it. */
@Stateless
@Audited
public class EditionDesk {

    @Inject
    private DryRunning dryRun;
    @Inject
    private Editions editions;
    @Inject
    private FileKeeping files;
    @Inject
    private Notices notices;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * Keeps what a dry run showed, with the spreadsheet as it came. Lines that cannot be taken are kept with their reasons.
     *
     * @return id of the edition
     * @throws RuleViolated those of {@link EditionReading#dryRun}; index.import.changed when the dry run would say something else now;
     *     index.import.lines (argument: how many) when there are such lines and nobody asked to leave them out; index.import.nothing
     */
    @RolesAllowed(Permission.INDEX_IMPORT)
    public UUID keep(@Valid KeepEdition command) {
        DryRun run = dryRun.run(command.facts(), command.file());
        if (!run.hash().equals(command.expected())) {
            throw new RuleViolated("index.import.changed");
        }
        if (!run.importable()) {
            throw new RuleViolated("index.import.nothing");
        }
        if (run.refused() > 0 && !command.rest()) {
            throw new RuleViolated("index.import.lines", run.refused());
        }
        Edition edition = new Edition(run.number(), DryRunning.tidy(command.facts()), run.content(), (int) run.refused(), context.caller(),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
        edition.cameAs(files.keep(command.file()), command.file().name());
        editions.add(edition, refusals(run));
        notices.tell(new Notice(Audience.whoMay(Permission.INDEX_PUBLISH), null, "index.ready", edition.id().toString(),
            Texts.get("notice.index.ready.subject", Texts.of(edition.kind()), String.valueOf(edition.year())),
            Texts.get("notice.index.ready.body", context.caller().displayName(), run.accepted(), run.refused()),
            "/quan-tri/chi-so/" + edition.id(), false));
        return edition.id();
    }

    /** @throws RuleViolated index.unknown, index.changed, index.drop.other, index.step.state */
    @RolesAllowed(Permission.INDEX_IMPORT)
    public void drop(@Valid DropEdition command) {
        Edition edition = editions.get(command.edition(), command.version());
        edition.drop(context.caller());
        notices.retract(edition.id().toString());
        editions.add(new EditionDecision(edition.id(), EditionStep.DROP, VietnameseText.line(command.reason()), context.caller(), clock.instant()));
    }

    private static List<LineProblem> refusals(DryRun run) {
        return run.lines().stream().flatMap(line -> line.problems().stream()).filter(LineProblem::blocking).toList();
    }
}
