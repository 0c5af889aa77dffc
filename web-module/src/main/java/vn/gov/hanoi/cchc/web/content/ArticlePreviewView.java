package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import vn.gov.hanoi.cchc.content.api.ItemPreview;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.site.api.DocumentStory;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.boundary.PreviewQueries;
import vn.gov.hanoi.cchc.web.office.OfficeRoute;

/** A revision as readers would see it, composed by the hands that compose the public page. */
@Named
@RequestScoped
public class ArticlePreviewView {

    @Inject
    private ArticlePageView article;
    @Inject
    private ManuscriptQueries items;
    @Inject
    private PreviewQueries previews;
    @Inject
    private HttpServletRequest request;

    private ItemPreview revision;
    private ItemPage page;

    @PostConstruct
    void open() {
        if (article.getItem() == null) {
            return;
        }
        String wanted = request.getParameter("ban");
        int number = wanted != null && wanted.matches("[1-9][0-9]{0,5}") ? Integer.parseInt(wanted) : article.getRevision();
        revision = items.preview(article.getId(), number).orElse(null);
        page = revision == null ? null
            : previews.preview(revision.content(), (file, sha256, name) -> OfficeRoute.FILE.address(file));
    }

    /** Null when there is no such revision. */
    public ItemPreview getRevision() {
        return revision;
    }

    /** What a document says about others; null for an article. */
    public DocumentStory getStory() {
        return revision == null ? null : previews.story(revision.content());
    }

    public ItemPage getPage() {
        return page;
    }
}
