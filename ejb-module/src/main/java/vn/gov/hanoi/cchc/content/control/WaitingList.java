package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;

/** What waits for a person: decisions for those who may decide, texts for those who write. */
@Dependent
public class WaitingList {

    @Inject
    private ArticleRows rows;
    @Inject
    private Decisions decisions;
    @Inject
    private Revisions revisions;
    @Inject
    private Articles articles;
    @Inject
    private ApprovalReview review;
    @Inject
    private Clock clock;

    public List<WaitingArticle> of(Caller caller) {
        List<WaitingArticle> waiting = new ArrayList<>();
        if (caller.may(Permission.CONTENT_APPROVE)) {
            decisions(caller, waiting);
        }
        if (caller.may(Permission.CONTENT_EDIT)) {
            texts(caller, waiting);
        }
        return List.copyOf(waiting);
    }

    private void decisions(Caller caller, List<WaitingArticle> waiting) {
        decisions.openEmergencies().stream().filter(emergency -> !emergency.by(caller)).map(emergency -> emergency.view())
            .forEach(emergency -> waiting.add(new WaitingArticle(emergency.item(), emergency.title(), ItemKind.ARTICLE,
                WaitingReason.EMERGENCY_REVIEW, emergency.at(), null, emergency.reason())));
        rows.inState(ArticleState.SUBMITTED, null).stream().filter(row -> mayDecide(row, caller))
            .forEach(row -> waiting.add(waiting(row, WaitingReason.APPROVAL)));
    }

    private boolean mayDecide(ArticleRow row, Caller caller) {
        return review.decides(caller, row.section())
            && articles.find(row.id()).filter(article -> !revisions.authors(article).contains(caller.account())).isPresent();
    }

    private void texts(Caller caller, List<WaitingArticle> waiting) {
        List<ArticleRow> returned = rows.returnedTo(caller.account());
        returned.forEach(row -> waiting.add(waiting(row, WaitingReason.RETURNED_TO_YOU)));
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        rows.permissionsEnded(today).forEach(task -> waiting.add(new WaitingArticle(task.item(), task.title(), ItemKind.ARTICLE,
            WaitingReason.PERMISSION_EXPIRED, task.until().plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant(), null, task.source())));
        rows.withNewerSubmission().forEach(row -> waiting.add(waiting(row, WaitingReason.NEWER_SUBMISSION)));
        rows.untouched().forEach(row -> waiting.add(waiting(row, WaitingReason.NEW_FROM_TRIAGE)));
        rows.inState(ArticleState.EDITING, caller.account()).forEach(row -> waiting.add(waiting(row, WaitingReason.IN_YOUR_HANDS)));
    }

    private static WaitingArticle waiting(ArticleRow row, WaitingReason reason) {
        return new WaitingArticle(row.id(), row.title(), row.kind(), reason, row.changedAt(), row.scheduledAt(), row.changedBy());
    }
}
