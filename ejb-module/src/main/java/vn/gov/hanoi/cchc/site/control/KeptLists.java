package vn.gov.hanoi.cchc.site.control;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Supplier;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Page;

/**
 * The first rows of lists and their lengths in memory, for the first page of the site, for what is related to an article and for what a
 * section or the library says of its length. Forgotten when something is published, here or, a second later, on another server
 * ({@link ChangeWatch}); and after some seconds in any case.
 */
@ApplicationScoped
public class KeptLists {

    /** Rows kept of each list; nobody asks for more. */
    static final int KEPT = 12;
    /** Lists known at once: a library can be asked in very many ways. */
    private static final int MOST = 500;
    private static final Duration LIFE = Duration.ofSeconds(10);

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Clock clock;

    private final AtomicLong changes = new AtomicLong();
    private final Cache<String, Kept<?>> kept = Caffeine.newBuilder().maximumSize(MOST).build();

    private record Kept<T>(T value, Instant until) {
    }

    /**
     * @param name names the selection
     * @param rows at most {@value #KEPT}
     */
    public List<ListedItem> newest(String name, ItemSelection selection, int rows) {
        List<ListedItem> newest = known("newest " + name, () -> selection.rows(em, today(), null, 0, KEPT));
        return newest.subList(0, Math.min(rows, newest.size()));
    }

    /**
     * @param name names the selection
     * @return how long the list is, counted no further than {@link Page#MANY}
     */
    public int length(String name, ItemSelection selection) {
        return known("length " + name, () -> selection.count(em, Page.MANY));
    }

    /**
     * What is told about a list as a whole, or stands on every first page: lengths, values that occur, an arrangement.
     *
     * @param name names it
     */
    public <T> T about(String name, Supplier<T> read) {
        return known("about " + name, read);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), ClockProducer.HANOI);
    }

    @SuppressWarnings("unchecked")
    private <T> T known(String name, Supplier<T> read) {
        Instant now = clock.instant();
        Kept<T> known = (Kept<T>) kept.getIfPresent(name);
        if (known == null || known.until.isBefore(now)) {
            long before = changes.get();
            known = new Kept<>(read.get(), now.plus(LIFE));
            // what was read while something was published is shown once and not kept
            if (before == changes.get()) {
                kept.put(name, known);
            }
        }
        return known.value;
    }

    /** Before the pages that show the lists are forgotten, or they would be filled from these. */
    void forget() {
        changes.incrementAndGet();
        kept.invalidateAll();
    }
}
