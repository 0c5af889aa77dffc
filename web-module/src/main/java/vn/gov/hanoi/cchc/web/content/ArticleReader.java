package vn.gov.hanoi.cchc.web.content;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.media.api.FileView;

/** One item as it stands at this request, asked for once; never kept longer, because colleagues work on it too. */
@RequestScoped
public class ArticleReader {

    @Inject
    private ManuscriptQueries items;

    private ArticleView item;
    private ApprovalChecks checks;
    private List<FileView> files;

    /** Null when there is none that this person may see. */
    ArticleView item(UUID id) {
        if (item == null && id != null) {
            item = items.item(id).orElse(null);
        }
        return item;
    }

    ApprovalChecks checks(UUID id) {
        if (checks == null) {
            checks = items.checks(id).orElse(null);
        }
        return checks;
    }

    List<FileView> files(UUID id) {
        if (files == null) {
            files = items.files(id);
        }
        return files;
    }

    /** What was asked for is no longer true: this request changed it. */
    void forget() {
        item = null;
        checks = null;
        files = null;
    }
}
