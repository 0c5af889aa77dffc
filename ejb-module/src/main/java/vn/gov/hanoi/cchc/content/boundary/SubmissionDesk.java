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
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.api.TakeBackArticle;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.control.SupplierReports;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Where an editor asks for a decision, and takes the question back. */
@Stateless
@Audited
public class SubmissionDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Decisions decisions;
    @Inject
    private SupplierReports reports;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** The newest revision waits for approval; nobody changes it meanwhile. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void submit(@Valid SubmitArticle command) {
        Article article = articles.get(command.item(), command.version());
        article.submit(context.caller(), now());
        record(article, ArticleStep.SUBMIT, VietnameseText.line(command.note()));
        reports.awaitingApproval(article);
    }

    @RolesAllowed(Permission.CONTENT_EDIT)
    public void takeBack(@Valid TakeBackArticle command) {
        Article article = articles.get(command.item(), command.version());
        article.takeBack(context.caller(), now());
        record(article, ArticleStep.TAKE_BACK, null);
        reports.editing(article, null);
    }

    private void record(Article article, ArticleStep step, String note) {
        decisions.add(new Decision(revisions.working(article), step, note, null, context.caller(), now()));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
