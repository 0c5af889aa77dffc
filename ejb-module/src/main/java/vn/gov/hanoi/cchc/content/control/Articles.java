package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.SavedRevision;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.ArticleFile;
import vn.gov.hanoi.cchc.content.entity.Draft;
import vn.gov.hanoi.cchc.content.entity.NewerSubmission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The items. Whoever is going to change one locks it first, so the second of two people sees what the first did. */
@Dependent
public class Articles {

    @PersistenceContext
    private EntityManager em;

    public void add(Article article) {
        em.persist(article);
    }

    /** What was saved, with the version the item has once it is written: the one the next command must carry. */
    public SavedRevision numbered(SavedRevision saved, Article article) {
        em.flush();
        return saved.withVersion(article.version());
    }

    /** Unlocked, for reading; sealed ones are not there. */
    public Optional<Article> find(UUID id) {
        return Optional.ofNullable(em.find(Article.class, id)).filter(article -> article.state() != ArticleState.SEALED);
    }

    /** Whether there is one by that id, sealed or not. */
    public boolean exists(UUID id) {
        return em.find(Article.class, id) != null;
    }

    /** @throws RuleViolated article.unknown, article.changed */
    public Article get(UUID id, long version) {
        Article article = get(id);
        article.requireVersion(version);
        return article;
    }

    /** @throws RuleViolated article.unknown */
    public Article get(UUID id) {
        return Optional.ofNullable(em.find(Article.class, id, LockModeType.PESSIMISTIC_WRITE))
            .filter(article -> article.state() != ArticleState.SEALED).orElseThrow(() -> new RuleViolated("article.unknown"));
    }

    /** The item of a receipt, locked. */
    public Optional<Article> ofReceipt(UUID receipt) {
        return em.createQuery("select a from Article a where a.origin.receipt = :receipt", Article.class)
            .setParameter("receipt", receipt).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst();
    }

    /** Unlocked; sealed ones are not there. */
    public Optional<UUID> idOfReceipt(UUID receipt) {
        return em.createQuery("select a.id from Article a where a.origin.receipt = :receipt and a.line.state <> :sealed", UUID.class)
            .setParameter("receipt", receipt).setParameter("sealed", ArticleState.SEALED).getResultStream().findFirst();
    }

    public List<UUID> due(Instant now) {
        return em.createQuery("select a.id from Article a where a.line.state = :scheduled and a.embargo.at <= :now order by a.embargo.at", UUID.class)
            .setParameter("scheduled", ArticleState.SCHEDULED).setParameter("now", now).setMaxResults(200).getResultList();
    }

    /** Public items whose consent ended before today and of which nobody was told. */
    public List<UUID> permissionsEnded(LocalDate today) {
        return em.createQuery("select a.id from Article a where a.place.permissionTold = false and a.place.permissionUntil < :today "
            + "and a.place.liveRevision is not null", UUID.class).setParameter("today", today).setMaxResults(200).getResultList();
    }

    /** Live items in any of these sections. */
    public long liveIn(Collection<UUID> sections) {
        return em.createQuery("select count(a) from Article a where a.place.liveSection in :sections", Long.class)
            .setParameter("sections", sections).getSingleResult();
    }

    /** The number under which readers find it: a translation stands at its original's; null when there is none yet. */
    public Long number(Article article) {
        return article.origin().original() == null ? article.place().number() : em.find(Article.class, article.origin().original()).place().number();
    }

    public boolean isLive(long publicNumber) {
        return em.createQuery("select count(a) from Article a where a.place.number = :number and a.place.liveRevision is not null", Long.class)
            .setParameter("number", publicNumber).getSingleResult() > 0;
    }

    /** Files kept with an item, oldest first. */
    /** Items that keep one of these files, sealed ones left out. */
    public List<UUID> keeping(Collection<UUID> files) {
        return em.createQuery("select distinct a.id from Article a, ArticleFile f where f.article = a.id and f.file in :files"
            + " and a.line.state <> :sealed order by a.id", UUID.class).setParameter("files", files).setParameter("sealed", ArticleState.SEALED)
            .getResultList();
    }

    public List<UUID> files(UUID article) {
        return em.createQuery("select f.file from ArticleFile f where f.article = :article order by f.addedAt, f.file", UUID.class)
            .setParameter("article", article).getResultList();
    }

    public void keepFiles(UUID article, Collection<UUID> files, Instant at) {
        if (files.isEmpty()) {
            return;
        }
        Set<UUID> there = Set.copyOf(files(article));
        files.stream().distinct().filter(file -> !there.contains(file)).forEach(file -> em.persist(new ArticleFile(article, file, at)));
    }

    public Optional<Draft> draft(UUID account, UUID article) {
        return Optional.ofNullable(em.find(Draft.class, new Draft.Key(account, article)));
    }

    public List<Draft> drafts(UUID account) {
        return em.createQuery("select d from Draft d where d.account = :account order by d.savedAt desc", Draft.class)
            .setParameter("account", account).setMaxResults(50).getResultList();
    }

    public void add(Draft draft) {
        em.persist(draft);
    }

    /** What a person typed is saved or not wanted any more. */
    public void dropDraft(UUID account, UUID article) {
        if (account != null) {
            em.createQuery("delete from Draft d where d.account = :account and d.article = :article")
                .setParameter("account", account).setParameter("article", article).executeUpdate();
        }
    }

    /** Nobody keeps a copy of a sealed item. */
    public void dropDrafts(UUID article) {
        em.createQuery("delete from Draft d where d.article = :article").setParameter("article", article).executeUpdate();
    }

    public void add(NewerSubmission submission) {
        em.persist(submission);
    }

    /** @throws RuleViolated article.submission.none */
    public NewerSubmission newer(Article article) {
        Integer number = article.origin().newerSubmission();
        return Optional.ofNullable(number == null ? null : em.find(NewerSubmission.class, new NewerSubmission.Key(article.id(), number)))
            .orElseThrow(() -> new RuleViolated("article.submission.none"));
    }
}
