package vn.gov.hanoi.cchc.content.boundary;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.audit.Audited;
import vn.gov.hanoi.cchc.content.api.AttachFile;
import vn.gov.hanoi.cchc.content.api.DiscardDraft;
import vn.gov.hanoi.cchc.content.api.GiveBackArticle;
import vn.gov.hanoi.cchc.content.api.OpenArticle;
import vn.gov.hanoi.cchc.content.api.SaveArticle;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.api.TakeOverSubmission;
import vn.gov.hanoi.cchc.content.control.Articles;
import vn.gov.hanoi.cchc.content.control.Revisions;
import vn.gov.hanoi.cchc.content.control.SupplierReports;
import vn.gov.hanoi.cchc.content.control.Writing;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.media.boundary.FileKeeping;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

/**
 * Writing an item, from the first revision to the moment somebody is asked to decide. A stale {@code version} is refused with
 * {@code article.changed} (arguments: who, when); a step the state does not allow with {@code article.step.<STEP>}.
 */
@Stateless
@Audited
public class EditorialDesk {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Writing writing;
    @Inject
    private FileKeeping keeping;
    @Inject
    private SupplierReports reports;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Opening the same id again answers the item that is there. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public SavedRevision open(@Valid OpenArticle command) {
        if (articles.exists(command.item())) {
            Article there = articles.get(command.item());
            return SavedRevision.of(there.id(), there.version(), revisions.working(there).view());
        }
        Article article = Article.opened(command.item(), command.content().kind(), caller(), now());
        SavedRevision saved = writing.first(article, command.content(), List.of(), Writing.Author.of(caller()), caller(), now());
        articles.dropDraft(caller().account(), article.id());
        return saved;
    }

    /** A new immutable revision; of a public item it is a draft beside the live one. The caller's autosaved text is done with. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public SavedRevision save(@Valid SaveArticle command) {
        Article article = articles.get(command.item(), command.version());
        SavedRevision saved = writing.next(article, command.content(), command.changeNote(), Writing.Author.of(caller()), caller(), now());
        articles.dropDraft(caller().account(), article.id());
        return articles.numbered(saved, article);
    }

    /** Makes the supplier's newer version the newest revision. Refused with {@code article.submission.none} when there is none. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public SavedRevision takeOver(@Valid TakeOverSubmission command) {
        Article article = articles.get(command.item(), command.version());
        int submission = article.origin().newerSubmission() == null ? 0 : article.origin().newerSubmission();
        SavedRevision saved = writing.next(article, articles.newer(article).content(), null, Writing.Author.of(caller()), caller(), now());
        article.origin().taken(submission);
        return articles.numbered(saved, article);
    }

    /**
     * Keeps an uploaded file with the item; the next save may name it.
     *
     * @return id of the file
     */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public UUID attach(@Valid AttachFile command) {
        Article article = articles.get(command.item());
        UUID file = keeping.keep(command.file());
        articles.keepFiles(article.id(), List.of(file), now());
        return file;
    }

    /**
     * Gives the working revision up: a public item stays as readers see it, one that never was public is closed. What came from a receipt
     * is given back or refused instead ({@code article.discard.receipt}): its supplier waits for an answer.
     */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void discard(@Valid DiscardDraft command) {
        Article article = articles.get(command.item(), command.version());
        article.discard(revisions.lastPublic(article), caller(), now());
        articles.dropDraft(caller().account(), article.id());
    }

    /** Only items that came from a receipt and were never public; else {@code article.give-back}. */
    @RolesAllowed(Permission.CONTENT_EDIT)
    public void giveBack(@Valid GiveBackArticle command) {
        Article article = articles.get(command.item(), command.version());
        article.giveBack(caller(), now());
        reports.backToTriage(article, command.reason());
    }

    private Caller caller() {
        return context.caller();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
