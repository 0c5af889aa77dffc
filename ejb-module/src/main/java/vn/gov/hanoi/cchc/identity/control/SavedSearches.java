package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.api.SavedSearchView;
import vn.gov.hanoi.cchc.identity.entity.SavedSearch;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Filters people keep for themselves. */
@ApplicationScoped
public class SavedSearches {

    /** More than a list can be read at a glance. */
    private static final int MOST = 30;

    @PersistenceContext
    private EntityManager em;

    /** By name. */
    public List<SavedSearchView> of(UUID account, String queue) {
        return all(account, queue).stream().map(SavedSearch::view).toList();
    }

    /** @throws RuleViolated {@code identity.search.many} */
    public void keep(UUID account, String queue, String name, String query, Instant at) {
        List<SavedSearch> kept = all(account, queue);
        SavedSearch search = kept.stream().filter(found -> found.view().name().equalsIgnoreCase(name)).findFirst().orElse(null);
        if (search == null) {
            if (kept.size() >= MOST) {
                throw new RuleViolated("identity.search.many", MOST);
            }
            search = new SavedSearch(account, queue, name);
        }
        search.keep(query, at);
        em.persist(search);
    }

    /** Somebody else's stays. */
    public void drop(UUID account, UUID id) {
        SavedSearch search = em.find(SavedSearch.class, id);
        if (search != null && search.of(account)) {
            em.remove(search);
        }
    }

    private List<SavedSearch> all(UUID account, String queue) {
        return em.createQuery("select s from SavedSearch s where s.account = :account and s.queue = :queue order by s.name", SavedSearch.class)
            .setParameter("account", account).setParameter("queue", queue).getResultList();
    }
}
