package vn.gov.hanoi.cchc.web.content;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.content.api.ApproveArticle;
import vn.gov.hanoi.cchc.content.api.PublishInEmergency;
import vn.gov.hanoi.cchc.content.api.ReturnArticle;
import vn.gov.hanoi.cchc.content.api.ReviewEmergency;
import vn.gov.hanoi.cchc.content.api.ScheduleArticle;
import vn.gov.hanoi.cchc.content.api.UnscheduleArticle;
import vn.gov.hanoi.cchc.content.api.WithdrawArticle;
import vn.gov.hanoi.cchc.content.boundary.ApprovalDesk;
import vn.gov.hanoi.cchc.content.boundary.EmergencyDesk;
import vn.gov.hanoi.cchc.content.boundary.WithdrawalDesk;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Texts;

/** Deciding about an item: each act is about exactly the content whose fingerprint the person saw. */
@Named
@ViewScoped
public class ArticleDecisionView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticlePageView page;
    @Inject
    private ApprovalDesk approvals;
    @Inject
    private EmergencyDesk emergencies;
    @Inject
    private WithdrawalDesk withdrawals;

    private final DecisionForm form = new DecisionForm();

    /** Public in this very act. */
    public void approve() {
        if (confirmed(form.isNoSecrets())) {
            approvals.approve(new ApproveArticle(page.getId(), page.getVersion(), page.getHash(), true));
            page.done("article-approved");
        }
    }

    public void returnToEditor() {
        if (given(form.getReturning())) {
            approvals.returnToEditor(new ReturnArticle(page.getId(), page.getVersion(), form.getReturning()));
            page.done("article-returned");
        }
    }

    public void schedule() {
        if (form.getAt() == null) {
            say("rule.article.schedule.past");
        } else if (given(form.getWaiting()) && confirmed(form.isNoSecrets())) {
            approvals.schedule(new ScheduleArticle(page.getId(), page.getVersion(), page.getHash(),
                form.getAt().atZone(ClockProducer.HANOI).toInstant(), form.getWaiting(), true));
            page.done("article-scheduled");
        }
    }

    public void unschedule() {
        if (given(form.getCancelling())) {
            approvals.unschedule(new UnscheduleArticle(page.getId(), page.getVersion(), form.getCancelling()));
            page.done("article-unscheduled");
        }
    }

    public void publishInEmergency() {
        if (given(form.getUrgent()) && confirmed(form.isUrgentNoSecrets())) {
            emergencies.publish(new PublishInEmergency(page.getId(), page.getVersion(), page.getHash(), form.getUrgent(), true));
            page.done("article-emergency");
        }
    }

    public void review() {
        if (given(form.getFinding())) {
            emergencies.review(new ReviewEmergency(page.getItem().emergency().publication(), form.getFinding()));
            page.done("emergency-reviewed");
        }
    }

    public void withdraw() {
        if (given(form.getWithdrawing())) {
            withdrawals.withdraw(new WithdrawArticle(page.getId(), page.getVersion(), form.getWithdrawing(), form.getReplacement()));
            page.done("article-withdrawn");
        }
    }

    private static boolean confirmed(boolean noSecrets) {
        if (!noSecrets) {
            say("rule.article.secrets.approve");
        }
        return noSecrets;
    }

    private static boolean given(String reason) {
        if (reason == null || reason.isBlank()) {
            say("rule.article.reason.blank");
            return false;
        }
        return true;
    }

    private static void say(String key) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get(key), null));
    }

    public DecisionForm getForm() {
        return form;
    }
}
