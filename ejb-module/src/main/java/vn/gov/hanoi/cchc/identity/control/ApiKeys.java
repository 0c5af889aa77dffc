package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.entity.ApiKey;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** All keys of other systems, the dead ones too. */
@ApplicationScoped
public class ApiKeys {

    @PersistenceContext
    private EntityManager em;

    public ApiKey get(UUID id) {
        return Optional.ofNullable(em.find(ApiKey.class, id)).orElseThrow(() -> new RuleViolated("identity.key.unknown"));
    }

    public Optional<ApiKey> byPrefix(String prefix) {
        return em.createQuery("select k from ApiKey k where k.prefix = :prefix", ApiKey.class)
            .setParameter("prefix", prefix).getResultStream().findFirst();
    }

    /** Newest first. */
    public List<ApiKey> all() {
        return em.createQuery("select k from ApiKey k order by k.createdAt desc, k.prefix", ApiKey.class).getResultList();
    }

    public List<ApiKey> validSamples() {
        return em.createQuery("select k from ApiKey k where k.sample = true and k.revokedAt is null", ApiKey.class).getResultList();
    }

    public void add(ApiKey key) {
        em.persist(key);
    }
}
