package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.EffectTimeline;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** Says before publication that a content relies on documents that do not apply in full any more. */
@Dependent
class CitationReview {

    @Inject
    private CitedDocuments cited;
    @Inject
    private Documents documents;
    @Inject
    private Clock clock;

    /** Empty when it cites no document that the portal has. */
    Optional<CheckLine> of(Article article, RevisionContent content) {
        List<UUID> targets = cited.of(article.id(), content).values().stream().filter(Objects::nonNull).toList();
        if (targets.isEmpty()) {
            return Optional.empty();
        }
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        Map<UUID, DocumentEntry> known = documents.byId(targets);
        List<String> places = new ArrayList<>();
        for (UUID target : targets) {
            EffectStatus status = EffectTimeline.on(today, documents.intervals(target));
            if (status != null && status.impaired()) {
                places.add(known.get(target).symbol() + ": " + Texts.of(status));
            }
        }
        return Optional.of(new CheckLine("cites", places.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, List.of(), places));
    }
}
