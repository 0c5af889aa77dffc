package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ItemDraft;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Making revisions: the same for what is typed, received and imported. */
@Dependent
public class Writing {

    @Inject
    private Articles articles;
    @Inject
    private Revisions revisions;
    @Inject
    private Typesetter typesetter;
    @Inject
    private DocumentTerms terms;

    /**
     * Whose words these are: the person at the keyboard, or the supplier of a receipt.
     *
     * @param account null for a supplier without an account and for an import
     */
    public record Author(UUID account, String name) {

        public static Author of(Caller caller) {
            return new Author(caller.account(), caller.displayName() == null ? caller.name() : caller.displayName());
        }
    }

    /**
     * The first revision of a fresh item, which is stored with it.
     *
     * @param files kept files that belong to the item from the start
     */
    public SavedRevision first(Article article, ItemDraft draft, Collection<UUID> files, Author author, Caller by, Instant at) {
        SavedRevision saved = archived(article, draft, files, author, by, at);
        terms.keep(article, revisions.working(article).content(), author, at);
        return saved;
    }

    /** The same for an item that becomes public in the same step: no term runs. */
    public SavedRevision archived(Article article, ItemDraft draft, Collection<UUID> files, Author author, Caller by, Instant at) {
        requireLanguage(article, draft);
        Typesetter.Typeset set = typesetter.set(new HashSet<>(files), draft);
        Revision revision = new Revision(article.id(), 1, set.content(), null, author.account(), author.name(), at);
        article.take(revision, by, at);
        articles.add(article);
        revisions.add(revision);
        articles.keepFiles(article.id(), files, at);
        return saved(article, revision, set.removed());
    }

    /** One more revision by an editor; the same content again makes none and is no step. */
    public SavedRevision next(Article article, ItemDraft draft, String note, Author author, Caller by, Instant at) {
        Typesetter.Typeset set = set(article, draft);
        Revision newest = revisions.working(article);
        Revision revision = new Revision(article.id(), revisions.nextNumber(article.id()), set.content(), VietnameseText.line(note),
            author.account(), author.name(), at);
        terms.keep(article, revision.content(), author, at);
        if (newest.hash().equals(revision.hash())) {
            return saved(article, newest, set.removed());
        }
        article.take(revision, by, at);
        revisions.add(revision);
        return saved(article, revision, set.removed());
    }

    /** One more revision as part of a step that is taken elsewhere: a second pass of triage, an import. */
    public Revision over(Article article, ItemDraft draft, Author author, Instant at) {
        Revision newest = revisions.working(article);
        Revision revision = new Revision(article.id(), revisions.nextNumber(article.id()), set(article, draft).content(), null,
            author.account(), author.name(), at);
        terms.keep(article, revision.content(), author, at);
        if (newest.hash().equals(revision.hash())) {
            return newest;
        }
        article.takeOver(revision);
        revisions.add(revision);
        return revision;
    }

    private Typesetter.Typeset set(Article article, ItemDraft draft) {
        if (draft.kind() != article.kind()) {
            throw new RuleViolated("article.kind");
        }
        requireLanguage(article, draft);
        return typesetter.set(new HashSet<>(articles.files(article.id())), draft);
    }

    /** A translation says of which revision, and nothing else does. */
    private static void requireLanguage(Article article, ItemDraft draft) {
        if ((draft.translates() == null) != (article.origin().original() == null)) {
            throw new RuleViolated("article.translation.revision");
        }
    }

    private static SavedRevision saved(Article article, Revision revision, List<String> removed) {
        return new SavedRevision(article.id(), article.version(), revision.id(), revision.number(), revision.hash(), removed);
    }
}
