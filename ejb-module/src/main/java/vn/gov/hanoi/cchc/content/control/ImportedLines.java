package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.ImportJob;
import vn.gov.hanoi.cchc.content.entity.ImportedItem;
import vn.gov.hanoi.cchc.content.entity.PublicationManner;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Brings one line in: a new item, a new revision of one that came before, or nothing when it says what it said then. */
@Dependent
public class ImportedLines {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Sections sections;
    @Inject
    private Writing writing;
    @Inject
    private Publishing publishing;
    @Inject
    private ImportKeeping keeping;

    /** @throws RuleViolated import.line.… and the rules of content */
    public ImportJob.Effect bring(String json, Caller by, Instant now) {
        ImportedLine line = ImportedLine.read(json, now);
        Optional<ImportedItem> before = keeping.item(line.key());
        if (before.isPresent() && before.get().same(line.hash())) {
            return ImportJob.Effect.UNCHANGED;
        }
        UUID section = sections.bySlug(line.category()).orElseThrow(() -> new RuleViolated("import.line.category", line.category()));
        List<UUID> files = keeping.picture(line.picture()).map(List::of).orElse(List.of());
        ItemDraft draft = line.draft(section, files.isEmpty() ? null : files.get(0));
        keeping.requireShape(draft);
        if (before.isEmpty()) {
            create(line, draft, files, by, now);
            return ImportJob.Effect.CREATED;
        }
        update(before.get(), line, draft, files, by, now);
        return ImportJob.Effect.UPDATED;
    }

    private void create(ImportedLine line, ItemDraft draft, List<UUID> files, Caller by, Instant now) {
        Article article = Article.opened(UUID.randomUUID(), draft.kind(), by, now);
        writing.archived(article, draft, files, new Writing.Author(null, Writing.Author.of(by).name()), by, now);
        article.imported(by, now);
        publish(article, revisions.working(article), line, line.publishedAt(), by);
        keeping.brought(line.key(), article.id(), line.hash(), now);
    }

    private void update(ImportedItem before, ImportedLine line, ItemDraft draft, List<UUID> files, Caller by, Instant now) {
        Article article = articles.get(before.article());
        articles.keepFiles(article.id(), files, now);
        article.imported(by, now);
        Revision newest = revisions.working(article);
        Revision revision = writing.over(article, draft, new Writing.Author(null, Writing.Author.of(by).name()), now);
        if (!revision.id().equals(newest.id())) {
            publish(article, revision, line, now, by);
        }
        before.brought(line.hash(), now);
    }

    private void publish(Article article, Revision revision, ImportedLine line, Instant at, Caller by) {
        publishing.publish(article, revision, new Publishing.Terms(PublicationManner.IMPORTED, by.name(), at, at, line.slug()));
    }
}
