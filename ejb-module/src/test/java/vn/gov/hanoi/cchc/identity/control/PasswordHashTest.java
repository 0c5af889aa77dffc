package vn.gov.hanoi.cchc.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import java.util.Base64;
import org.junit.jupiter.api.Test;

class PasswordHashTest {

    private static final String PHRASE = "ngựa xanh đọc báo bên hồ";

    @Test
    void the_hash_says_how_it_was_made() {
        String[] parts = PasswordHash.hash(PHRASE).split(":");
        assertThat(parts[0]).isEqualTo("PBKDF2WithHmacSHA512");
        assertThat(parts[1]).isEqualTo("210000");
        assertThat(Base64.getDecoder().decode(parts[2])).hasSize(32);
        assertThat(Base64.getDecoder().decode(parts[3])).hasSize(64);
    }

    @Test
    void two_hashes_of_one_password_differ_and_both_match() {
        String one = PasswordHash.hash(PHRASE);
        String other = PasswordHash.hash(PHRASE);
        assertThat(one).isNotEqualTo(other);
        assertThat(PasswordHash.matches(PHRASE, one)).isTrue();
        assertThat(PasswordHash.matches(PHRASE, other)).isTrue();
        assertThat(PasswordHash.matches(PHRASE + " ", one)).isFalse();
    }

    @Test
    void the_same_letters_typed_on_another_machine_match() {
        String hash = PasswordHash.hash(PHRASE);
        assertThat(PasswordHash.matches(Normalizer.normalize(PHRASE, Normalizer.Form.NFD), hash)).isTrue();
    }

    @Test
    void nothing_is_cut_off_a_long_vietnamese_phrase() {
        String longPhrase = "ườ".repeat(64);
        String hash = PasswordHash.hash(longPhrase);
        assertThat(PasswordHash.matches(longPhrase, hash)).isTrue();
        assertThat(PasswordHash.matches(longPhrase.substring(0, 127), hash)).isFalse();
    }

    @Test
    void a_name_nobody_has_costs_about_as_much_and_never_matches() {
        String hash = PasswordHash.hash(PHRASE);
        assertThat(PasswordHash.matches("-", null)).isFalse();
        assertThat(PasswordHash.matches(null, hash)).isFalse();
        long known = fastest(() -> PasswordHash.matches("sai", hash));
        long unknown = fastest(() -> PasswordHash.matches("sai", null));
        long tooLong = fastest(() -> PasswordHash.matches("x".repeat(1_000_000), hash));
        assertThat((double) unknown / known).isBetween(0.3, 3.0);
        assertThat((double) tooLong / known).isBetween(0.3, 3.0);
    }

    @Test
    void a_hash_of_less_cost_is_outdated() {
        assertThat(PasswordHash.outdated(PasswordHash.hash(PHRASE))).isFalse();
        assertThat(PasswordHash.outdated("PBKDF2WithHmacSHA512:120000:AAAA:AAAA")).isTrue();
        assertThat(PasswordHash.outdated("PBKDF2WithHmacSHA256:600000:AAAA:AAAA")).isTrue();
    }

    private static long fastest(Runnable act) {
        long fastest = Long.MAX_VALUE;
        for (int i = 0; i < 3; i++) {
            long start = System.nanoTime();
            act.run();
            fastest = Math.min(fastest, System.nanoTime() - start);
        }
        return fastest;
    }
}
