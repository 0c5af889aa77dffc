package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.RevisionComparison;
import vn.gov.hanoi.cchc.content.api.RevisionRow;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;

/** Two revisions side by side: by default the newest against the one readers see, or against the one before. */
@Named
@RequestScoped
public class ArticleCompareView {

    @Inject
    private ArticlePageView page;
    @Inject
    private ManuscriptQueries items;
    @Inject
    private HttpServletRequest request;

    private int from;
    private int to;
    private List<RevisionRow> revisions;
    private RevisionComparison comparison;

    @PostConstruct
    void open() {
        if (page.getItem() == null) {
            return;
        }
        revisions = items.revisions(page.getId());
        to = number("den", page.getItem().working().number());
        int live = page.getItem().live() == null ? 0 : page.getItem().live().number();
        from = number("tu", live > 0 && live != to ? live : Math.max(1, to - 1));
        comparison = items.compare(page.getId(), from, to).orElse(null);
    }

    private int number(String parameter, int otherwise) {
        String text = request.getParameter(parameter);
        return text == null || !text.matches("[1-9][0-9]{0,5}") ? otherwise : Integer.parseInt(text);
    }

    /** Newest first. */
    public List<RevisionRow> getRevisions() {
        return revisions;
    }

    /** Null when one of the two does not exist. */
    public RevisionComparison getComparison() {
        return comparison;
    }

    public int getFrom() {
        return from;
    }

    public int getTo() {
        return to;
    }
}
