package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.entity.OutsideReading;
import vn.gov.hanoi.cchc.content.entity.OutsideRequest;
import vn.gov.hanoi.cchc.content.entity.OutsideToken;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** What people outside were asked, and when they read it. */
@Dependent
public class OutsideRequests {

    private static final String BY_TOKEN = "select r from OutsideRequest r where r.token = :token";

    /** How often, and when last. */
    public record Readings(long times, Instant last) {
    }

    @PersistenceContext
    private EntityManager em;

    public void add(OutsideRequest request) {
        em.persist(request);
    }

    public void add(OutsideReading reading) {
        em.persist(reading);
    }

    /** Unlocked, for reading; what has not the form of a token is looked for all the same. */
    public Optional<OutsideRequest> find(String token) {
        return em.createQuery(BY_TOKEN, OutsideRequest.class).setParameter("token", fingerprint(token)).getResultStream().findFirst();
    }

    /** Locked: the second of two forms sees what the first did. @throws RuleViolated outside.link.gone */
    public OutsideRequest get(String token) {
        return em.createQuery(BY_TOKEN, OutsideRequest.class).setParameter("token", fingerprint(token))
            .setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultStream().findFirst().orElseThrow(() -> new RuleViolated("outside.link.gone"));
    }

    /** Locked. @throws RuleViolated outside.request.unknown */
    public OutsideRequest get(UUID id) {
        return Optional.ofNullable(em.find(OutsideRequest.class, id, LockModeType.PESSIMISTIC_WRITE))
            .orElseThrow(() -> new RuleViolated("outside.request.unknown"));
    }

    /** Newest first. */
    public List<OutsideRequest> of(UUID article) {
        return em.createQuery("select r from OutsideRequest r where r.article = :article order by r.askedAt desc, r.id", OutsideRequest.class)
            .setParameter("article", article).getResultList();
    }

    /** Neither answered nor taken back; locked. */
    public List<OutsideRequest> unanswered(UUID article) {
        return em.createQuery("select r from OutsideRequest r where r.article = :article and r.answeredAt is null and r.revokedAt is null",
            OutsideRequest.class).setParameter("article", article).setLockMode(LockModeType.PESSIMISTIC_WRITE).getResultList();
    }

    public Readings readings(UUID request) {
        return em.createQuery("select count(r), max(r.at) from OutsideReading r where r.request = :request", Object[].class)
            .setParameter("request", request).getResultStream().map(row -> new Readings((Long) row[0], (Instant) row[1])).findFirst().orElseThrow();
    }

    private static String fingerprint(String token) {
        OutsideToken parsed = OutsideToken.parse(token);
        return parsed == null ? "" : parsed.fingerprint();
    }
}
