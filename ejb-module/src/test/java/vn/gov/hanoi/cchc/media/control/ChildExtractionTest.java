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
        return new ChildExtraction(new ExtractorSettings(classes(), WildExtractor.class.getName(), folder.resolve("work"), LIMIT), new DrawnPages(staging(),
            new PictureCodecs())).begin();
    }

    private StagingFolder staging() {
        return new StagingFolder(new MediaSettings(folder, true));
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
        assertThat(read("read", much).state()).isEqualTo(TextState.CUT);
        String kept = "Báo cáo quý.\n".repeat(RecordText.MOST / 13);
        assertThat(read("read", kept + " \n".repeat(1_000))).as("nothing but empty lines stands behind").isEqualTo(new Words(TextState.READ, kept.strip()));
        assertThat(read("read", kept + " \n".repeat(1_000) + "hết").state()).isEqualTo(TextState.CUT);
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

    private TextExtraction.Drawn draw(String act) throws IOException {
        try (TextExtraction.Reading reading = begin()) {
            return reading.draw(file(act));
        }
    }

    @Test
    void pages_are_taken_over_with_what_is_a_picture_and_measured_here() throws IOException {
        TextExtraction.Drawn drawn = draw("well");
        assertThat(drawn.state()).isEqualTo(TextState.READ);
        assertThat(drawn.pages()).isEqualTo(12);
        assertThat(drawn.shown()).hasSize(1);
        assertThat(drawn.shown().get(0).words()).isEqualTo("Trang một\tô hai");
        assertThat(drawn.shown().get(0).pictures()).singleElement().satisfies(picture -> {
            assertThat(picture.width()).isEqualTo(560);
            assertThat(picture.mediaType()).isEqualTo("image/png");
            assertThat(picture.path()).hasSize(picture.size());
        });
        DrawnPages.discard(drawn.shown());
        assertThat(staging().place().getParent()).isEmptyDirectory();
    }

    @Test
    void nothing_is_taken_over_that_is_too_much_or_bears_a_mark() throws IOException {
        assertThat(draw("wide").shown().get(0).pictures()).isEmpty();
        assertThat(draw("many").shown()).hasSize(8);
        assertThat(draw("hole").shown()).hasSize(1);
        assertThat(draw("count").pages()).isEqualTo(1);
        assertThat(draw("mark").shown()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"endless, TIMED_OUT", "exit, FAILED"})
    void pages_that_were_whole_when_the_program_went_down_are_there_and_the_next_file_is_drawn(String act, TextState expected) throws IOException {
        try (TextExtraction.Reading reading = begin()) {
            TextExtraction.Drawn drawn = reading.draw(file(act));
            assertThat(drawn.state()).isEqualTo(expected);
            assertThat(drawn.shown()).hasSize(1);
            assertThat(reading.draw(file("well")).state()).isEqualTo(TextState.READ);
            assertThat(reading.read("read", file("tin sau"))).isEqualTo(new Words(TextState.READ, "tin sau"));
        }
    }

    /** Reads nothing; does as it is told. */
    static final class WildExtractor {

        private WildExtractor() {
        }

        public static void main(String[] arguments) throws Exception {
            var requests = new java.io.BufferedReader(new java.io.InputStreamReader(System.in, StandardCharsets.UTF_8));
            for (String request = requests.readLine(); request != null; request = requests.readLine()) {
                String[] parts = request.split("\t");
                if (parts[0].equals("pages")) {
                    draw(Files.readString(Path.of(parts[1])), Path.of(parts[2]));
                } else {
                    act(parts[1], Path.of(parts[2]), Path.of(parts[3]));
                }
            }
        }

        private static void draw(String act, Path folder) throws Exception {
            Files.writeString(folder.resolve("pages"), act.equals("count") ? "-1 many" : "12");
            if (!act.equals("wide")) {
                picture(folder.resolve("1-560.png"), 560);
            } else {
                picture(folder.resolve("1-560.png"), 3_000);
            }
            Files.writeString(folder.resolve("1-240.jpg"), "<script>alert(1)</script>");
            Files.writeString(folder.resolve("1.txt"), act.equals("mark") ? "TỐI MẬT\n" : "Trang một\tô hai");
            switch (act) {
                case "many" -> {
                    for (int i = 2; i < 100; i++) {
                        Files.writeString(folder.resolve(i + ".txt"), "Trang " + i);
                    }
                }
                case "hole" -> Files.writeString(folder.resolve("3.txt"), "Trang ba");
                case "endless" -> Thread.currentThread().join();
                case "exit" -> System.exit(3);
                default -> { }
            }
            System.out.println("READ");
        }

        private static void picture(Path target, int width) throws IOException {
            javax.imageio.ImageIO.write(new java.awt.image.BufferedImage(width, 40, java.awt.image.BufferedImage.TYPE_BYTE_GRAY), "png", target.toFile());
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
