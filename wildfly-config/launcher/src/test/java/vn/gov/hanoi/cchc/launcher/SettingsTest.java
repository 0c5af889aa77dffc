package vn.gov.hanoi.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SettingsTest {

    private static final Map<String, String> PRODUCTION = Map.of("PORTAL_DB_URL", "jdbc:mariadb://127.0.0.1:3306/portal",
        "PORTAL_BASE_URL", "https://caicachhanhchinh.hanoi.gov.vn", "PORTAL_DB_PASSWORD", "one", "PORTAL_DB_MIGRATE_PASSWORD", "two");

    @Test
    void without_a_profile_the_embedded_database_means_demo_and_an_external_one_production() {
        assertThat(new Settings(Map.of()).demo()).isTrue();
        assertThat(new Settings(Map.of("PORTAL_DB_URL", "jdbc:mariadb://db/portal")).demo()).isFalse();
        assertThatThrownBy(() -> new Settings(Map.of("PORTAL_PROFILE", "test")).demo()).hasMessageContaining("PORTAL_PROFILE");
    }

    @Test
    void production_starts_when_everything_is_set() {
        assertThatCode(() -> production("", "").refuseUnsafeProduction()).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @CsvSource({"PORTAL_BASE_URL, http://caicachhanhchinh.hanoi.gov.vn", "PORTAL_DB_PASSWORD, ''", "PORTAL_DB_PASSWORD, portal",
        "PORTAL_DB_MIGRATE_PASSWORD, ''", "PORTAL_DB_MIGRATE_PASSWORD, portal_migrate"})
    void production_refuses_what_is_unsafe_and_names_it(String variable, String value) {
        assertThatThrownBy(() -> production(variable, value).refuseUnsafeProduction()).isInstanceOf(LauncherProblem.class).hasMessageContaining(variable);
    }

    @Test
    void production_refuses_the_embedded_database() {
        Settings settings = new Settings(Map.of("PORTAL_PROFILE", "production", "PORTAL_BASE_URL", "https://x.vn"));
        assertThatThrownBy(settings::refuseUnsafeProduction).hasMessageContaining("PORTAL_DB_URL");
    }

    @Test
    void production_mail_needs_a_sender_and_sends_no_password_in_the_clear() {
        Map<String, String> mail = new HashMap<>(PRODUCTION);
        mail.put("PORTAL_SMTP_HOST", "mail.hanoi.gov.vn");
        assertThatThrownBy(() -> new Settings(mail).refuseUnsafeProduction()).hasMessageContaining("PORTAL_MAIL_FROM");
        mail.put("PORTAL_MAIL_FROM", "khong-tra-loi@localhost");
        assertThatThrownBy(() -> new Settings(mail).refuseUnsafeProduction()).hasMessageContaining("PORTAL_MAIL_FROM");
        mail.put("PORTAL_MAIL_FROM", "khong-tra-loi@hanoi.gov.vn");
        assertThatCode(() -> new Settings(mail).refuseUnsafeProduction()).doesNotThrowAnyException();
        mail.put("PORTAL_SMTP_USER", "cchc");
        assertThatThrownBy(() -> new Settings(mail).refuseUnsafeProduction()).hasMessageContaining("PORTAL_SMTP_TLS");
        mail.put("PORTAL_SMTP_TLS", "true");
        assertThatCode(() -> new Settings(mail).refuseUnsafeProduction()).doesNotThrowAnyException();
    }

    @Test
    void production_without_scanner_mail_or_a_host_for_the_office_says_so() {
        assertThat(production("", "").warnings()).hasSize(4).anyMatch(warning -> warning.contains("scanner"));
        assertThat(new Settings(Map.of()).warnings()).isEmpty();
    }

    @Test
    void behind_a_proxy_the_server_listens_on_loopback_only() {
        assertThat(new Settings(Map.of()).bind()).isEqualTo("0.0.0.0");
        assertThat(production("PORTAL_BEHIND_PROXY", "true").bind()).isEqualTo("127.0.0.1");
    }

    @ParameterizedTest
    @ValueSource(strings = {"https://quantri.vn", "quan tri.vn", "quantri.vn:443", "x') -> response-code(200)", "-a.vn", "a..vn"})
    void what_is_no_host_name_is_refused(String name) {
        assertThatThrownBy(() -> production("PORTAL_OFFICE_HOST", name).hostNames()).hasMessageContaining("PORTAL_OFFICE_HOST");
    }

    @Test
    void a_demo_answers_to_any_name_and_production_to_its_own() {
        assertThat(new Settings(Map.of()).hostNames().rules()).startsWith("path('/.never')").doesNotContain("\n");
        List<String> rules = production("PORTAL_OFFICE_HOST", "QuanTri.hanoi.gov.vn").hostNames().rules().lines().toList();
        assertThat(rules.get(0)).contains("quantri[.]hanoi[.]gov[.]vn", "caicachhanhchinh[.]hanoi[.]gov[.]vn", "127[.]0[.]0[.]1")
            .endsWith("-> response-code(421)");
        assertThat(rules).hasSize(4).noneMatch(rule -> rule.contains("/tep"));
    }

    private static Settings production(String variable, String value) {
        Map<String, String> environment = new HashMap<>(PRODUCTION);
        if (!variable.isEmpty()) {
            environment.put(variable, value);
        }
        return new Settings(environment);
    }
}
