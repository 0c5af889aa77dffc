package vn.gov.hanoi.cchc.rules.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.rules.entity.RuleEntry;
import vn.gov.hanoi.cchc.rules.entity.RuleSeries;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The rows of the rule table. */
@ApplicationScoped
public class RuleEntries {

    @PersistenceContext
    private EntityManager em;

    /** @throws RuleViolated {@code rules.rule.unknown} */
    public RuleEntry get(UUID id) {
        RuleEntry entry = em.find(RuleEntry.class, id);
        if (entry == null) {
            throw new RuleViolated("rules.rule.unknown", id.toString());
        }
        return entry;
    }

    /** @throws RuleViolated {@code rules.rule.unknown}: keys come with the code that reads them, not from a form */
    public RuleSeries series(String key) {
        List<RuleEntry> entries = em.createQuery("select r from RuleEntry r where r.key = :key and r.superseded = false", RuleEntry.class)
            .setParameter("key", key).getResultList();
        if (entries.isEmpty()) {
            throw new RuleViolated("rules.rule.unknown", key);
        }
        return new RuleSeries(entries);
    }

    public List<RuleEntry> inForce() {
        return em.createQuery("select r from RuleEntry r where r.superseded = false", RuleEntry.class).getResultList();
    }

    public void add(RuleEntry entry) {
        if (!em.contains(entry)) {
            em.persist(entry);
        }
    }
}
