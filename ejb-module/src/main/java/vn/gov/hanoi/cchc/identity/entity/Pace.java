package vn.gov.hanoi.cchc.identity.entity;

import java.time.Duration;
import java.time.Instant;

/**
 * So many times in so much time: a bucket of {@code times} tokens that refills evenly. The state of a bucket is one instant, the moment
 * at which it will be full again (its debt); null or past means full now.
 */
public record Pace(int times, Duration per) {

    public Pace {
        if (times < 1 || per.isZero() || per.isNegative()) {
            throw new IllegalArgumentException(times + " in " + per);
        }
    }

    /** The debt after taking a token, or null when there is none to take. */
    public Instant take(Instant debt, Instant now) {
        Instant next = (debt == null || debt.isBefore(now) ? now : debt).plus(step());
        return next.isAfter(now.plus(per)) ? null : next;
    }

    /** The debt after putting a token back. */
    public Instant giveBack(Instant debt, Instant now) {
        Instant next = debt == null ? now : debt.minus(step());
        return next.isBefore(now) ? now : next;
    }

    /** How long until a token is there; zero when it is. */
    public Duration untilNext(Instant debt, Instant now) {
        if (debt == null) {
            return Duration.ZERO;
        }
        Duration wait = Duration.between(now, debt.plus(step()).minus(per));
        return wait.isNegative() ? Duration.ZERO : wait;
    }

    private Duration step() {
        return per.dividedBy(times);
    }
}
