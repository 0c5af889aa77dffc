package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.entity.Article;
import vn.gov.hanoi.cchc.content.entity.DocumentTerm;
import vn.gov.hanoi.cchc.rules.api.AffectedDue;
import vn.gov.hanoi.cchc.rules.api.DueDate;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.boundary.DueDates;
import vn.gov.hanoi.cchc.rules.boundary.RuleQueries;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** By when documents are to be public: counted once, kept, and moved only when somebody says so. */
@Dependent
public class DocumentTerms {

    /** Luật TCTT, Điều 18.4. */
    private static final String RULE = "publicInfo.publish.max";
    private static final int FIRST_YEAR = 1000;
    private static final int LAST_YEAR = 9998;
    private static final int MOST = 100;
    private static final int BATCH = 500;
    private static final String NEWEST = "t.number = (select max(n.number) from DocumentTerm n where n.article = t.article)";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private DueDates dueDates;
    @Inject
    private RuleQueries rules;

    /** Starts the term of a document on its way when its day of issue is new or another one; else the stored term stands. */
    public void keep(Article article, RevisionContent content, Writing.Author by, Instant at) {
        if (article.kind() != ItemKind.DOCUMENT || article.place().everPublic()) {
            return;
        }
        LocalDate issuedOn = content.document() == null ? null : content.document().issuedOn();
        DocumentTerm stored = newest(article.id()).orElse(null);
        boolean same = stored == null ? issuedOn == null : issuedOn == null ? stored.issuedOn() == null : issuedOn.equals(stored.issuedOn());
        if (!same) {
            em.persist(new DocumentTerm(article.id(), stored == null ? 1 : stored.number() + 1, issuedOn, counted(issuedOn), by.account(),
                by.name(), null, at));
        }
    }

    /** Asks before it counts: a rule that ended must not undo the save. */
    private DueDate counted(LocalDate issuedOn) {
        boolean writable = issuedOn != null && issuedOn.getYear() >= FIRST_YEAR && issuedOn.getYear() <= LAST_YEAR;
        return writable && rules.find(RULE, issuedOn).filter(rule -> rule.clock() != null).isPresent() ? dueDates.due(RULE, issuedOn) : null;
    }

    /**
     * To what today's calendar and rules give.
     *
     * @param number   the counting that was read
     * @param expected the new date that was read
     * @throws RuleViolated article.term.none, article.term.changed when either is no longer so
     */
    public void move(Article article, int number, Instant expected, String reason, Writing.Author by, Instant at) {
        DocumentTerm stored = newest(article.id()).filter(term -> term.runs() && onItsWay(article))
            .orElseThrow(() -> new RuleViolated("article.term.none"));
        DueDate today = dueDates.moved(stored.trace()).filter(due -> due.dueAt().equals(expected) && stored.number() == number)
            .orElseThrow(() -> new RuleViolated("article.term.changed"));
        em.persist(new DocumentTerm(article.id(), number + 1, stored.issuedOn(), today, by.account(), by.name(), reason, at));
    }

    private static boolean onItsWay(Article article) {
        return !article.place().everPublic() && article.state() != ArticleState.CLOSED;
    }

    /** Every counting, newest first. */
    public List<DocumentTerm> of(UUID article) {
        return em.createQuery("select t from DocumentTerm t where t.article = :article order by t.number desc", DocumentTerm.class)
            .setParameter("article", article).getResultList();
    }

    /** The running terms of these items. */
    public Map<UUID, DueTrace> running(Collection<UUID> articles) {
        return articles.isEmpty() ? Map.of()
            : em.createQuery("select t from DocumentTerm t where t.article in :articles and t.dueAt is not null and " + NEWEST, DocumentTerm.class)
                .setParameter("articles", articles).getResultStream().collect(Collectors.toMap(DocumentTerm::article, DocumentTerm::trace));
    }

    /**
     * Documents on their way whose term would be another one today, soonest due first, at most 100.
     *
     * @param titles whether the caller reads them
     * @return a total of -1 when there are more
     */
    public Page<AffectedDue> affected(boolean titles) {
        List<AffectedDue> found = new ArrayList<>();
        List<Object[]> batch;
        for (int from = 0; !(batch = onTheirWay(from)).isEmpty(); from += BATCH) {
            for (Object[] row : batch) {
                DocumentTerm term = (DocumentTerm) row[0];
                DueTrace stored = term.trace();
                dueDates.moved(stored).ifPresent(today -> found.add(
                    new AffectedDue(term.article(), term.number(), (String) row[2], titles ? (String) row[1] : null, stored, today)));
                if (found.size() > MOST) {
                    return new Page<>(found.subList(0, MOST), null, -1);
                }
            }
        }
        return new Page<>(found, null, found.size());
    }

    private List<Object[]> onTheirWay(int from) {
        return em.createQuery("select t, a.head.title, a.origin.receiptNumber from Article a, DocumentTerm t where t.article = a.id "
            + "and a.place.number is null and a.line.state not in :done and t.dueAt is not null and " + NEWEST + " order by t.dueAt, t.id",
            Object[].class).setParameter("done", List.of(ArticleState.CLOSED, ArticleState.SEALED)).setFirstResult(from).setMaxResults(BATCH)
            .getResultList();
    }

    private Optional<DocumentTerm> newest(UUID article) {
        return em.createQuery("select t from DocumentTerm t where t.article = :article order by t.number desc", DocumentTerm.class)
            .setParameter("article", article).setMaxResults(1).getResultStream().findFirst();
    }
}
