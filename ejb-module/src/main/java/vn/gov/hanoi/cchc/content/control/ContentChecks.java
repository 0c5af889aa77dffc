package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.content.entity.Section;
import vn.gov.hanoi.cchc.shared.ClockProducer;

/** What stands in a revision, looked at beside the section it goes to and the original it translates. */
@Dependent
class ContentChecks {

    @Inject
    private Sections sections;
    @Inject
    private CodeLists codes;
    @Inject
    private Translations translations;
    @Inject
    private Clock clock;

    List<CheckLine> of(Revision revision) {
        RevisionContent content = revision.content();
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        Optional<String> abbreviation = content.kind() == ItemKind.DOCUMENT && content.document() != null
            ? codes.abbreviation(content.document().typeName()) : Optional.empty();
        List<CheckLine> lines = new ArrayList<>(List.of(section(content.section())));
        lines.addAll(ContentReview.of(content, today, abbreviation));
        lines.addAll(translations.checks(revision));
        return lines;
    }

    private CheckLine section(UUID id) {
        Optional<Section> section = sections.find(id);
        if (section.isEmpty()) {
            return line("section", CheckOutcome.BLOCKS);
        }
        return section.get().visible() ? line("section", CheckOutcome.PASSED, section.get().name())
            : line("section-hidden", CheckOutcome.BLOCKS, section.get().name());
    }

    private static CheckLine line(String code, CheckOutcome outcome, String... arguments) {
        return new CheckLine(code, outcome, List.of(arguments), List.of());
    }
}
