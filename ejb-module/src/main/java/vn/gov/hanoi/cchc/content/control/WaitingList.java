package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.PermissionTask;
import vn.gov.hanoi.cchc.content.api.WaitingArticle;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.content.entity.EmergencyPublication;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.Texts;

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
    private DocumentTerms terms;
    @Inject
    private ApprovalReview review;
    @Inject
    private WaitingEffects effects;
    @Inject
    private Clock clock;

    public List<WaitingArticle> of(Caller caller) {
        List<WaitingArticle> waiting = new ArrayList<>();
        if (caller.may(Permission.CONTENT_APPROVE)) {
            decisions(caller, waiting);
        }
        if (caller.may(Permission.CONTENT_EFFECT)) {
            waiting.addAll(effects.proposed());
        }
        if (caller.may(Permission.CONTENT_EDIT)) {
            texts(caller, waiting);
            waiting.addAll(effects.citing());
        }
        return List.copyOf(waiting);
    }

    private void decisions(Caller caller, List<WaitingArticle> waiting) {
        decisions.openEmergencies().stream().filter(emergency -> mayReview(emergency, caller)).map(emergency -> emergency.view())
            .forEach(emergency -> waiting.add(new WaitingArticle(emergency.item(), emergency.title(), ItemKind.ARTICLE,
                WaitingReason.EMERGENCY_REVIEW, emergency.at(), null,
                PublishTerm.none(WaitingReason.EMERGENCY_REVIEW).words(), emergency.reason())));
        add(rows.inState(ArticleState.SUBMITTED, null).stream().filter(row -> mayDecide(row, caller)).toList(), WaitingReason.APPROVAL, waiting);
    }

    private boolean mayReview(EmergencyPublication emergency, Caller caller) {
        return !emergency.by(caller) && revisions.published(emergency.view().publication())
            .filter(published -> review.decides(caller, published.section())).isPresent();
    }

    private boolean mayDecide(ArticleRow row, Caller caller) {
        return review.decides(caller, row.section())
            && !revisions.authors(row.id()).contains(caller.account());
    }

    private void texts(Caller caller, List<WaitingArticle> waiting) {
        add(rows.returnedTo(caller.accounts()), WaitingReason.RETURNED_TO_YOU, waiting);
        LocalDate today = LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
        rows.permissionsEnded(today).forEach(task -> waiting.add(ended(task)));
        add(rows.withNewerSubmission(), WaitingReason.NEWER_SUBMISSION, waiting);
        add(rows.untouched(), WaitingReason.NEW_FROM_TRIAGE, waiting);
        add(rows.inState(ArticleState.EDITING, caller.account()), WaitingReason.IN_YOUR_HANDS, waiting);
    }

    /** Due since the consent ended: readers see what nobody may show. */
    private static WaitingArticle ended(PermissionTask task) {
        Instant end = task.until().plusDays(1).atStartOfDay(ClockProducer.HANOI).toInstant();
        return new WaitingArticle(task.item(), task.title(), ItemKind.ARTICLE, WaitingReason.PERMISSION_EXPIRED, end, end,
            Texts.get("waiting.term.permission"), task.source());
    }

    private void add(List<ArticleRow> found, WaitingReason reason, List<WaitingArticle> waiting) {
        Map<UUID, DueTrace> running = terms.running(found.stream().filter(row -> row.kind() == ItemKind.DOCUMENT && !row.live())
            .map(ArticleRow::id).toList());
        for (ArticleRow row : found) {
            PublishTerm term = PublishTerm.of(row, reason, running.get(row.id()));
            waiting.add(new WaitingArticle(row.id(), row.title(), row.kind(), reason, row.changedAt(), term.by(), term.words(), row.changedBy()));
        }
    }
}
