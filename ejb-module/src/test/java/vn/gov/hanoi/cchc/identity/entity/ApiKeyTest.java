package vn.gov.hanoi.cchc.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.api.ApiKeyState;
import vn.gov.hanoi.cchc.identity.api.IssueApiKey;
import vn.gov.hanoi.cchc.identity.api.KeyScope;
import vn.gov.hanoi.cchc.shared.Permission;
import vn.gov.hanoi.cchc.shared.RuleViolated;

class ApiKeyTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private final KeyToken token = KeyToken.random(new SecureRandom());

    @Test
    void a_key_is_read_back_as_it_was_shown() {
        KeyToken again = KeyToken.parse(token.reveal());
        assertThat(again.prefix()).isEqualTo(token.prefix()).hasSize(10);
        assertThat(again.fingerprint()).isEqualTo(token.fingerprint());
    }

    @Test
    void anything_else_is_no_key() {
        String good = token.reveal();
        for (String bad : Arrays.asList(null, "", "Bearer " + good, good + " ", good.substring(1), good.toUpperCase(Locale.ROOT),
            good.replace('_', '-'), "cchc_" + "a".repeat(63), good.substring(0, 67) + "1", "x".repeat(100_000))) {
            assertThat(KeyToken.parse(bad)).isNull();
        }
    }

    @Test
    void a_key_does_not_show_its_secret_when_printed() {
        assertThat(token.toString()).contains(token.prefix()).doesNotContain(token.reveal().substring(16));
    }

    @Test
    void a_key_opens_for_its_whole_and_only_while_valid() {
        ApiKey key = key(NOW.plusSeconds(60), KeyScope.INTAKE_DOCUMENT);
        assertThat(key.opens(token, NOW)).isTrue();
        assertThat(key.opens(KeyToken.random(new SecureRandom()), NOW)).isFalse();
        assertThat(key.opens(token, NOW.plusSeconds(60))).isFalse();
        assertThat(key.state(NOW.plusSeconds(60))).isEqualTo(ApiKeyState.EXPIRED);
        key.revoke("ky-thuat", "lộ khóa", NOW);
        assertThat(key.opens(token, NOW)).isFalse();
        assertThatThrownBy(() -> key.revoke("ky-thuat", "x", NOW)).hasMessageContaining("identity.key.revoked.already");
    }

    @Test
    void a_key_may_do_what_its_scopes_say_for_its_agency() {
        var caller = key(null, KeyScope.INTAKE_NEWS, KeyScope.IMPORT).caller("10.0.0.1");
        assertThat(caller.permissions()).containsExactlyInAnyOrder(Permission.INTAKE_SUBMIT, Permission.IMPORT_RUN);
        assertThat(caller.agency()).isEqualTo("SNV");
        assertThat(caller.account()).isNull();
        assertThat(caller.name()).isEqualTo("key:" + token.prefix());
    }

    @Test
    void scopes_of_one_agency_need_one() {
        for (KeyScope scope : KeyScope.values()) {
            IssueApiKey command = new IssueApiKey("x", Set.of(scope), null, null, 60);
            if (scope.needsAgency()) {
                assertThatThrownBy(() -> new ApiKey(command, token, "x", NOW)).isInstanceOf(RuleViolated.class)
                    .hasMessageContaining("identity.key.agency.missing");
            } else {
                assertThat(new ApiKey(command, token, "x", NOW).opens(token, NOW)).isTrue();
            }
        }
    }

    @Test
    void a_key_does_not_expire_before_it_begins() {
        assertThatThrownBy(() -> key(NOW, KeyScope.IMPORT)).hasMessageContaining("identity.key.expiry.past");
    }

    @Test
    void its_use_is_worth_noting_the_first_time() {
        assertThat(key(null, KeyScope.IMPORT).useWorthNoting(NOW, Duration.ofMinutes(1))).isTrue();
    }

    private ApiKey key(Instant expires, KeyScope... scopes) {
        return new ApiKey(new IssueApiKey("Hệ thống quản lý văn bản", Arrays.stream(scopes).collect(Collectors.toSet()), "SNV", expires, 60),
            token, "ky-thuat", NOW);
    }
}
