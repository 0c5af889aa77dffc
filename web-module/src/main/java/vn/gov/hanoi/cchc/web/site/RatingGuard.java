package vn.gov.hanoi.cchc.web.site;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Keeps one address from rating again and again, without knowing addresses: what is remembered for a day, in memory alone, is a keyed
 * fingerprint whose key is made at each start and told to nobody.
 */
@ApplicationScoped
public class RatingGuard {

    /** An office or a family may stand behind one address. */
    private static final int SAME_ITEM = 3;
    private static final int ALL_ITEMS = 100;
    private static final int REMEMBERED = 100_000;
    private static final Duration LIFE = Duration.ofDays(1);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY = 32;
    private static final int SHORT = 12;

    private final SecretKeySpec key = key();
    private final Cache<String, AtomicInteger> seen = Caffeine.newBuilder().maximumSize(REMEMBERED).expireAfterWrite(LIFE).executor(Runnable::run).build();

    /** Whether one more mark from there counts. */
    boolean allows(String address, long item) {
        return one(address + " " + item) <= SAME_ITEM && one(address) <= ALL_ITEMS;
    }

    private int one(String what) {
        return seen.get(fingerprint(what), any -> new AtomicInteger()).incrementAndGet();
    }

    private String fingerprint(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return Arrays.toString(Arrays.copyOf(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), SHORT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static SecretKeySpec key() {
        byte[] random = new byte[KEY];
        new SecureRandom().nextBytes(random);
        return new SecretKeySpec(random, ALGORITHM);
    }
}
