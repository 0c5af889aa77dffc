package vn.gov.hanoi.cchc.identity.entity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * A key as it is handed over: {@code cchc_<prefix>_<secret>}, ten characters to recognise it by and 52 that carry 256 random bits. Only
 * letters and digits, so that a double click selects it and nothing needs escaping; the word in front lets scanners of leaked secrets
 * find it.
 */
public final class KeyToken {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("cchc_([a-z2-7]{10})_([a-z2-7]{52})");
    private static final int LENGTH = 68;

    private final String text;

    private KeyToken(String text) {
        this.text = text;
    }

    public static KeyToken random(SecureRandom random) {
        return new KeyToken("cchc_" + letters(random, 10) + "_" + letters(random, 52));
    }

    /** The key in this text, or null when it has not the form of one. */
    public static KeyToken parse(String text) {
        return text != null && text.length() == LENGTH && FORM.matcher(text).matches() ? new KeyToken(text) : null;
    }

    public String prefix() {
        return text.substring(5, 15);
    }

    /** The whole key; for the one moment it is shown. */
    public String reveal() {
        return text;
    }

    public String fingerprint() {
        return Sha256.of(text);
    }

    public boolean hasFingerprint(String expected) {
        return MessageDigest.isEqual(fingerprint().getBytes(StandardCharsets.US_ASCII), expected.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public String toString() {
        return "cchc_" + prefix() + "_…";
    }

    private static String letters(SecureRandom random, int count) {
        StringBuilder letters = new StringBuilder(count);
        for (int i = 0; i < count; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return letters.toString();
    }
}
