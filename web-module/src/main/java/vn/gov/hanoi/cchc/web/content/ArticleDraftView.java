package vn.gov.hanoi.cchc.web.content;

import jakarta.faces.view.ViewScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.io.Serializable;
import vn.gov.hanoi.cchc.content.api.DraftView;
import vn.gov.hanoi.cchc.content.boundary.DraftDesk;

/** Text of this person that was never saved: offered once when the item is opened, taken back or dropped. */
@Named
@ViewScoped
public class ArticleDraftView implements Serializable {

    private static final long serialVersionUID = 1L;

    @Inject
    private ArticlePageView page;
    @Inject
    private ArticleEditView editing;
    @Inject
    private DraftDesk drafts;

    private boolean restored;

    /** Null when there is none, or when it already stands in the fields. */
    public DraftView getOffered() {
        return restored || editing.getKeptAt() != null || editing.getSavedAt() != null ? null : page.getItem().draft();
    }

    public void restore() {
        editing.resume(page.getItem().draft());
        restored = true;
    }

    public void forget() {
        drafts.drop(page.getId());
        page.done("draft-dropped");
    }
}
