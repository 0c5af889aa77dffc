package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ImportLoss;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
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

    /**
     * What a line did.
     *
     * @param losses what did not come along
     */
    public record Brought(ImportJob.Effect effect, List<ImportLoss> losses) {
    }

    /** @throws RuleViolated import.line.…, import.entry.… and the rules of content */
    public Brought bring(String json, Caller by, Instant now) {
        ImportedLine line = ImportedLine.read(json, now);
        Optional<ImportedItem> before = keeping.item(line.key());
        if (before.isPresent() && before.get().same(line.hash())) {
            return new Brought(ImportJob.Effect.UNCHANGED, line.losses());
        }
        ImportedFiles files = ImportedFiles.of(line, keeping::picture);
        ItemDraft draft = line.draft(section(line), files);
        keeping.requireShape(draft);
        if (before.isEmpty()) {
            create(line, draft, files.kept(), by, now);
        } else {
            update(before.get(), line, draft, files.kept(), by, now);
        }
        return new Brought(before.isEmpty() ? ImportJob.Effect.CREATED : ImportJob.Effect.UPDATED, losses(line, files));
    }

    private UUID section(ImportedLine line) {
        return line.categories().stream().flatMap(slug -> sections.bySlug(slug).stream()).findFirst()
            .orElseThrow(() -> new RuleViolated("import.line.category", String.join(", ", line.categories())));
    }

    private static List<ImportLoss> losses(ImportedLine line, ImportedFiles files) {
        List<ImportLoss> losses = new ArrayList<>(line.losses());
        if (line.converted()) {
            losses.addAll(files.missing());
            BodyHtml.clean(line.body(), Map.of(), Set.of()).removed().stream().filter(removed -> !removed.startsWith("img"))
                .forEach(removed -> losses.add(new ImportLoss(ImportLossKind.MARKUP, removed)));
        }
        return losses;
    }

    private void create(ImportedLine line, ItemDraft draft, Collection<UUID> files, Caller by, Instant now) {
        Article article = Article.opened(UUID.randomUUID(), draft.kind(), by, now);
        writing.archived(article, draft, files, new Writing.Author(null, Writing.Author.of(by).name()), by, now);
        article.imported(by, now);
        publish(article, revisions.working(article), line, line.publishedAt(), by);
        keeping.brought(line.key(), article.id(), line.hash(), now);
        keeping.stoodAt(article.place().number(), line.oldAddresses());
    }

    private void update(ImportedItem before, ImportedLine line, ItemDraft draft, Collection<UUID> files, Caller by, Instant now) {
        Article article = articles.get(before.article());
        articles.keepFiles(article.id(), files, now);
        article.imported(by, now);
        Revision newest = revisions.working(article);
        Revision revision = writing.over(article, draft, new Writing.Author(null, Writing.Author.of(by).name()), now);
        if (!revision.id().equals(newest.id())) {
            publish(article, revision, line, now, by);
        }
        before.brought(line.hash(), now);
        keeping.stoodAt(article.place().number(), line.oldAddresses());
    }

    private void publish(Article article, Revision revision, ImportedLine line, Instant at, Caller by) {
        publishing.publish(article, revision, new Publishing.Terms(PublicationManner.IMPORTED, by.name(), at, at, line.slug()));
    }
}
