package vn.gov.hanoi.cchc.web.content;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.content.api.DiscardDraft;
import vn.gov.hanoi.cchc.content.api.GiveBackArticle;
import vn.gov.hanoi.cchc.content.api.TakeBackArticle;
import vn.gov.hanoi.cchc.content.api.TakeOverSubmission;
import vn.gov.hanoi.cchc.content.boundary.EditorialDesk;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.shared.Texts;

/** Where an item goes without a decision: back to its editors, back to the standing office, given up, replaced by the supplier's text. */
@Named
@ViewScoped
public class ArticleHandOverView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticlePageView page;
    @Inject
    private EditorialDesk editorial;
    @Inject
    private SubmissionDesk submissions;

    private String reason;

    public void takeBack() {
        submissions.takeBack(new TakeBackArticle(page.getId(), page.getVersion()));
        page.done("article-taken-back");
    }

    public void discard() {
        editorial.discard(new DiscardDraft(page.getId(), page.getVersion()));
        page.done("article-discarded");
    }

    public void giveBack() {
        if (reason == null) {
            FacesContext.getCurrentInstance().addMessage(null,
                new FacesMessage(FacesMessage.SEVERITY_ERROR, Texts.get("rule.article.reason.blank"), null));
            return;
        }
        editorial.giveBack(new GiveBackArticle(page.getId(), page.getVersion(), reason));
        page.done("article-given-back");
    }

    public void takeOver() {
        editorial.takeOver(new TakeOverSubmission(page.getId(), page.getVersion()));
        page.done("submission-taken");
    }

    public String getReason() {
        return reason;
    }

    public void setReason(String reason) {
        this.reason = reason;
    }
}
