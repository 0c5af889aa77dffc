package vn.gov.hanoi.cchc.identity.control;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * What makes a password good enough: long, not common, not about the person, not easily guessed. No rule about kinds of characters and
 * no forced change, both of which make worse passwords.
 */
public final class PasswordRules {

    /** Beyond this nobody types; the limit keeps hashing cheap. */
    public static final int LONGEST = 128;
    /** zxcvbn's score from 0 to 4: 3 is "safely unguessable, offline slow hash". */
    private static final int LOWEST_SCORE = 3;
    /** 2 is "safe from unthrottled online guessing", all that eight characters can reach. */
    private static final int LOWEST_SCORE_WITH_SECOND_FACTOR = 2;
    /** A part of a name shorter than this says nothing about the person. */
    private static final int SHORTEST_OWN_WORD = 4;

    private PasswordRules() {
    }

    /**
     * Refuses with the first rule that is broken: {@code identity.password.short} (minimum), {@code .long} (maximum), {@code .own},
     * {@code .common}, {@code .weak}.
     *
     * @param minimum      in characters
     * @param secondFactor whether the account has one
     * @param own          what everybody knows about the person: name, display name, mail address; nulls are skipped
     */
    public static void check(String password, int minimum, boolean secondFactor, Collection<String> own) {
        String typed = VietnameseText.nfc(password);
        int length = typed.codePointCount(0, typed.length());
        if (length < minimum) {
            throw new RuleViolated("identity.password.short", minimum, length);
        }
        if (length > LONGEST) {
            throw new RuleViolated("identity.password.long", LONGEST);
        }
        List<String> ownWords = own.stream().filter(Objects::nonNull).flatMap(PasswordRules::words).distinct().toList();
        if (mostlyOwn(typed, ownWords)) {
            throw new RuleViolated("identity.password.own");
        }
        if (new CommonPasswords().contains(typed)) {
            throw new RuleViolated("identity.password.common");
        }
        if (score(VietnameseText.fold(typed), ownWords) < (secondFactor ? LOWEST_SCORE_WITH_SECOND_FACTOR : LOWEST_SCORE)) {
            throw new RuleViolated("identity.password.weak");
        }
    }

    /** Signs between words are no secret: the password counts as what it is worth without them. */
    private static int score(String folded, List<String> ownWords) {
        Zxcvbn estimate = new Zxcvbn();
        return Math.min(estimate.measure(folded, ownWords).getScore(),
            estimate.measure(folded.replaceAll("[\\s._-]+", ""), ownWords).getScore());
    }

    private static Stream<String> words(String text) {
        String folded = VietnameseText.fold(text).toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(folded.replaceAll("[^a-z0-9]", "")), Stream.of(folded.split("[^a-z0-9]+")))
            .filter(word -> word.length() >= SHORTEST_OWN_WORD);
    }

    /** Only digits or less than eight characters are left when the person's own words are taken out. */
    private static boolean mostlyOwn(String password, List<String> ownWords) {
        String rest = VietnameseText.fold(password).replaceAll("[^a-z0-9]", "");
        String before = rest;
        for (String word : ownWords) {
            rest = rest.replace(word, "");
        }
        return rest.length() < before.length() && (rest.length() < 8 || rest.chars().allMatch(Character::isDigit));
    }
}
