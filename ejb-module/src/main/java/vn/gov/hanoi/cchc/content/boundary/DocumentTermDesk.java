package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.MoveDocumentTerm;
import vn.gov.hanoi.cchc.content.control.ApprovalReview;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.DocumentTerms;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.control.Writing;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Where somebody decides that a stored term follows an edit of the calendar or of a rule. */
@Stateless
@Audited
public class DocumentTermDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private ApprovalReview review;
    @Inject
    private DocumentTerms terms;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /**
     * The date before stays in the history of the document. Only whoever decides about the section.
     *
     * @throws vn.gov.hanoi.cchc.shared.RuleViolated article.unknown, article.check.scope, article.term.none, article.term.changed
     */
    @RolesAllowed(Permission.CONTENT_APPROVE)
    public void move(@Valid MoveDocumentTerm command) {
        Article article = articles.get(command.item());
        review.requireScope(revisions.working(article), context.caller());
        terms.move(article, command.number(), command.dueAt(), VietnameseText.line(command.reason()), Writing.Author.of(context.caller()),
            clock.instant().truncatedTo(ChronoUnit.MICROS));
    }
}
