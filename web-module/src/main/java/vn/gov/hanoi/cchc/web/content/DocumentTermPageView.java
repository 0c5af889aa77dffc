package vn.gov.hanoi.cchc.web.content;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import vn.gov.hanoi.cchc.content.api.DocumentTermView;
import vn.gov.hanoi.cchc.content.boundary.DocumentTermQueries;
import vn.gov.hanoi.cchc.rules.api.DueTrace;

/** By when the document of the workspace is to be public, how that was counted, and which dates stood before. */
@Named
@RequestScoped
public class DocumentTermPageView {

    @Inject
    private ArticlePageView page;
    @Inject
    private DocumentTermQueries terms;
    private List<DocumentTermView> all;

    @PostConstruct
    void open() {
        all = page.getItem() == null ? List.of() : terms.of(page.getId());
    }

    /** The newest counting, or null; its date is null when no term runs. */
    public DocumentTermView getCurrent() {
        return all.isEmpty() ? null : all.get(0);
    }

    /** The stored working-out of the running term, or null. */
    public DueTrace getTrace() {
        return trace(getCurrent());
    }

    /** The dates that stood before, newest first. */
    public List<DocumentTermView> getEarlier() {
        return all.stream().skip(1).filter(term -> term.dueAt() != null).toList();
    }

    /** The working-out of one counting, or null. */
    public DueTrace trace(DocumentTermView term) {
        return term == null || term.trace() == null ? null : DueTrace.ofJson(term.trace());
    }
}
