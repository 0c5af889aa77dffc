package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.hanoi.cchc.content.api.StagedImport;
import vn.gov.hanoi.cchc.content.control.export.SectionMap;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;

class ImportFolderTest {

    @TempDir
    private Path root;

    @Test
    void lines_are_counted_without_the_blank_ones() {
        StagedImport staged = stage("{\"id\":1}\n\n{\"id\":2}\r\n  \n{\"id\":3}");

        assertThat(staged.lines()).isEqualTo(3);
        assertThat(staged.sha256()).isEqualTo(Sha256.of("{\"id\":1}\n\n{\"id\":2}\r\n  \n{\"id\":3}"));
        assertThat(new ImportFolder(root).holds(staged.path())).isTrue();
    }

    @Test
    void what_is_refused_leaves_nothing_behind() throws IOException {
        refused("import.empty", "\n \n");
        assertThatThrownBy(() -> new ImportFolder(root).stage(new ByteArrayInputStream(new byte[] {'{', (byte) 0xC3, (byte) 0x28, '}'}), null,
            SectionMap.NONE))
            .isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo("import.encoding"));
        refused("import.line.too-long", "x".repeat(ImportFolder.LONGEST_LINE + 1));
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).isEmpty();
        }
    }

    @Test
    void only_files_of_the_folder_are_imported() throws IOException {
        Path elsewhere = Files.createTempFile("x", ".ndjson");

        assertThat(new ImportFolder(root).holds(elsewhere)).isFalse();
        assertThat(new ImportFolder(root).holds(root.resolve("../" + elsewhere.getFileName()))).isFalse();
        Files.delete(elsewhere);
    }

    @Test
    void a_picture_is_looked_for_beside_the_import_and_nowhere_else() throws IOException {
        Files.createDirectories(root.resolve("tep"));
        Files.writeString(root.resolve("tep").resolve("a.png"), "x");
        Files.writeString(root.resolve("b.png"), "x");

        assertThat(new ImportFolder(root).picture("a.png")).isNotNull();
        assertThat(new ImportFolder(root).picture("../b.png")).isNull();
        assertThat(new ImportFolder(root).picture(null)).isNull();
        assertThat(new ImportFolder(root).picture("c.png")).isNull();
    }

    @Test
    void a_smaller_copy_stands_for_its_picture_and_a_link_out_of_the_folder_for_nothing() throws IOException {
        Path folder = Files.createDirectories(root.resolve("tep/cu.vidu.vn/2021/05"));
        Files.writeString(folder.resolve("ảnh họp.jpg"), "x");
        Files.createSymbolicLink(folder.resolve("ra.jpg"), Files.writeString(root.resolve("ngoai.jpg"), "x"));

        assertThat(new ImportFolder(root).picture("cu.vidu.vn/2021/05/ảnh họp-300x200.jpg")).isEqualTo(folder.resolve("ảnh họp.jpg"));
        assertThat(new ImportFolder(root).picture("cu.vidu.vn/2021/05/ra.jpg")).isNull();
        assertThat(new ImportFolder(root).picture("cu.vidu.vn/../../ngoai.jpg")).isNull();
    }

    @Test
    void an_export_becomes_lines_and_one_that_is_none_leaves_nothing_behind() throws IOException {
        StagedImport staged = stage("<rss version='2.0'><channel><item><guid>a:1</guid><title>Tin</title></item></channel></rss>");

        assertThat(Files.readString(staged.path())).startsWith("{\"id\":\"a:1\"").contains("\"refuse\":\"import.entry.date\"").endsWith("}\n");
        Files.delete(staged.path());
        refused("import.export.unknown", "<html><body>Không phải</body></html>");
        try (Stream<Path> left = Files.list(root)) {
            assertThat(left).isEmpty();
        }
    }

    private StagedImport stage(String text) {
        return new ImportFolder(root).stage(new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)), "corpus.jsonl", SectionMap.NONE);
    }

    private void refused(String code, String text) {
        assertThatThrownBy(() -> stage(text)).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo(code));
    }
}
