package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.gov.hanoi.cchc.content.api.SubmitArticle;
import vn.gov.hanoi.cchc.content.boundary.SubmissionDesk;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Asking for approval of what is typed; it is saved first. */
@Named
@RequestScoped
public class ArticleSubmitView {

    @Inject
    private ArticlePageView page;
    @Inject
    private ArticleEditView editing;
    @Inject
    private SubmissionDesk submissions;
    @Inject
    private Visit visit;

    private boolean noSecrets;

    public void submit() {
        if (!noSecrets) {
            visit.say(Texts.get("rule.article.secrets.submit"));
        } else if (editing.keep()) {
            page.read();
            submissions.submit(new SubmitArticle(page.getId(), editing.getVersion(), editing.getNote(), true));
            page.done("article-submitted");
        }
    }

    /** The editor's word that no state secret is in it (Article 3.3); given anew each time. */
    public boolean isNoSecrets() {
        return noSecrets;
    }

    public void setNoSecrets(boolean noSecrets) {
        this.noSecrets = noSecrets;
    }
}
