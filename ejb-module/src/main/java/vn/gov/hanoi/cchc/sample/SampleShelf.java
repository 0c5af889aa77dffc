package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleFilter;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.boundary.ArticleQueries;
import vn.gov.hanoi.cchc.content.boundary.ManuscriptQueries;
import vn.gov.hanoi.cchc.content.boundary.SectionTreeQueries;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;

/** Finds what the sample people work on, with their own rights. */
@ApplicationScoped
public class SampleShelf {

    @Inject
    private ArticleQueries articles;
    @Inject
    private ManuscriptQueries manuscripts;
    @Inject
    private SectionTreeQueries sections;
    @Inject
    private FileQueries files;

    UUID ofReceipt(UUID receipt) {
        return articles.byReceipt(receipt).orElseThrow();
    }

    ArticleView item(UUID item) {
        return manuscripts.item(item).orElseThrow();
    }

    /** The public item with this title. */
    UUID titled(String title) {
        return articles.list(new ArticleFilter(Set.of(), null, null, null, title, false, true, null, 1)).rows().get(0).id();
    }

    List<UUID> attached(UUID item) {
        return item(item).working().content().attachments().stream().map(AttachmentUse::file).toList();
    }

    /** Whether the words of these files were read, or cannot be. */
    boolean read(List<UUID> attached) {
        return files.views(attached).stream().allMatch(FileView::checked);
    }

    UUID section(String slug) {
        return sections.all().stream().filter(section -> section.slug().equals(slug)).findFirst().orElseThrow().id();
    }
}
