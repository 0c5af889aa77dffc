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
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.PermissionExpired;
import vn.gov.hanoi.cchc.content.api.PutOffSchedule;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.control.ApprovalReview;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.Publishing;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.content.entity.PublicationManner;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.notification.api.Audience;
import vn.gov.hanoi.cchc.notification.api.Notice;
import vn.gov.hanoi.cchc.notification.boundary.Notices;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

/** What is due, done by the portal itself. */
@Stateless
@Audited
public class DueDesk {

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
    private Event<PermissionExpired> permissionExpired;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Publishes a schedule whose instant has come. What blocks it now is refused as for an approval; then {@link #putOff} is due. */
    @RolesAllowed(Permission.SYSTEM)
    public void publishDue(@NotNull UUID item) {
        Instant now = now();
        Article article = articles.get(item);
        Revision revision = revisions.working(article);
        String approver = article.embargo().by();
        Instant due = article.embargo().at();
        article.publishDue(context.caller(), now);
        review.requireSound(revision);
        decisions.add(new Decision(revision, ArticleStep.PUBLISH_DUE, null, due, context.caller(), now));
        publishing.publish(article, revision, new Publishing.Terms(PublicationManner.SCHEDULED, approver, due, now, null));
    }

    /** A schedule that cannot be kept goes back to its approvers with the reason. */
    @RolesAllowed(Permission.SYSTEM)
    public void putOff(@Valid PutOffSchedule command) {
        Article article = articles.get(command.item());
        Revision revision = revisions.working(article);
        article.putOff(context.caller(), now());
        decisions.add(new Decision(revision, ArticleStep.PUT_OFF, command.reason(), null, context.caller(), now()));
        tell(article, Permission.CONTENT_APPROVE, "put-off", revision.title(), command.reason());
    }

    /** Opens the task of a consent that ended and tells the editors, once; the item stays public until somebody decides. */
    @RolesAllowed(Permission.SYSTEM)
    public void permissionExpired(@NotNull UUID item) {
        Article article = articles.get(item);
        if (!article.place().permissionEnded(LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI))) {
            return;
        }
        Revision live = revisions.get(article.place().liveRevision());
        article.place().tellPermission();
        String source = live.content().endsFirst().map(SourceCredit::name).orElse("");
        permissionExpired.fire(new PermissionExpired(item, articles.number(article), live.title(), source, article.place().permissionUntil()));
        tell(article, Permission.CONTENT_EDIT, "permission", live.title(), source);
    }

    private void tell(Article article, String who, String topic, String title, String detail) {
        notices.tell(new Notice(Audience.whoMay(who), null, "content." + topic, article.id().toString(),
            Texts.get("notice.content." + topic + ".subject", title), Texts.get("notice.content." + topic + ".body", title, detail),
            "/quan-tri/bai/" + article.id(), false));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
