package vn.gov.hanoi.cchc.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Keeps one address from rating or reporting again and again, without knowing addresses: what is remembered for a day, in memory alone, is
 * a keyed fingerprint.
 */
@ApplicationScoped
public class RatingGuard {

    /** An office or a family may stand behind one address. */
    private static final int SAME_ITEM = 3;
    private static final int ALL_ITEMS = 100;
    private static final int REPORTS = 20;
    private static final int REMEMBERED = 100_000;
    private static final Duration LIFE = Duration.ofDays(1);

    private final KeyedMark mark = new KeyedMark();
    private final Cache<String, AtomicInteger> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(LIFE).executor(Runnable::run).build();

    /** Whether one more mark from there counts. */
    boolean allows(String address, long item) {
        return one(address + " " + item) <= SAME_ITEM && one(address) <= ALL_ITEMS;
    }

    /** Whether one more report from there is taken. */
    boolean allowsReport(String address) {
        return one("report " + address) <= REPORTS;
    }

    private int one(String what) {
        return seen.get(mark.of(what), any -> new AtomicInteger()).incrementAndGet();
    }
}
