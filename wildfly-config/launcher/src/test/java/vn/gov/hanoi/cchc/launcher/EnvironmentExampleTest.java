package vn.gov.hanoi.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** {@code wildfly-config/env.example} lists what is read, all of it, with the defaults that hold. */
class EnvironmentExampleTest {

    private static final Path ROOT = Path.of("../..");
    private static final Pattern NAME = Pattern.compile("(?<=\"|env\\.)PORTAL_[A-Z_]*[A-Z]");
    /** Set by the script, the unit or the launcher, never by an operator; the browser is the tests'. */
    private static final Pattern INNER = Pattern.compile("PORTAL_(SERVER|EAR|EXTRACTOR|RULES|BROWSER|TEST_DB)");

    @Test
    void every_variable_that_is_read_is_listed_and_nothing_else() throws IOException {
        Set<String> read = new TreeSet<>();
        for (String place : List.of("ejb-module/src/main", "web-module/src/main/java", "api-module/src/main/java", "wildfly-config/launcher/src/main",
            "wildfly-config/src/main/cli")) {
            for (Path file : sources(ROOT.resolve(place))) {
                read.addAll(names(Files.readString(file)));
            }
        }
        read.removeIf(name -> INNER.matcher(name).matches());
        assertThat(example().keySet()).isEqualTo(read);
    }

    @Test
    void the_example_of_the_service_sets_only_listed_variables() throws IOException {
        for (String line : Files.readAllLines(ROOT.resolve("wildfly-config/systemd/portal.env"))) {
            if (line.startsWith("PORTAL_")) {
                assertThat(example()).containsKey(line.substring(0, line.indexOf('=')));
                assertThat(line).as("a comment behind a value would be part of it").doesNotContain("#");
            }
        }
    }

    @Test
    void the_defaults_listed_are_those_of_the_launcher() throws IOException {
        Settings settings = new Settings(Map.of());
        Map<String, String> listed = example();
        assertThat(listed).containsEntry("PORTAL_HTTP_PORT", Integer.toString(settings.httpPort()))
            .containsEntry("PORTAL_MANAGEMENT_PORT", Integer.toString(settings.managementPort()))
            .containsEntry("PORTAL_DB_PORT", Integer.toString(settings.databasePort()))
            .containsEntry("PORTAL_DB_USER", settings.databaseUser()).containsEntry("PORTAL_DB_MIGRATE_USER", settings.migrateUser())
            .containsEntry("PORTAL_JAVA_OPTS", settings.javaOptions());
    }

    /** Variables and defaults; a default of null where the line begins with #. */
    private static Map<String, String> example() throws IOException {
        Map<String, String> variables = new TreeMap<>();
        for (String line : Files.readAllLines(ROOT.resolve("wildfly-config/env.example"))) {
            Matcher variable = Pattern.compile("(#?)(PORTAL_[A-Z_]+)=(.*)").matcher(line);
            if (variable.matches()) {
                variables.put(variable.group(2), variable.group(1).isEmpty() ? variable.group(3) : null);
            }
        }
        return variables;
    }

    private static List<Path> sources(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().matches(".*\\.(java|cli)")).toList();
        }
    }

    private static Set<String> names(String text) {
        Set<String> names = new TreeSet<>();
        Matcher name = NAME.matcher(text);
        while (name.find()) {
            names.add(name.group());
        }
        return names;
    }
}
