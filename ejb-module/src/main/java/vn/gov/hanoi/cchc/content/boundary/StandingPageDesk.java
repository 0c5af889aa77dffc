package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.event.Event;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.PublishStandingPage;
import vn.gov.hanoi.cchc.content.api.RestoreStandingPage;
import vn.gov.hanoi.cchc.content.api.SaveStandingDraft;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingPageChanged;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.content.control.BodyHtml;
import vn.gov.hanoi.cchc.content.control.StandingPages;
import vn.gov.hanoi.cchc.content.entity.StandingDraft;
import vn.gov.hanoi.cchc.content.entity.StandingVersion;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Standing pages are written while the site runs: a draft, a look at it, then readers see it at once; every earlier text is kept. */
@Stateless
@Audited
public class StandingPageDesk {

    @Inject
    private StandingPages pages;
    @Inject
    private AgencyQueries agencies;
    @Inject
    private Event<StandingPageChanged> changed;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** {@code standing.body.empty}; {@code standing.owner.unknown} for an agency that does not exist today. */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public void saveDraft(@Valid SaveStandingDraft command) {
        StandingText text = clean(command.text());
        owner(text);
        pages.keepDraft(caller(), command.page(), command.base(), text, now());
    }

    @RolesAllowed(Permission.PAGE_MANAGE)
    public void discardDraft(@NotNull StandingPage page) {
        pages.discard(caller(), page);
    }

    /**
     * {@code standing.changed}, {@code standing.draft.none}, {@code standing.owner.unknown}, {@code standing.review.future},
     * {@code standing.review.order}, {@code standing.english.half}.
     */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public void publish(@Valid PublishStandingPage command) {
        StandingVersion current = pages.locked(command.page(), command.seen());
        StandingDraft draft = pages.draft(caller(), command.page()).orElseThrow(() -> new RuleViolated("standing.draft.none"));
        become(current.followedBy(draft.text(), VietnameseText.line(command.note()), today(), context.caller(), now()));
        pages.discard(caller(), command.page());
    }

    /** {@code standing.changed}, {@code standing.unknown}, {@code standing.restore.same} for what readers see anyway. */
    @RolesAllowed(Permission.PAGE_MANAGE)
    public void restore(@Valid RestoreStandingPage command) {
        StandingVersion current = pages.locked(command.page(), command.seen());
        become(current.followedBy(pages.get(command.page(), command.version()), context.caller(), now()));
    }

    private void become(StandingVersion version) {
        String owner = owner(version.text());
        pages.add(version);
        changed.fire(new StandingPageChanged(version.page(), version.version(), version.text(), owner));
    }

    private String owner(StandingText text) {
        return agencies.byCode(text.owner()).filter(agency -> agency.validTo() == null || !agency.validTo().isBefore(today()))
            .orElseThrow(() -> new RuleViolated("standing.owner.unknown")).name();
    }

    /** Structure without looks, as for every item. */
    private static StandingText clean(StandingText text) {
        String body = html(text.body());
        if (body == null) {
            throw new RuleViolated("standing.body.empty");
        }
        return new StandingText(VietnameseText.line(text.title()), body, VietnameseText.line(text.titleEn()), html(text.bodyEn()), text.owner(),
            text.reviewedOn(), text.reviewBy());
    }

    private static String html(String typed) {
        String kept = BodyHtml.clean(typed, Map.of(), Set.of()).html();
        return kept.isBlank() ? null : kept;
    }

    private UUID caller() {
        return context.caller().account();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(ClockProducer.HANOI));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
