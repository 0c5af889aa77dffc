package vn.gov.hanoi.cchc.identity.control;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import vn.gov.hanoi.cchc.identity.entity.Pace;
import vn.gov.hanoi.cchc.identity.entity.SignInCounter;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * The counters in front of the password check. Each call is a transaction of its own: an attempt is counted and committed before the
 * slow hash begins, so neither a rollback nor a restart nor fifty parallel guesses make it uncounted.
 */
@Stateless
public class SignInAttempts {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Accounts accounts;

    /**
     * Admits an attempt, counted as failed until {@link #succeeded}.
     *
     * @return null when admitted, otherwise until when this name from this address, or this address, is locked
     */
    public Instant claim(String name, String address, int most, Duration window, Pace addressPace, Instant now) {
        Instant crowded = counter(ofAddress(address), now).claim(addressPace, now);
        return crowded != null ? crowded : counter(ofPair(name, address), now).claim(most, window, now);
    }

    /** The password was right. */
    public void succeeded(UUID account, String name, String address, Pace addressPace, Instant now) {
        counter(ofAddress(address), now).giveBack(addressPace, now);
        counter(ofPair(name, address), now).clear();
        accounts.signedIn(account, now);
    }

    /** The password was right and its hash is of an older make. */
    public void rehash(UUID account, String former, String hash) {
        accounts.rehash(account, former, hash);
    }

    /** Counters nobody touched for a while count nothing any more. */
    public int forget(Instant before) {
        return em.createQuery("delete from SignInCounter c where c.touchedAt < :before").setParameter("before", before).executeUpdate();
    }

    /** The row, locked. The insert takes the lock a plain "insert ignore" would only share, which would end in deadlocks. */
    private SignInCounter counter(String bucket, Instant now) {
        em.createNativeQuery("insert into identity_sign_in_attempt (bucket, failures, touched_at) values (?1, '', ?2) "
            + "on duplicate key update touched_at = ?2").setParameter(1, bucket).setParameter(2, now).executeUpdate();
        return em.find(SignInCounter.class, bucket, LockModeType.PESSIMISTIC_WRITE);
    }

    private static String ofAddress(String address) {
        return Sha256.of("address|" + address);
    }

    private static String ofPair(String name, String address) {
        return Sha256.of("pair|" + address + "|" + name);
    }
}
