package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.content.entity.ApproverSection;
import vn.gov.hanoi.cchc.content.entity.Decision;
import vn.gov.hanoi.cchc.content.entity.EmergencyPublication;
import vn.gov.hanoi.cchc.content.entity.OutsideRequest;
import vn.gov.hanoi.cchc.content.entity.Publication;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What was decided, what became public by it, and who may decide about what. */
@Dependent
public class Decisions {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private OutsideRequests outside;

    public void add(Decision decision) {
        em.persist(decision);
    }

    /** Newest first. */
    public List<Decision> of(UUID article) {
        return em.createQuery("select d from Decision d where d.article = :article order by d.at desc", Decision.class)
            .setParameter("article", article).getResultList();
    }

    /** What people outside were asked and said, newest first. It decides nothing. */
    public List<OutsideRequest> opinions(UUID article) {
        return outside.of(article);
    }

    public void add(Publication publication) {
        em.persist(publication);
    }

    /** Newest first. */
    public List<Publication> publications(UUID article) {
        return em.createQuery("select p from Publication p where p.article = :article order by p.publishedAt desc", Publication.class)
            .setParameter("article", article).getResultList();
    }

    public void add(EmergencyPublication emergency) {
        em.persist(emergency);
    }

    /** @throws RuleViolated article.emergency.unknown */
    public EmergencyPublication emergency(UUID publication) {
        return Optional.ofNullable(em.find(EmergencyPublication.class, publication, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleViolated("article.emergency.unknown"));
    }

    /** Number of the revision that was public before this publication; 0 when none was. */
    public int numberBefore(UUID publication) {
        List<Integer> numbers = em.createQuery("select p.number from Publication p, Publication this where this.id = :id "
            + "and p.article = this.article and p.number < this.number order by p.number desc", Integer.class)
            .setParameter("id", publication).setMaxResults(1).getResultList();
        return numbers.isEmpty() ? 0 : numbers.get(0);
    }

    public Optional<EmergencyPublication> openEmergency(UUID article) {
        return em.createQuery("select e from EmergencyPublication e where e.article = :article and e.reviewedAt is null order by e.at desc",
            EmergencyPublication.class).setParameter("article", article).setMaxResults(1).getResultStream().findFirst();
    }

    /** Oldest first. */
    public List<EmergencyPublication> openEmergencies() {
        return em.createQuery("select e from EmergencyPublication e where e.reviewedAt is null order by e.at", EmergencyPublication.class)
            .setMaxResults(200).getResultList();
    }

    /** Sections somebody decides about, without what is below them; empty means all. */
    public Set<UUID> scope(UUID account) {
        return current(account).stream().map(ApproverSection::section).collect(Collectors.toSet());
    }

    /** Replaces what stood for that person. */
    public void scope(UUID account, Set<UUID> sections, Instant at) {
        current(account).forEach(row -> row.end(at));
        sections.forEach(section -> em.persist(new ApproverSection(account, section, at)));
    }

    private List<ApproverSection> current(UUID account) {
        return em.createQuery("select s from ApproverSection s where s.account = :account and s.endedAt is null", ApproverSection.class)
            .setParameter("account", account).getResultList();
    }
}
