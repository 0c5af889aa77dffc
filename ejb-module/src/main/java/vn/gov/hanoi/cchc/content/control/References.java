package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.entity.Citation;
import vn.gov.hanoi.cchc.content.entity.CitationId;
import vn.gov.hanoi.cchc.content.entity.RelationEntry;

/** Relations and citations of what is public. */
@Dependent
public class References {

    private static final int MOST = 200;
    private static final List<EffectStatus> IMPAIRED = Stream.of(EffectStatus.values()).filter(EffectStatus::impaired).toList();

    @PersistenceContext
    private EntityManager em;

    public void add(RelationEntry relation) {
        em.persist(relation);
    }

    public void add(Citation citation) {
        em.persist(citation);
    }

    /** By place, those that are not said any more among them. */
    public List<RelationEntry> relations(UUID article) {
        return em.createQuery("select r from RelationEntry r where r.id.article = :article order by r.id.ordinal", RelationEntry.class)
            .setParameter("article", article).getResultList();
    }

    /** Those that are not said any more among them. */
    public List<Citation> citations(UUID article) {
        return em.createQuery("select c from Citation c where c.id.article = :article order by c.id.key", Citation.class)
            .setParameter("article", article).getResultList();
    }

    public Optional<Citation> citation(UUID article, UUID target) {
        return citations(article).stream().filter(citation -> citation.live() && target.equals(citation.target())).findFirst();
    }

    public Optional<Citation> citation(CitationId id) {
        return Optional.ofNullable(em.find(Citation.class, id));
    }

    /** Relations of public documents that name a symbol which the portal did not have. */
    public List<RelationEntry> waitingFor(String key) {
        return em.createQuery("select r from RelationEntry r where r.key = :key and r.live = true and r.target is null", RelationEntry.class)
            .setParameter("key", key).getResultList();
    }

    /** The same for citations. */
    public List<Citation> citationsWaitingFor(String key) {
        return em.createQuery("select c from Citation c where c.id.key = :key and c.live = true and c.target is null", Citation.class)
            .setParameter("key", key).getResultList();
    }

    /** What public documents say about this one. */
    public List<RelationEntry> about(UUID target) {
        return em.createQuery("select r from RelationEntry r where r.target = :target and r.live = true order by r.kind, r.id.article",
            RelationEntry.class).setParameter("target", target).setMaxResults(MOST).getResultList();
    }

    public List<RelationEntry> about(Collection<UUID> targets) {
        return targets.isEmpty() ? List.of() : em.createQuery("select r from RelationEntry r where r.target in :targets and r.live = true",
            RelationEntry.class).setParameter("targets", targets).getResultList();
    }

    /** Public numbers of the public items that cite a document or are related to it. */
    public Set<Long> numbersAround(UUID article) {
        Set<Long> numbers = new HashSet<>(em.createQuery("select a.place.number from Citation c, Article a where c.target = :article and c.live = true "
            + "and a.id = c.id.article and a.place.liveRevision is not null", Long.class).setParameter("article", article).getResultList());
        numbers.addAll(em.createQuery("select d.number from RelationEntry r, DocumentEntry d where r.target = :article and r.live = true "
            + "and d.article = r.id.article and d.live = true", Long.class).setParameter("article", article).getResultList());
        return numbers;
    }

    /** Citation, title and kind of the item that cites, document that is cited, its interval; newest change first, at most 200. */
    public List<Object[]> flagged(LocalDate today, UUID onlyItem) {
        return em.createQuery("select c, a.head.title, a.kind, d, s from Citation c, Article a, DocumentEntry d, EffectSpan s "
            + "where c.live = true and a.id = c.id.article and a.place.liveRevision is not null and d.article = c.target "
            + "and s.id.article = c.target and s.from <= :today and s.to > :today and s.status in :impaired "
            + "and (c.keptStatus is null or c.keptStatus <> s.status) and (:every = true or c.id.article = :item) order by s.from desc, a.id",
            Object[].class).setParameter("today", today).setParameter("impaired", IMPAIRED).setParameter("every", onlyItem == null)
            .setParameter("item", onlyItem == null ? new UUID(0, 0) : onlyItem).setMaxResults(MOST).getResultList();
    }

    /** Public items that cite a document and of which nobody said that they rightly do. */
    public long flaggedFor(UUID target, EffectStatus status) {
        return em.createQuery("select count(c) from Citation c, Article a where c.target = :target and c.live = true and a.id = c.id.article "
            + "and a.place.liveRevision is not null and (c.keptStatus is null or c.keptStatus <> :status)", Long.class)
            .setParameter("target", target).setParameter("status", status).getSingleResult();
    }
}
