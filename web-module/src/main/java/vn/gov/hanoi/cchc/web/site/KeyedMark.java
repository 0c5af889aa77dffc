package vn.gov.hanoi.cchc.web.site;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Fingerprints by a key that is told to nobody: what it marked cannot be forged, nor guessed back. */
final class KeyedMark {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int KEY = 32;
    private static final int SHORT = 16;

    private final SecretKeySpec key;

    KeyedMark(byte[] key) {
        this.key = new SecretKeySpec(key, ALGORITHM);
    }

    /** With a key of its own, which nothing else has. */
    KeyedMark() {
        this(random());
    }

    String of(String what) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            return HexFormat.of().formatHex(Arrays.copyOf(mac.doFinal(what.getBytes(StandardCharsets.UTF_8)), SHORT));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] random() {
        byte[] random = new byte[KEY];
        new SecureRandom().nextBytes(random);
        return random;
    }
}
