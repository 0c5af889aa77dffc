package vn.gov.hanoi.cchc.content.entity;

import java.security.SecureRandom;
import java.util.regex.Pattern;
import vn.gov.hanoi.cchc.shared.Sha256;

/** The secret of a link: 52 letters and digits that carry 256 random bits, so that a double click selects it and nothing needs escaping. */
public final class OutsideToken {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    private static final Pattern FORM = Pattern.compile("[a-z2-7]{52}");

    private final String text;

    private OutsideToken(String text) {
        this.text = text;
    }

    public static OutsideToken random(SecureRandom random) {
        StringBuilder letters = new StringBuilder(52);
        for (int i = 0; i < 52; i++) {
            letters.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return new OutsideToken(letters.toString());
    }

    /** The token in this text, or null when it has not the form of one. */
    public static OutsideToken parse(String text) {
        return text != null && FORM.matcher(text).matches() ? new OutsideToken(text) : null;
    }

    /** For the one moment it is shown. */
    public String reveal() {
        return text;
    }

    /** All that is kept of it. */
    public String fingerprint() {
        return Sha256.of(text);
    }

    @Override
    public String toString() {
        return "OutsideToken …";
    }
}
