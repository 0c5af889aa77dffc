package vn.gov.hanoi.cchc.identity.entity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Counts attempts at the door: failures of one name from one address, or the pace of one address. An attempt counts as failed from the
 * moment it is admitted; success takes it back. So a thousand parallel guesses are a thousand failures, not one.
 */
@Entity
@Table(name = "identity_sign_in_attempt")
public class SignInCounter {

    @Id
    private String bucket;
    private String failures;
    @Column(name = "locked_until")
    private Instant lockedUntil;
    @Column(name = "debt_until")
    private Instant debtUntil;
    @Column(name = "touched_at")
    private Instant touchedAt;

    protected SignInCounter() {
    }

    public SignInCounter(String bucket, Instant now) {
        this.bucket = bucket;
        this.failures = "";
        this.touchedAt = now;
    }

    /**
     * Admits an attempt and counts it as failed.
     *
     * @param most   failures that lock
     * @param window how long a failure counts, and how long the lock holds
     * @return null when admitted, otherwise until when it is locked
     */
    public Instant claim(int most, Duration window, Instant now) {
        touchedAt = now;
        if (lockedUntil != null && lockedUntil.isAfter(now)) {
            return lockedUntil;
        }
        List<Instant> recent = lockedUntil != null ? List.of()
            : failures().stream().filter(at -> at.plus(window).isAfter(now)).toList();
        lockedUntil = recent.size() + 1 >= most ? now.plus(window) : null;
        failures = recent.stream().map(at -> at.toEpochMilli() + " ").collect(Collectors.joining()) + now.toEpochMilli();
        return null;
    }

    /** The password was right: nothing counts any more. */
    public void clear() {
        failures = "";
        lockedUntil = null;
    }

    /** Takes a token of the address; null when admitted, otherwise when the next one is there. */
    public Instant claim(Pace pace, Instant now) {
        touchedAt = now;
        Instant debt = pace.take(debtUntil, now);
        if (debt == null) {
            return now.plus(pace.untilNext(debtUntil, now));
        }
        debtUntil = debt;
        return null;
    }

    /** The attempt was honest: an office behind one address is not locked out by its own people. */
    public void giveBack(Pace pace, Instant now) {
        debtUntil = pace.giveBack(debtUntil, now);
    }

    private List<Instant> failures() {
        return failures.isEmpty() ? List.of()
            : Arrays.stream(failures.split(" ")).map(Long::valueOf).map(Instant::ofEpochMilli).toList();
    }
}
