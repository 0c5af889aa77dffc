package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AcceptEffect;
import vn.gov.hanoi.cchc.content.api.DeclineEffect;
import vn.gov.hanoi.cchc.content.api.EffectCause;
import vn.gov.hanoi.cchc.content.api.RecordEffect;
import vn.gov.hanoi.cchc.content.api.RevokeEffect;
import vn.gov.hanoi.cchc.content.control.ApprovalReview;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Documents;
import vn.gov.hanoi.cchc.content.control.EffectRegister;
import vn.gov.hanoi.cchc.content.control.Effects;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.DocumentEntry;
import vn.gov.hanoi.cchc.content.entity.EffectEvent;
import vn.gov.hanoi.cchc.content.entity.EffectProposal;
import vn.gov.hanoi.cchc.content.entity.EffectRevocation;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * Deciding that the effect of a public document changes, because of another document or of the law. Its own text stays as it was
 * approved, so no approval of it is asked; who decided, when and on what basis is kept for ever. Readers see the change, and every item
 * that cites the document says so, in the same transaction. Only whoever decides about the section ({@code article.check.scope}).
 */
@Stateless
@Audited
public class EffectDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private ApprovalReview review;
    @Inject
    private Documents documents;
    @Inject
    private Effects effects;
    @Inject
    private EffectRegister register;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated effect.unknown and those of {@link EffectRegister#require} */
    @RolesAllowed(Permission.CONTENT_EFFECT)
    public void record(@Valid RecordEffect command) {
        EffectCause cause = command.cause() == null ? EffectCause.NONE : command.cause();
        change(locked(command.item()), new EffectEvent.Change(command.kind(), command.day(), VietnameseText.line(command.parts()), named(cause),
            VietnameseText.line(command.basis()), null));
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated effect.proposal.unknown, effect.proposal.decided and those of {@link #record} */
    @RolesAllowed(Permission.CONTENT_EFFECT)
    public void accept(@Valid AcceptEffect command) {
        EffectProposal proposal = effects.proposal(command.proposal());
        DocumentEntry entry = locked(proposal.article());
        proposal.accept(context.caller(), now());
        change(entry, new EffectEvent.Change(command.kind(), command.day(), VietnameseText.line(command.parts()),
            named(new EffectCause(proposal.cause(), null, null)), VietnameseText.line(command.basis()), proposal.id()));
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated effect.proposal.unknown, effect.proposal.decided */
    @RolesAllowed(Permission.CONTENT_EFFECT)
    public void decline(@Valid DeclineEffect command) {
        EffectProposal proposal = effects.proposal(command.proposal());
        locked(proposal.article());
        proposal.decline(VietnameseText.line(command.reason()), context.caller(), now());
    }

    /** @throws vn.gov.hanoi.cchc.shared.RuleViolated effect.event.unknown, effect.event.revoked */
    @RolesAllowed(Permission.CONTENT_EFFECT)
    public void revoke(@Valid RevokeEffect command) {
        EffectEvent event = effects.event(command.event());
        DocumentEntry entry = locked(event.article());
        register.requireCounting(event);
        effects.add(new EffectRevocation(event.id(), VietnameseText.line(command.reason()), context.caller(), now()));
        register.refresh(entry);
    }

    private void change(DocumentEntry entry, EffectEvent.Change change) {
        register.require(entry, change);
        effects.add(new EffectEvent(entry.article(), change, context.caller(), now()));
        register.refresh(entry);
    }

    /** Two people deciding about one document wait for each other. */
    private DocumentEntry locked(UUID item) {
        Article article = articles.get(item);
        review.requireScope(revisions.working(article), context.caller());
        return documents.get(item);
    }

    /** A document that the portal has is named as the portal names it. */
    private EffectCause named(EffectCause cause) {
        return documents.find(cause.item()).map(entry -> new EffectCause(entry.article(), entry.symbol(), entry.title()))
            .orElse(new EffectCause(cause.item(), VietnameseText.line(cause.symbol()), VietnameseText.line(cause.title())));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
