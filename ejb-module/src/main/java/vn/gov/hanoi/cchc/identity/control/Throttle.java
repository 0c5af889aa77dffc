package vn.gov.hanoi.cchc.identity.control;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.hanoi.cchc.identity.entity.Pace;

/**
 * Paces kept in the memory of this server, for what must cost no write: calls by keys, notes about refused callers, tries at one's own
 * old password. Each server counts for itself; a restart forgives.
 */
@ApplicationScoped
public class Throttle {

    private static final int CROWDED = 10_000;

    private final Map<String, Instant> debts = new ConcurrentHashMap<>();

    /**
     * Takes a token of a bucket.
     *
     * @return zero when there was one, otherwise how long until the next
     */
    public Duration take(String bucket, Pace pace, Instant now) {
        if (debts.size() > CROWDED) {
            debts.values().removeIf(debt -> debt.isBefore(now));
        }
        Duration[] wait = {Duration.ZERO};
        debts.compute(bucket, (key, debt) -> {
            Instant next = pace.take(debt, now);
            if (next == null) {
                wait[0] = pace.untilNext(debt, now).plusMillis(1);
                return debt;
            }
            return next;
        });
        return wait[0];
    }
}
