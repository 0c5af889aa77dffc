package vn.gov.hanoi.cchc.identity.control;

import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * PBKDF2-HMAC-SHA-512 in the form of Jakarta Security's {@code Pbkdf2PasswordHash}: {@code algorithm:iterations:salt:hash}, so that the
 * cost can rise without asking anybody for a new password. Passwords are hashed in NFC: the same letters typed on any machine are equal.
 */
public final class PasswordHash {

    static final String ALGORITHM = "PBKDF2WithHmacSHA512";
    static final int ITERATIONS = 210_000;
    static final int SALT_BYTES = 32;
    private static final int HASH_BYTES = 64;
    /** Longer input is not a password of ours; it is judged like a wrong one at the same cost. */
    private static final int LONGEST_INPUT = 512;
    private static final SecureRandom RANDOM = new SecureRandom();
    /** Hash of nothing anybody can type, for names that do not exist. */
    private static final String NOBODY = hash(random(SALT_BYTES));

    private PasswordHash() {
    }

    public static String hash(String password) {
        return hash(VietnameseText.nfc(password).toCharArray());
    }

    /** @param stored null when there is no such account: costs the same and is never true */
    public static boolean matches(String password, String stored) {
        String[] parts = (stored == null ? NOBODY : stored).split(":");
        boolean judged = password != null && password.length() <= LONGEST_INPUT;
        char[] typed = judged ? VietnameseText.nfc(password).toCharArray() : new char[] {'-'};
        byte[] expected = Base64.getDecoder().decode(parts[3]);
        byte[] actual = derive(parts[0], typed, Base64.getDecoder().decode(parts[2]), Integer.parseInt(parts[1]), expected.length);
        return MessageDigest.isEqual(expected, actual) & judged & stored != null;
    }

    /** Whether the stored hash was made with less than today's cost. */
    public static boolean outdated(String stored) {
        String[] parts = stored.split(":");
        return !parts[0].equals(ALGORITHM) || Integer.parseInt(parts[1]) < ITERATIONS;
    }

    private static String hash(char[] password) {
        byte[] salt = random(SALT_BYTES);
        byte[] hash = derive(ALGORITHM, password, salt, ITERATIONS, HASH_BYTES);
        Base64.Encoder base64 = Base64.getEncoder();
        return ALGORITHM + ":" + ITERATIONS + ":" + base64.encodeToString(salt) + ":" + base64.encodeToString(hash);
    }

    private static String hash(byte[] random) {
        return hash(Base64.getEncoder().encodeToString(random).toCharArray());
    }

    private static byte[] random(int bytes) {
        byte[] random = new byte[bytes];
        RANDOM.nextBytes(random);
        return random;
    }

    private static byte[] derive(String algorithm, char[] password, byte[] salt, int iterations, int bytes) {
        PBEKeySpec spec = new PBEKeySpec(password, salt, iterations, bytes * 8);
        try {
            return SecretKeyFactory.getInstance(algorithm).generateSecret(spec).getEncoded();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has " + algorithm, e);
        } finally {
            spec.clearPassword();
        }
    }
}
