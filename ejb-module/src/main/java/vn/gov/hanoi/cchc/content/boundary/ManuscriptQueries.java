package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ApprovalChecks;
import vn.gov.hanoi.cchc.content.api.ArticleView;
import vn.gov.hanoi.cchc.content.api.DraftView;
import vn.gov.hanoi.cchc.content.api.ItemPreview;
import vn.gov.hanoi.cchc.content.api.PublicationView;
import vn.gov.hanoi.cchc.content.api.RevisionComparison;
import vn.gov.hanoi.cchc.content.api.RevisionRow;
import vn.gov.hanoi.cchc.content.api.RevisionView;
import vn.gov.hanoi.cchc.content.control.ApprovalReview;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Decisions;
import vn.gov.hanoi.cchc.content.control.ItemPages;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Draft;
import vn.gov.hanoi.cchc.content.entity.Publication;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.boundary.FileQueries;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/** One item: what its editor, approver and historian read. Unknown and sealed items are empty. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ManuscriptQueries {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Decisions decisions;
    @Inject
    private ApprovalReview review;
    @Inject
    private ItemPages pages;
    @Inject
    private FileQueries files;
    @Inject
    private CallerContext context;

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<ArticleView> item(UUID item) {
        return articles.find(item).map(article -> pages.view(article, context.caller()));
    }

    /** Newest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<RevisionRow> revisions(UUID item) {
        return articles.find(item).map(article -> revisions.of(item).stream().map(revision -> pages.row(article, revision)).toList())
            .orElse(List.of());
    }

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<RevisionView> revision(UUID item, int number) {
        return articles.find(item).flatMap(article -> revisions.numbered(item, number)).map(Revision::view);
    }

    /** Empty when either revision does not exist. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<RevisionComparison> compare(UUID item, int from, int to) {
        Optional<Article> article = articles.find(item);
        Optional<Revision> before = article.flatMap(found -> revisions.numbered(item, from));
        Optional<Revision> after = article.flatMap(found -> revisions.numbered(item, to));
        return before.isEmpty() || after.isEmpty() ? Optional.empty() : Optional.of(pages.compare(article.get(), before.get(), after.get()));
    }

    /** What the portal finds in the newest revision, for the caller. */
    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<ApprovalChecks> checks(UUID item) {
        return articles.find(item).map(article -> review.checks(article, revisions.working(article), context.caller()));
    }

    @RolesAllowed(Permission.CONTENT_READ)
    public Optional<ItemPreview> preview(UUID item, int revision) {
        return articles.find(item).flatMap(article -> revisions.numbered(item, revision).map(found -> pages.preview(article, found)));
    }

    /** Every publication, newest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<PublicationView> publications(UUID item) {
        return articles.find(item).map(article -> decisions.publications(item).stream().map(Publication::view).toList()).orElse(List.of());
    }

    /** The caller's unsaved text. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public Optional<DraftView> draft(UUID item) {
        return articles.draft(context.caller().account(), item).map(Draft::view);
    }

    /** All unsaved texts of the caller, newest first: offered again after an expired session. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public List<DraftView> drafts() {
        return articles.drafts(context.caller().account()).stream().map(Draft::view).toList();
    }

    /** Files kept with the item, oldest first. */
    @RolesAllowed(Permission.CONTENT_READ)
    public List<FileView> files(UUID item) {
        List<UUID> ids = articles.find(item).map(article -> articles.files(item)).orElse(List.of());
        Map<UUID, FileView> views = files.views(ids).stream().collect(Collectors.toMap(FileView::id, Function.identity()));
        return ids.stream().map(views::get).filter(Objects::nonNull).toList();
    }
}
