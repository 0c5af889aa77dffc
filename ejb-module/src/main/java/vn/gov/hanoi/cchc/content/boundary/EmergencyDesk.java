package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.PublishInEmergency;
import vn.gov.hanoi.cchc.content.api.ReviewEmergency;
import vn.gov.hanoi.cchc.content.control.ApprovalReview;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.Publishing;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.content.entity.EmergencyPublication;
import vn.gov.hanoi.cchc.content.entity.Publication;
import vn.gov.hanoi.cchc.content.entity.PublicationManner;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** When it cannot wait for a second person: published with a reason, flagged, and looked at afterwards by somebody else. */
@Stateless
@Audited
public class EmergencyDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Decisions decisions;
    @Inject
    private ApprovalReview review;
    @Inject
    private Publishing publishing;
    @Inject
    private Notices notices;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** The four-eyes rule waits; everything else that blocks still blocks. */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void publish(@Valid PublishInEmergency command) {
        Instant now = now();
        Caller caller = context.caller();
        Article article = articles.get(command.item(), command.version());
        Revision revision = revisions.working(article);
        article.publishInEmergency(revision, command.contentHash(), caller, now);
        review.require(revision, caller);
        decisions.add(new Decision(revision, ArticleStep.PUBLISH_IN_EMERGENCY, command.reason(), null, caller, now));
        Publication publication = publishing.publish(article, revision,
            Publishing.Terms.now(PublicationManner.EMERGENCY, caller.name(), now));
        decisions.add(new EmergencyPublication(publication, revision, command.reason(), caller, now));
        notices.tell(new Notice(Audience.whoMay(Permission.CONTENT_APPROVE), null, "content.emergency", article.id().toString(),
            Texts.get("notice.content.emergency.subject", revision.title()),
            Texts.get("notice.content.emergency.body", caller.displayName(), command.reason()), "/quan-tri/bai/" + article.id(), true));
    }

    /** Not by whoever published it nor by its authors ({@code article.emergency.own}), and once ({@code article.emergency.reviewed}). */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void review(@Valid ReviewEmergency command) {
        EmergencyPublication emergency = decisions.emergency(command.publication());
        Article article = articles.get(emergency.article());
        Revision published = revisions.published(command.publication()).orElseThrow(() -> new RuleViolated("article.emergency.unknown"));
        review.requireScope(published, context.caller());
        emergency.review(command.finding(), revisions.authorsBetween(article.id(), decisions.numberBefore(command.publication()),
            published.number()), context.caller(), now());
        article.place().underReview(decisions.openEmergency(article.id()).isPresent());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
