package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.time.Duration;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.media.api.RecordText;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.media.control.TextExtraction.Words;

/** Real processes, whose program does what the worst file could make of an extractor. */
class ChildExtractionTest {

    private static final Duration LIMIT = Duration.ofSeconds(5);

    @TempDir
    private Path folder;

    private TextExtraction.Reading begin() {
        return new ChildExtraction(new ExtractorSettings(classes(), WildExtractor.class.getName(), folder.resolve("work"), LIMIT)).begin();
    }

    private static String classes() {
        try {
            return Path.of(WildExtractor.class.getProtectionDomain().getCodeSource().getLocation().toURI()).toAbsolutePath().toString();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param act what the program is to do, as the media type of the file */
    private Words read(String act, String words) throws IOException {
        try (TextExtraction.Reading reading = begin()) {
            return reading.read(act, file(words));
        }
    }

    private Path file(String words) throws IOException {
        return Files.writeString(folder.resolve("tep"), words);
    }

    @Test
    void the_words_of_a_file_come_back_composed() throws IOException {
        Words words = read("read", Normalizer.normalize("Kế hoạch cải cách hành chính", Normalizer.Form.NFD));
        assertThat(words).isEqualTo(new Words(TextState.READ, "Kế hoạch cải cách hành chính"));
    }

    @Test
    void a_mark_in_decomposed_letters_is_told_and_the_words_are_not() throws IOException {
        assertThat(read("read", "Báo cáo\n" + Normalizer.normalize("TỐI MẬT", Normalizer.Form.NFD) + "\nnội dung"))
            .isEqualTo(new Words(TextState.MARKED, ""));
        assertThat(read("read", "Căn cứ Luật Bảo vệ bí mật nhà nước").state()).isEqualTo(TextState.READ);
    }

    @Test
    void a_mark_behind_what_is_kept_is_found_and_what_is_kept_is_bounded() throws IOException {
        String much = "Báo cáo quý. ".repeat(40_000);
        assertThat(read("read", much).body()).hasSizeBetween(RecordText.MOST - 10, RecordText.MOST);
        assertThat(read("read", much + "\nTỐI MẬT\n").state()).isEqualTo(TextState.MARKED);
    }

    @ParameterizedTest
    @CsvSource({"endless, TIMED_OUT", "busy, TIMED_OUT", "exit, FAILED", "heap, FAILED", "talk, FAILED", "lie, FAILED"})
    void what_brings_the_program_down_has_a_name_and_the_next_file_is_read(String act, TextState expected) throws IOException {
        long begun = System.nanoTime();
        try (TextExtraction.Reading reading = begin()) {
            assertThat(reading.read(act, file("tin")).state()).isEqualTo(expected);
            assertThat(reading.read("read", file("tin sau"))).isEqualTo(new Words(TextState.READ, "tin sau"));
        }
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(LIMIT.multipliedBy(4));
    }

    @Test
    void the_program_knows_none_of_our_variables_and_leaves_nothing_behind() throws IOException {
        assertThat(read("variables", "tin").body().lines()).isNotEmpty()
            .allMatch(name -> Stream.of("LANG", "MALLOC_ARENA_MAX", "PWD", "OLDPWD", "SHLVL", "_").anyMatch(name::equals));
        try (Stream<Path> left = Files.list(folder.resolve("work"))) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void words_that_were_written_before_it_ended_are_looked_through_all_the_same() throws IOException {
        assertThat(read("half", "MẬT\n").state()).isEqualTo(TextState.MARKED);
    }

    /** Reads nothing; does as it is told. */
    static final class WildExtractor {

        private WildExtractor() {
        }

        public static void main(String[] arguments) throws Exception {
            var requests = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String request = requests.readLine(); request != null; request = requests.readLine()) {
                String[] parts = request.split("\t");
                act(parts[0], Path.of(parts[1]), Path.of(parts[2]));
            }
        }

        private static void act(String act, Path file, Path words) throws Exception {
            switch (act) {
                case "read" -> answer("READ", Files.readString(file), words);
                case "variables" -> answer("READ", String.join("\n", System.getenv().keySet()), words);
                case "endless" -> Thread.currentThread().join();
                case "busy" -> {
                    for (long i = 0; i >= 0; i = (i + 1) & Long.MAX_VALUE) {
                        Math.sqrt(i);
                    }
                }
                case "exit" -> System.exit(3);
                case "heap" -> {
                    var held = new java.util.ArrayList<byte[]>();
                    while (held.size() < 100_000) {
                        held.add(new byte[64 << 20]);
                    }
                }
                case "talk" -> {
                    while (!System.out.checkError()) {
                        System.out.print("READ ");
                    }
                }
                case "half" -> {
                    Files.copy(file, words);
                    System.exit(3);
                }
                default -> answer("CLEAN", "", words);
            }
        }

        private static void answer(String state, String text, Path words) throws IOException {
            Files.writeString(words, text);
            System.out.println(state);
        }
    }
}
