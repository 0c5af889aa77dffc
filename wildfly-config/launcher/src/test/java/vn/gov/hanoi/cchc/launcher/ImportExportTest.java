package vn.gov.hanoi.cchc.launcher;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ImportExportTest {

    private static final String FEED = """
        <rss><channel><link>https://cu.vidu.vn/</link>
        <item><guid>a:1</guid><title>A</title><pubDate>2021-05-03</pubDate><description>&lt;img src="/anh/x-300x200.jpg"&gt;&lt;img src="/anh/khong.jpg"&gt;</description></item>
        <item><guid>a:2</guid><title>B</title><pubDate>2021-05-03</pubDate></item></channel></rss>
        """;

    @TempDir
    private Path folder;

    @Test
    void lines_of_an_export_are_named_by_where_their_entries_begin_and_files_are_laid_beside() throws IOException {
        Path old = Files.createDirectories(folder.resolve("old/anh"));
        Files.writeString(old.resolve("x.jpg"), "x");
        Path beside = folder.resolve("tep");
        try (ImportExport export = ImportExport.of(Files.writeString(folder.resolve("a.xml"), FEED), null); ImportBatches batches = export.batches()) {
            assertThat(batches.next().lines()).containsExactly(2, 3);
            assertThat(export.fileCount()).isEqualTo(2);
            assertThat(export.lay(folder.resolve("old"), beside)).as("missing").isEqualTo(1);
            assertThat(export.lay(folder.resolve("old"), beside)).as("once more").isEqualTo(1);
        }
        assertThat(beside.resolve("cu.vidu.vn/anh/x.jpg")).hasContent("x");
    }

    @Test
    void a_file_that_is_no_export_and_a_wrong_map_are_named() throws IOException {
        Path page = Files.writeString(folder.resolve("p.xml"), "<html/>");
        assertThatThrownBy(() -> ImportExport.of(page, null)).isInstanceOf(LauncherProblem.class).hasMessageContaining("p.xml");
        Path map = Files.writeString(folder.resolve("m.csv"), "a,b\nc");
        assertThatThrownBy(() -> ImportExport.of(page, map)).isInstanceOf(LauncherProblem.class).hasMessageContaining("m.csv").hasMessageContaining("2");
    }

    @Test
    void the_line_of_the_command_is_read_and_what_is_wrong_in_it_is_named() throws IOException {
        Path file = Files.writeString(folder.resolve("a.xml"), FEED);
        ImportOrder order = ImportOrder.read(List.of("--files", folder.toString(), file.toString()));
        assertThat(order.files()).containsExactly(file);
        assertThat(order.beside()).isEqualTo(folder);
        for (List<String> wrong : List.of(List.<String>of(), List.of("--files"), List.of("--khac", file.toString()), List.of(folder.resolve("b.xml").toString()),
            List.of("--sections", folder.resolve("m.csv").toString(), file.toString()), List.of("--files", file.toString(), file.toString()))) {
            assertThatThrownBy(() -> ImportOrder.read(wrong)).as(wrong.toString()).isInstanceOf(LauncherProblem.class);
        }
    }
}
