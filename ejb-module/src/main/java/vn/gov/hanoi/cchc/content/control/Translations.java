package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.TranslationView;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.Revision;

/** English translations and what ties them to their originals. */
@Dependent
public class Translations {

    /** Role under which whoever translated is named. */
    static final String TRANSLATOR = "translator";
    private static final Set<ArticleState> ENDED = EnumSet.of(ArticleState.CLOSED, ArticleState.SEALED);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Revisions revisions;

    /** The one that is worked on or public; at most one. */
    public Optional<Article> open(UUID original) {
        return em.createQuery("select a from Article a where a.origin.original = :original and a.line.state not in :ended", Article.class)
            .setParameter("original", original).setParameter("ended", ENDED).getResultStream().findFirst();
    }

    /** All that are not sealed, those that were given up among them; locked. */
    List<Article> of(UUID original) {
        return em.createQuery("select a from Article a where a.origin.original = :original and a.line.state <> :sealed order by a.id", Article.class)
            .setParameter("original", original).setParameter("sealed", ArticleState.SEALED).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    Article original(Article translation) {
        return em.find(Article.class, translation.origin().original());
    }

    /** The item beside its counterpart; null when it has none that may be read. */
    public TranslationView counterpart(Article article) {
        Article other = article.origin().original() == null ? open(article.id()).orElse(null) : original(article);
        if (other == null || other.state() == ArticleState.SEALED) {
            return null;
        }
        boolean toOriginal = article.origin().original() != null;
        Article original = toOriginal ? other : article;
        Integer about = revisions.working(toOriginal ? article : other).content().translates();
        return new TranslationView(other.id(), revisions.working(other).title(), other.state(), original.place().address(original.kind()), toOriginal,
            about, original.place().publishedNumber());
    }

    /** Number of the original's revision that readers of the translation have before them; 0 when there are none. */
    int about(Article translation) {
        return translation.place().isLive() ? revisions.get(translation.place().liveRevision()).content().translates() : 0;
    }

    /** What a translation needs beside what every item needs; nothing for what is none. */
    List<CheckLine> checks(Revision revision) {
        RevisionContent content = revision.content();
        if (content.translates() == null) {
            return List.of();
        }
        Article original = original(em.find(Article.class, revision.article()));
        if (!original.place().isLive()) {
            return List.of(line("original", CheckOutcome.BLOCKS));
        }
        List<CheckLine> lines = new ArrayList<>();
        RevisionContent live = revisions.get(original.place().liveRevision()).content();
        boolean copied = content.title().equals(live.title()) || !content.bodyHtml().isBlank() && content.bodyHtml().equals(live.bodyHtml());
        lines.add(line("translated", copied ? CheckOutcome.BLOCKS : CheckOutcome.PASSED));
        boolean named = content.authors().stream().anyMatch(author -> TRANSLATOR.equals(author.role()));
        lines.add(line("translator", named ? CheckOutcome.PASSED : CheckOutcome.BLOCKS));
        boolean stale = content.translates() < original.place().publishedNumber();
        lines.add(line("translates", stale ? CheckOutcome.LOOK : CheckOutcome.PASSED, String.valueOf(content.translates()),
            String.valueOf(original.place().publishedNumber())));
        return lines;
    }

    private static CheckLine line(String code, CheckOutcome outcome, String... arguments) {
        return new CheckLine(code, outcome, List.of(arguments), List.of());
    }
}
