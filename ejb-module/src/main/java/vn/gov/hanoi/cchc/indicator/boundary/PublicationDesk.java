package vn.gov.hanoi.cchc.indicator.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.indicator.api.EditionStep;
import vn.gov.hanoi.cchc.indicator.api.IndicesChanged;
import vn.gov.hanoi.cchc.indicator.api.PublishEdition;
import vn.gov.hanoi.cchc.indicator.api.RefuseEdition;
import vn.gov.hanoi.cchc.indicator.api.WithdrawEdition;
import vn.gov.hanoi.cchc.indicator.control.Editions;
import vn.gov.hanoi.cchc.indicator.control.Publications;
import vn.gov.hanoi.cchc.indicator.entity.Edition;
import vn.gov.hanoi.cchc.indicator.entity.EditionDecision;
import vn.gov.hanoi.cchc.indicator.entity.PublishedEdition;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Where a second person makes imported results public, that very second, or takes them away. */
@Stateless
@Audited
public class PublicationDesk {

    @Inject
    private Editions editions;
    @Inject
    private Publications publications;
    @Inject
    private Notices notices;
    @Inject
    private Event<IndicesChanged> changed;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * The edition in force before, if any, stays readable in the history.
     *
     * @throws RuleViolated index.unknown, index.changed, index.publish.own, index.publish.older, index.step.state
     */
    @RolesAllowed(Permission.INDEX_PUBLISH)
    public void publish(@Valid PublishEdition command) {
        Edition edition = editions.get(command.edition(), command.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        edition.publish(command.contentHash(), context.caller(), now);
        publications.toReplace(edition.kind(), edition.year()).ifPresent(before -> replace(before, edition, now));
        publications.add(new PublishedEdition(edition, now));
        note(edition, EditionStep.PUBLISH, null, now);
    }

    /** @throws RuleViolated index.unknown, index.changed, index.step.state */
    @RolesAllowed(Permission.INDEX_PUBLISH)
    public void refuse(@Valid RefuseEdition command) {
        Edition edition = editions.get(command.edition(), command.version());
        edition.move(EditionStep.REFUSE, context.caller());
        note(edition, EditionStep.REFUSE, command.reason(), clock.instant());
    }

    /**
     * Its address answers 410 with the reason until a corrected edition is published; nothing is deleted.
     *
     * @throws RuleViolated index.unknown, index.changed, index.step.state
     */
    @RolesAllowed(Permission.INDEX_PUBLISH)
    public void withdraw(@Valid WithdrawEdition command) {
        Edition edition = editions.get(command.edition(), command.version());
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        edition.move(EditionStep.WITHDRAW, context.caller());
        publications.find(edition.id()).orElseThrow(() -> new RuleViolated("index.unknown")).withdraw(VietnameseText.line(command.reason()), now);
        note(edition, EditionStep.WITHDRAW, command.reason(), now);
    }

    private void replace(PublishedEdition before, Edition by, Instant at) {
        if (before.number() > by.number()) {
            throw new RuleViolated("index.publish.older", before.number());
        }
        Edition old = editions.find(before.edition()).orElseThrow();
        old.move(EditionStep.REPLACE, context.caller());
        editions.add(new EditionDecision(old.id(), EditionStep.REPLACE, by.facts().note(), context.caller(), at));
        before.retire();
    }

    private void note(Edition edition, EditionStep step, String reason, Instant at) {
        editions.add(new EditionDecision(edition.id(), step, VietnameseText.line(reason), context.caller(), at));
        if (step != EditionStep.REFUSE) {
            changed.fire(new IndicesChanged(edition.kind(), edition.year()));
        }
        notices.retract(edition.id().toString());
        if (edition.importer() != null && step != EditionStep.PUBLISH) {
            notices.tell(new Notice(Audience.account(edition.importer()), null, "index.decided", null,
                Texts.get("notice.index.decided.subject", Texts.of(edition.kind()), String.valueOf(edition.year()), Texts.of(step)),
                Texts.get("notice.index.decided.body", context.caller().displayName(), reason == null ? "" : reason),
                "/quan-tri/chi-so/" + edition.id(), false));
        }
    }
}
