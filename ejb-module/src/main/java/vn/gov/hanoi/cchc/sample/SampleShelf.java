package vn.gov.hanoi.cchc.sample;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
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

    private static final Duration LONGEST_READING = Duration.ofMinutes(2);

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

    /** What a person waits for as well: the words of the attached files are read before anything is approved. */
    void awaitReading(UUID item) {
        List<UUID> attached = item(item).working().content().attachments().stream().map(AttachmentUse::file).toList();
        long end = System.nanoTime() + LONGEST_READING.toNanos();
        while (System.nanoTime() < end && !files.views(attached).stream().allMatch(FileView::checked)) {
            LockSupport.parkNanos(Duration.ofMillis(200).toNanos());
        }
    }

    UUID section(String slug) {
        return sections.all().stream().filter(section -> section.slug().equals(slug)).findFirst().orElseThrow().id();
    }
}
