package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Launching;
import vn.gov.hanoi.cchc.it.support.Launching.Ended;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** {@code ./portal import} of a file that is larger than the interface takes at once. */
class BulkImportIT {

    private static final int GOOD = 18;
    private static final int MEBI = 1 << 20;
    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
    }

    @Test
    void a_file_of_more_than_64_mib_goes_in_by_pieces_and_the_second_time_changes_nothing() throws IOException {
        String run = UUID.randomUUID().toString().substring(0, 8);
        Path file = Path.of("target/import-" + run + ".jsonl").toAbsolutePath();
        write(file, run);
        try {
            assertThat(Files.size(file)).isGreaterThan(65L * MEBI);
            Map<String, Long> before = portal.rowCounts();
            Ended first = load(file);
            assertThat(first.code()).as(first.output()).isEqualTo(1);
            assertThat(first.output()).containsPattern("21 lines in [4-6] parts: 18 created, 0 updated, 0 unchanged, 3 refused").contains("line 5: longer than 4 MiB", "line 9: not UTF-8")
                .containsPattern("line 14: \\S+").containsPattern("part 2: \\w+, \\d+ of \\d+ lines; in all \\d+ created");
            assertThat(portal.rowCounts().get("content_article")).isEqualTo(before.get("content_article") + GOOD);

            Ended second = load(file);
            assertThat(second.output()).containsPattern("21 lines in [4-6] parts: 0 created, 0 updated, 18 unchanged, 3 refused");
            assertThat(portal.rowCounts().get("content_article")).isEqualTo(before.get("content_article") + GOOD);
        } finally {
            Files.delete(file);
        }
    }

    @Test
    void a_file_that_is_not_there_a_wrong_key_and_a_portal_that_is_not_there_are_named() {
        assertThat(load(Path.of("/khong/co.jsonl")).output()).contains("cannot read /khong/co.jsonl");
        Path readable = portal.data().resolve("demo-credentials.json");
        Ended wrong = Launching.run(variables("cchc_sai_sai", portal.port(8080)), log("key"), "import", readable.toString());
        assertThat(wrong.code()).isEqualTo(2);
        assertThat(wrong.output()).contains("401").doesNotContain("cchc_sai_sai", "\tat ");
        Ended nobody = Launching.run(variables("cchc_sai_sai", 1), log("port"), "import", readable.toString());
        assertThat(nobody.code()).isEqualTo(2);
        assertThat(nobody.output()).contains("no answer from the portal").doesNotContain("\tat ");
    }

    private static Ended load(Path file) {
        return Launching.run(variables(portal.key("import"), portal.port(8080)), log("load"), "import", file.toString());
    }

    private static Map<String, String> variables(String key, int port) {
        return Map.of("PORTAL_IMPORT_KEY", key, "PORTAL_HTTP_PORT", Integer.toString(port), "PORTAL_DATA", portal.data().toString());
    }

    private static Path log(String name) {
        return Path.of("target/import-" + name + ".log").toAbsolutePath();
    }

    /** Eighteen items of 3.8 MiB each, a line that is too long, one in another encoding, one without a title, and blank lines. */
    private static void write(Path file, String run) throws IOException {
        byte[] filling = "x".repeat(3 * MEBI + 800 * 1024).getBytes(StandardCharsets.US_ASCII);
        try (OutputStream out = Files.newOutputStream(file)) {
            int item = 0;
            for (int line = 1; line <= GOOD + 5; line++) {
                switch (line) {
                    case 3, 20 -> out.write(' ');
                    case 5 -> {
                        out.write("{\"title\":\"".getBytes(StandardCharsets.US_ASCII));
                        out.write(filling);
                        out.write(filling);
                    }
                    case 9 -> out.write("{\"title\":\"C\u00e0i\"}".getBytes(StandardCharsets.ISO_8859_1));
                    case 14 -> out.write(("{\"id\":\"" + run + "-x\",\"slug\":\"" + run + "-x\"}").getBytes(StandardCharsets.UTF_8));
                    default -> item(out, run, ++item, filling);
                }
                out.write('\n');
            }
        }
    }

    private static void item(OutputStream out, String run, int number, byte[] filling) throws IOException {
        out.write(("{\"id\":\"" + run + "-" + number + "\",\"slug\":\"nhap-" + run + "-" + number + "\",\"title\":\"Nhập thử " + run + " số " + number
            + "\",\"summary\":\"Tóm tắt\",\"body_html\":\"<p>Nội dung nhập thử số " + number + ".</p>\",\"category\":\"tinh-hinh-ket-qua\","
            + "\"agency\":\"Sở Nội vụ\",\"author\":\"Nguyễn Văn Mẫu\",\"source\":\"Cổng thông tin cũ\",\"event_at\":\"2024-03-0" + (number % 9 + 1)
            + "T08:00:00+07:00\",\"published_at\":\"2024-03-1" + number % 10 + "T09:00:00+07:00\",\"tags\":[\"nhập thử\"],\"views\":1,\"document\":null,\"filling\":\"")
            .getBytes(StandardCharsets.UTF_8));
        out.write(filling);
        out.write("\"}".getBytes(StandardCharsets.US_ASCII));
    }
}
