package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.ReturnArticle;
import vn.gov.hanoi.cchc.content.api.ScheduleArticle;
import vn.gov.hanoi.cchc.content.api.UnscheduleArticle;
import vn.gov.hanoi.cchc.content.control.ApprovalReview;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.Publishing;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.control.SupplierReports;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.content.entity.PublicationManner;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * Deciding about a revision. Whoever saved a revision since the item was last published cannot decide about it
 * ({@code article.approve.own}); a decision is about exactly the content that was read ({@code article.approve.hash}); what blocks
 * ({@link ApprovalChecks}) is refused with {@code article.check.<code>}.
 */
@Stateless
@Audited
public class ApprovalDesk {

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
    private SupplierReports reports;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Approving publishes, in this transaction (Article 6.4.a). */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void approve(@Valid ApproveArticle command) {
        Instant now = now();
        Article article = articles.get(command.item(), command.version());
        Revision revision = revisions.working(article);
        article.approve(revision, command.contentHash(), revisions.authors(article), caller(), now);
        review.require(revision, caller());
        decisions.add(new Decision(revision, ArticleStep.APPROVE, null, null, caller(), now));
        publishing.publish(article, revision, Publishing.Terms.now(PublicationManner.APPROVED, caller().name(), now));
    }

    /** The editors read the reason; the revision stays as it is. */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void returnToEditor(@Valid ReturnArticle command) {
        Article article = articles.get(command.item(), command.version());
        Revision revision = revisions.working(article);
        review.requireScope(revision, caller());
        article.returnToEditor(caller(), now());
        decisions.add(new Decision(revision, ArticleStep.RETURN, command.reason(), null, caller(), now()));
        reports.editing(article, command.reason());
    }

    /** Approves for a later instant; {@code article.schedule.past} when it is none. */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void schedule(@Valid ScheduleArticle command) {
        Instant now = now();
        Instant due = command.at().truncatedTo(ChronoUnit.MICROS);
        Article article = articles.get(command.item(), command.version());
        Revision revision = revisions.working(article);
        article.schedule(revision, command.contentHash(), revisions.authors(article), due, command.reason(), caller(), now);
        review.require(revision, caller());
        decisions.add(new Decision(revision, ArticleStep.SCHEDULE, command.reason(), due, caller(), now));
    }

    /** The revision waits for approval again. */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void unschedule(@Valid UnscheduleArticle command) {
        Article article = articles.get(command.item(), command.version());
        Revision revision = revisions.working(article);
        review.requireScope(revision, caller());
        article.unschedule(caller(), now());
        decisions.add(new Decision(revision, ArticleStep.UNSCHEDULE, command.reason(), null, caller(), now()));
    }

    private Caller caller() {
        return context.caller();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
