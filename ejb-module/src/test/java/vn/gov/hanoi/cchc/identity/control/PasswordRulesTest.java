package vn.gov.hanoi.cchc.identity.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assertions.assertTimeout;

import java.text.Normalizer;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class PasswordRulesTest {

    private static final List<String> OWN = Arrays.asList("ngoc-lan", "Phạm Thị Ngọc Lan", null);

    @Test
    void a_password_has_at_least_the_characters_the_rule_table_asks_for() {
        refused("chè đậu vị x9", 14, "identity.password.short");
        accepted("chè đậu vị x9q", 14);
        refused("kT9#xv2", 8, "identity.password.short");
        accepted("kT9#xv2q", 8);
    }

    @Test
    void characters_are_counted_not_bytes_nor_parts_of_letters() {
        refused("ườ".repeat(6), 14, "identity.password.short");
        refused(Normalizer.normalize("chè đậu vị x9", Normalizer.Form.NFD), 14, "identity.password.short");
    }

    @Test
    void up_to_128_characters_are_welcome() {
        String phrase = "mười ba con cò đậu trên mái nhà ga Long Biên chờ chuyến tàu 5 giờ sáng mà quên mang theo ô nên ướt hết cả; ";
        String longest = (phrase + phrase).substring(0, 128);
        accepted(longest, 14);
        refused(longest + "x", 14, "identity.password.long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"password123456", "Matkhau@123456789", "Hà Nội Việt Nam 2026", "ThangLong#Hanoi#2010", "aaaaaaaaaaaaaaaa",
        "abcabcabcabcabc", "12345678901234567890", "Qwertyuiop@1234567890", "AnhYeuEm-AnhYeuEm", "Caicachhanhchinh2025", "Uỷ ban nhân dân 12",
        "ubndhanoi@2026!!"})
    void what_guessers_try_first_is_refused_however_it_is_dressed(String common) {
        refused(common, 14, "identity.password.common");
    }

    @ParameterizedTest
    @ValueSource(strings = {"Phạm Thị Ngọc Lan", "ngoclan@ngoclan1", "NgocLan19852026"})
    void what_says_nothing_but_the_own_name_is_refused(String own) {
        refused(own, 14, "identity.password.own");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bluesky bluesky", "zaq1zaq1xsw2xsw2", "zaq12wsx zaq12wsx"})
    void what_is_long_but_easily_guessed_is_refused(String weak) {
        refused(weak, 14, "identity.password.weak");
    }

    @ParameterizedTest
    @ValueSource(strings = {"con mèo nhảy qua ba hàng rào", "tuyet trang tren dinh Ba Vi", "k3pq-9xTw-mm2R-vv8A", "chiều nay ăn bún ốc phủ tây hồ",
        "                 trống vắng trong gió"})
    void phrases_without_capital_letters_digits_or_signs_are_fine(String good) {
        accepted(good, 14);
    }

    @Test
    void the_list_holds_more_than_three_thousand_passwords_of_eight_characters() {
        assertThat(new CommonPasswords().size(8)).isGreaterThan(3_000);
    }

    @Test
    void of_three_thousand_long_ones_built_from_our_words_each_is_on_the_list() {
        CommonPasswords list = new CommonPasswords();
        List<String> words = CommonPasswords.words();
        long built = words.stream().flatMap(one -> words.stream().map(other -> one + "@" + other + "2026"))
            .filter(password -> password.length() >= 14).limit(3_000).filter(list::contains).count();
        assertThat(built).isEqualTo(3_000);
    }

    @Test
    void hostile_input_is_judged_quickly() {
        for (String hostile : List.of("a1".repeat(64), "1qaz2wsx".repeat(16), "@4$3!10".repeat(18), "19901991199219".repeat(9))) {
            assertTimeout(Duration.ofSeconds(5), () -> {
                try {
                    PasswordRules.check(hostile, 14, false, OWN);
                } catch (RuleViolated expected) {
                    assertThat(expected.code()).startsWith("identity.password.");
                }
            });
        }
    }

    @Test
    void one_time_passwords_pass_the_rules_and_never_repeat() {
        accepted(OneTimePasswords.next(), 14);
        assertThat(OneTimePasswords.next()).isNotEqualTo(OneTimePasswords.next());
    }

    private static void accepted(String password, int minimum) {
        assertThatCode(() -> PasswordRules.check(password, minimum, minimum < 14, OWN)).doesNotThrowAnyException();
    }

    private static void refused(String password, int minimum, String code) {
        assertThatThrownBy(() -> PasswordRules.check(password, minimum, minimum < 14, OWN))
            .isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
