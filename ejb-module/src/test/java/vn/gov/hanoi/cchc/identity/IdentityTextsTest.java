package vn.gov.hanoi.cchc.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.api.AccountState;
import vn.gov.hanoi.cchc.identity.api.AgencyChangeKind;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.ApiKeyState;
import vn.gov.hanoi.cchc.identity.api.CollaboratorCategory;
import vn.gov.hanoi.cchc.identity.api.KeyScope;
import vn.gov.hanoi.cchc.identity.api.Role;

class IdentityTextsTest {

    private static final Properties WORDS = new Properties();
    private static final Set<String> THROWN = new TreeSet<>();

    @BeforeAll
    static void read() throws IOException {
        try (InputStreamReader in = new InputStreamReader(
            IdentityTextsTest.class.getResourceAsStream("/i18n/identity.properties"), StandardCharsets.UTF_8)) {
            WORDS.load(in);
        }
        Pattern thrown = Pattern.compile("new RuleViolated\\(\\s*\"([^\"]+)\"");
        try (Stream<Path> files = Files.walk(sources())) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                thrown.matcher(Files.readString(file)).results().forEach(found -> THROWN.add("rule." + found.group(1)));
            }
        }
    }

    @Test
    void every_rule_has_words_and_no_words_are_left_over() {
        assertThat(THROWN).hasSizeGreaterThan(30);
        assertThat(WORDS.stringPropertyNames().stream().filter(key -> key.startsWith("rule.")).collect(Collectors.toSet()))
            .containsExactlyInAnyOrderElementsOf(THROWN);
    }

    @Test
    void every_constant_that_people_see_has_a_label() {
        for (Enum<?>[] constants : new Enum<?>[][] {Role.values(), AccountState.values(), AgencyKind.values(), AgencyChangeKind.values(),
            CollaboratorCategory.values(), KeyScope.values(), ApiKeyState.values()}) {
            for (Enum<?> constant : constants) {
                assertThat(WORDS).containsKey("state." + constant.getDeclaringClass().getSimpleName() + "." + constant.name());
            }
        }
    }

    private static Path sources() {
        Path here = Path.of("src/main/java/vn/gov/hanoi/cchc/identity");
        return Files.isDirectory(here) ? here : Path.of("ejb-module").resolve(here);
    }
}
