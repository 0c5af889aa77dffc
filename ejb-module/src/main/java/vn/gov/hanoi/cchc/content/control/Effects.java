package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.entity.EffectEvent;
import vn.gov.hanoi.cchc.content.entity.EffectProposal;
import vn.gov.hanoi.cchc.content.entity.EffectProposalState;
import vn.gov.hanoi.cchc.content.entity.EffectRevocation;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What was decided about the effect of documents, and what waits to be decided. */
@Dependent
public class Effects {

    private static final int MOST = 200;

    @PersistenceContext
    private EntityManager em;

    public void add(EffectEvent event) {
        em.persist(event);
    }

    public void add(EffectRevocation revocation) {
        em.persist(revocation);
    }

    public void add(EffectProposal proposal) {
        em.persist(proposal);
    }

    /** @throws RuleViolated effect.event.unknown */
    public EffectEvent event(UUID id) {
        return Optional.ofNullable(em.find(EffectEvent.class, id)).orElseThrow(() -> new RuleViolated("effect.event.unknown"));
    }

    /** Oldest first, also those that do not count. */
    public List<EffectEvent> of(UUID article) {
        return em.createQuery("select e from EffectEvent e where e.article = :article order by e.day, e.at", EffectEvent.class)
            .setParameter("article", article).getResultList();
    }

    /** By event. */
    public Map<UUID, EffectRevocation> revocations(Collection<EffectEvent> events) {
        return events.isEmpty() ? Map.of() : em.createQuery("select r from EffectRevocation r where r.event in :events", EffectRevocation.class)
            .setParameter("events", events.stream().map(EffectEvent::id).toList()).getResultStream()
            .collect(Collectors.toMap(EffectRevocation::event, revocation -> revocation));
    }

    /** Oldest first. */
    public List<EffectEvent> counting(UUID article) {
        List<EffectEvent> all = of(article);
        Map<UUID, EffectRevocation> revoked = revocations(all);
        return all.stream().filter(event -> !revoked.containsKey(event.id())).toList();
    }

    /** Locked. @throws RuleViolated effect.proposal.unknown */
    public EffectProposal proposal(UUID id) {
        return Optional.ofNullable(em.find(EffectProposal.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleViolated("effect.proposal.unknown"));
    }

    public Optional<EffectProposal> proposal(UUID article, UUID cause, RelationKind relation) {
        return em.createQuery("select p from EffectProposal p where p.article = :article and p.cause = :cause and p.relation = :relation",
            EffectProposal.class).setParameter("article", article).setParameter("cause", cause).setParameter("relation", relation)
            .getResultStream().findFirst();
    }

    public List<EffectProposal> causedBy(UUID article) {
        return em.createQuery("select p from EffectProposal p where p.cause = :article", EffectProposal.class).setParameter("article", article)
            .getResultList();
    }

    /** Documents whose effect was changed because of another. */
    public List<UUID> changedBy(UUID cause) {
        return em.createQuery("select distinct e.article from EffectEvent e where e.causeItem = :cause", UUID.class).setParameter("cause", cause)
            .getResultList();
    }

    /** Oldest first, at most 200. */
    public List<EffectProposal> open() {
        return em.createQuery("select p from EffectProposal p where p.state = :open order by p.since", EffectProposal.class)
            .setParameter("open", EffectProposalState.OPEN).setMaxResults(MOST).getResultList();
    }

    /** Waiting ones about a document or by it. */
    public List<EffectProposal> openAround(UUID article) {
        return em.createQuery("select p from EffectProposal p where p.state = :open and (p.article = :article or p.cause = :article) "
            + "order by p.since", EffectProposal.class).setParameter("open", EffectProposalState.OPEN).setParameter("article", article)
            .getResultList();
    }
}
