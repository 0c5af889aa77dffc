package vn.gov.hanoi.cchc.site.boundary;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/**
 * Public pages as they were last sent, by address. Looked up on the thread that reads requests, so a look takes no lock, asks nobody and
 * never waits; that thread has no container around it, hence the one instance.
 *
 * <p>Exact: a page goes when something it shows changes, and a page rendered from what was true before a change is refused when it comes
 * after it. Bounded: the pages asked for least go first.
 */
public final class KeptPages {

    /** Bytes of all pages together. */
    static final long LARGEST = 48L << 20;
    /** A page beyond this is rendered each time. */
    static final int LARGEST_PAGE = 2 << 20;
    private static final int CHANGES_REMEMBERED = 20_000;
    /** A page shows some ten things. */
    private static final int ENTRIES_A_PAGE = 40;
    private static final int SPARE = 1_000;
    private static final KeptPages INSTANCE = new KeptPages(LARGEST);

    private final Cache<String, KeptPage> pages;
    /** Where each thing is shown; also pages that are gone, until they outnumber the others; guarded by this. */
    private final Map<String, Set<String>> addresses = new HashMap<>();
    /** Entries of all sets above; guarded by this. */
    private int entries;
    /** When each thing last changed, oldest first; guarded by this. */
    private final LinkedHashMap<String, Long> changes = new LinkedHashMap<>();
    /** Changes up to this one are not remembered one by one; guarded by this. */
    private long forgotten;
    private volatile long stamp;
    private volatile boolean databaseAway;

    KeptPages(long largest) {
        pages = Caffeine.newBuilder().maximumWeight(largest).weigher((String address, KeptPage page) -> page.weight() + address.length())
            .executor(Runnable::run).build();
    }

    public static KeptPages instance() {
        return INSTANCE;
    }

    /** @return null when the page is not kept */
    public KeptPage find(String address) {
        return pages.getIfPresent(address);
    }

    /** To be taken before anything of a page is read. */
    public long stamp() {
        return stamp;
    }

    /**
     * Keeps a page.
     *
     * @param since {@link #stamp()} before it was made
     * @return false when something it shows changed meanwhile, or when it is too large
     */
    public synchronized boolean keep(String address, KeptPage page, long since) {
        if (page.weight() > LARGEST_PAGE || since < forgotten || page.shows().stream().anyMatch(tag -> changes.getOrDefault(tag, 0L) > since)) {
            return false;
        }
        pages.put(address, page);
        note(address, page);
        if (entries > ENTRIES_A_PAGE * (pages.estimatedSize() + SPARE)) {
            addresses.clear();
            entries = 0;
            pages.asMap().forEach(this::note);
        }
        return true;
    }

    private void note(String address, KeptPage page) {
        for (String tag : page.shows()) {
            if (addresses.computeIfAbsent(tag, any -> new HashSet<>()).add(address)) {
                entries++;
            }
        }
    }

    /** Forgets every page that shows one of these, and nothing else. */
    public synchronized void changed(Collection<String> tags) {
        long now = stamp + 1;
        stamp = now;
        Set<String> gone = new HashSet<>();
        for (String tag : tags) {
            changes.remove(tag);
            changes.put(tag, now);
            Set<String> showing = addresses.remove(tag);
            if (showing != null) {
                entries -= showing.size();
                gone.addAll(showing);
            }
        }
        while (changes.size() > CHANGES_REMEMBERED) {
            Map.Entry<String, Long> oldest = changes.entrySet().iterator().next();
            forgotten = oldest.getValue();
            changes.remove(oldest.getKey());
        }
        pages.invalidateAll(gone);
    }

    /** Forgets everything. */
    public synchronized void clear() {
        stamp++;
        forgotten = stamp;
        changes.clear();
        addresses.clear();
        entries = 0;
        pages.invalidateAll();
    }

    /** Whether the database was away when last asked: then what is kept is all there is to read. */
    public boolean databaseAway() {
        return databaseAway;
    }

    public void databaseAway(boolean away) {
        databaseAway = away;
    }

    /** How many pages are kept. */
    public long size() {
        pages.cleanUp();
        return pages.estimatedSize();
    }
}
