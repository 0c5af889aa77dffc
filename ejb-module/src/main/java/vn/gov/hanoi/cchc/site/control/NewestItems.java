package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.ItemWithdrawn;
import vn.gov.hanoi.cchc.content.api.SectionsChanged;

/**
 * The first rows of a list in memory, for the first page of the site and for what is related to an article. Forgotten when something
 * is published, and after a second in any case, so that another server's publication is seen as soon.
 */
@ApplicationScoped
public class NewestItems {

    /** Rows kept of each list; nobody asks for more. */
    static final int KEPT = 5;
    private static final Duration LIFE = Duration.ofSeconds(1);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private final Map<String, Kept> kept = new ConcurrentHashMap<>();

    private record Kept(List<ListedItem> rows, Instant until) {
    }

    /**
     * @param name names the selection
     * @param rows at most {@value #KEPT}
     */
    public List<ListedItem> of(String name, ItemSelection selection, int rows) {
        Instant now = clock.instant();
        Kept known = kept.get(name);
        if (known == null || known.until.isBefore(now)) {
            long before = changes.get();
            known = new Kept(selection.rows(em, null, 0, KEPT), now.plus(LIFE));
            // what was read while something was published is shown once and not kept
            if (before == changes.get()) {
                kept.put(name, known);
            }
        }
        return known.rows.subList(0, Math.min(rows, known.rows.size()));
    }

    public void onPublished(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemPublished event) {
        forget();
    }

    public void onWithdrawn(@Observes(during = TransactionPhase.AFTER_SUCCESS) ItemWithdrawn event) {
        forget();
    }

    public void onChanged(@Observes(during = TransactionPhase.AFTER_SUCCESS) SectionsChanged event) {
        forget();
    }

    private void forget() {
        changes.incrementAndGet();
        kept.clear();
    }
}
