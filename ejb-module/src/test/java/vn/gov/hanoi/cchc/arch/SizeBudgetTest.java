package vn.gov.hanoi.cchc.arch;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Classes stay small enough to be read in one go; the exceptions are named with their reasons. */
class SizeBudgetTest {

    private static final int CLASS = 300;
    private static final int DESK = 150;
    /** File name → lines allowed, with the reason beside it. */
    private static final Map<String, Integer> EXCEPTIONS = Map.of();

    @Test
    void classes_have_at_most_300_lines_and_desks_at_most_150() throws IOException {
        Map<String, Integer> over = new TreeMap<>();
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                String name = file.getFileName().toString();
                int limit = EXCEPTIONS.getOrDefault(name, name.endsWith("Desk.java") ? DESK : CLASS);
                int lines = lines(file).size();
                if (lines > limit) {
                    over.put(name, lines);
                }
            }
        }
        assertThat(over).isEmpty();
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
