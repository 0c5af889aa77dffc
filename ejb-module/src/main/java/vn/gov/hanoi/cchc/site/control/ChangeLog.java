package vn.gov.hanoi.cchc.site.control;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import vn.gov.hanoi.cchc.archive.api.RecordChanged;
import vn.gov.hanoi.cchc.content.api.SectionsChanged;
import vn.gov.hanoi.cchc.site.api.PublicChanged;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.boundary.KeptPages;

/**
 * Tells every server which pages to forget: this one as soon as the change is committed, the others when they next look into the table.
 */
@ApplicationScoped
public class ChangeLog {

    /** Longer than any transaction takes: a change numbered early may be committed late. */
    private static final Duration LATE = Duration.ofMinutes(2);
    private static final Duration KEPT = Duration.ofDays(1);
    private static final String BETWEEN = "\n";

    @PersistenceContext
    private EntityManager em;
    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;
    @Inject
    private Clock clock;
    @Inject
    private Event<PublicChanged> changed;
    @Inject
    private KeptLists lists;
    @Inject
    private SectionCache sections;
    @Inject
    private OldAddressCache oldAddresses;

    private final String node = UUID.randomUUID().toString();
    private final Map<Long, Instant> seen = new TreeMap<>();

    public void onChanged(@Observes PublicChanged change) {
        em.createNativeQuery("insert into site_change (node, tags, changed_at) values (?1, ?2, ?3)")
            .setParameter(1, node).setParameter(2, String.join(BETWEEN, change.tags())).setParameter(3, clock.instant()).executeUpdate();
        transaction.registerInterposedSynchronization(new Committed(change.tags()));
    }

    /**
     * What was registered last is told first that the transaction ended, and observers of success are told after all of these: so pages are
     * forgotten before the index of the search, which may take a second, is written.
     */
    private final class Committed implements Synchronization {

        private final Set<String> tags;

        private Committed(Set<String> tags) {
            this.tags = tags;
        }

        @Override
        public void beforeCompletion() {
            // nothing is known yet
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED) {
                forget(tags);
            }
        }
    }

    public void onSections(@Observes SectionsChanged event) {
        changed.fire(new PublicChanged(Set.of(PublicTags.FRAME)));
    }

    public void onRecord(@Observes RecordChanged event) {
        changed.fire(new PublicChanged(Set.of(PublicTags.record(event.permanentId()))));
    }

    /** Lists first: a page that is rendered again reads them. */
    void forget(Set<String> tags) {
        lists.forget();
        if (tags.contains(PublicTags.FRAME)) {
            sections.forget();
        }
        oldAddresses.forget(tags);
        KeptPages.instance().changed(tags);
    }

    /** What other servers changed since this was last asked. Called by one thread at a time. */
    public Set<String> news() {
        Instant since = clock.instant().minus(LATE);
        List<?> rows = em.createNativeQuery("select id, tags, changed_at from site_change where changed_at > ?1 and node <> ?2 order by id")
            .setParameter(1, since).setParameter(2, node).getResultList();
        Set<String> tags = new HashSet<>();
        for (Object row : rows) {
            Object[] columns = (Object[]) row;
            if (seen.putIfAbsent(((Number) columns[0]).longValue(), clock.instant()) == null) {
                tags.addAll(List.of(((String) columns[1]).split(BETWEEN)));
            }
        }
        seen.values().removeIf(at -> at.isBefore(since.minus(LATE)));
        return tags;
    }

    /** Forgets everything, after a time in which news could be missed. */
    void forgetAll() {
        lists.forget();
        sections.forget();
        oldAddresses.forgetAll();
        KeptPages.instance().clear();
    }

    /** Forgets rows that every server has read long ago. Needs a transaction. */
    public int sweep() {
        return em.createNativeQuery("delete from site_change where changed_at < ?1").setParameter(1, clock.instant().minus(KEPT)).executeUpdate();
    }
}
