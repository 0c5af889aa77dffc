package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;

/** Where a file is shown to readers now. */
@Named
@RequestScoped
public class FileUsesView {

    @Inject
    private ArticleQueries articles;
    private final Map<UUID, List<ArticleRow>> found = new HashMap<>();

    /** Public items whose live revision shows or offers the file, newest change first. */
    public List<ArticleRow> of(UUID file) {
        return found.computeIfAbsent(file, articles::using);
    }
}
