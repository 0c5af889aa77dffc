package vn.gov.hanoi.cchc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What fits on a few screens can be read before it is changed: pages and backing beans have 150 lines, other classes 300. */
class SizeBudgetTest {

    private static final int PAGE = 150;
    private static final int BEAN = 150;
    private static final int CLASS = 300;
    private static final Pattern NAMED = Pattern.compile("(?m)^@Named\\b");
    /** Longer than they should be, with the reason; a name that no longer needs to stand here must go. */
    private static final Map<String, String> LONGER = Map.of();

    @Test
    void the_check_catches_an_offender() {
        assertThat(tooLong("X.java", "@Named\nclass X {\n" + "\n".repeat(BEAN) + "}")).isTrue();
        assertThat(tooLong("X.java", "class X {\n" + "\n".repeat(BEAN) + "}")).isFalse();
        assertThat(tooLong("X.java", "class X {\n" + "\n".repeat(CLASS) + "}")).isTrue();
        assertThat(tooLong("x.xhtml", "\n".repeat(PAGE + 1))).isTrue();
        assertThat(tooLong("x.xhtml", "\n".repeat(PAGE))).isFalse();
    }

    @Test
    void pages_and_classes_stay_within_their_budget() {
        Map<String, Long> offenders = new TreeMap<>();
        files(Path.of("src/main")).forEach((path, text) -> {
            if (tooLong(path, text) && !LONGER.containsKey(name(path))) {
                offenders.put(path, text.lines().count());
            }
        });
        assertThat(offenders).isEmpty();
    }

    @Test
    void no_exception_outlives_its_reason() {
        files(Path.of("src/main")).forEach((path, text) -> {
            if (LONGER.containsKey(name(path))) {
                assertThat(tooLong(path, text)).as(path + " fits now; take it off the list").isTrue();
            }
        });
    }

    private static boolean tooLong(String path, String text) {
        int most = path.endsWith(".xhtml") ? PAGE : NAMED.matcher(text).find() ? BEAN : CLASS;
        return text.lines().count() > most;
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1).replaceFirst("\\..*", "");
    }

    private static Map<String, String> files(Path folder) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(p -> p.toString().endsWith(".java") || p.toString().endsWith(".xhtml")).toList()) {
                files.put(path.toString(), Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
