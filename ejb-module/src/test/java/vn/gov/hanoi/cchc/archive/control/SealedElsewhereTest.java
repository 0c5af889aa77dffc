package vn.gov.hanoi.cchc.archive.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The sealed folder may be a mount of its own: then a rename cannot take a package there. */
class SealedElsewhereTest {

    private static final Path OTHER = Path.of("/dev/shm");

    @TempDir
    private Path data;
    private Path elsewhere;
    private PackageFolder folder;

    @BeforeEach
    void mountTheSealedFolderApart() throws IOException {
        assumeThat(Files.isWritable(OTHER) && !Files.getFileStore(OTHER).equals(Files.getFileStore(data))).isTrue();
        elsewhere = Files.createTempDirectory(OTHER, "sealed");
        Files.createSymbolicLink(data.resolve("sealed"), elsewhere);
        folder = new PackageFolder(data);
        Path version = Files.createDirectories(folder.of("cchc-2026-7", 1).resolve("files"));
        Files.writeString(version.resolve("01-anh.jpg"), "bytes");
        Files.writeString(version.resolveSibling("index.html"), "page");
    }

    @AfterEach
    void unmount() throws IOException {
        if (elsewhere != null) {
            try (Stream<Path> all = Files.walk(elsewhere)) {
                for (Path path : all.sorted(java.util.Comparator.reverseOrder()).toList()) {
                    Files.delete(path);
                }
            }
        }
    }

    @Test
    void a_package_is_carried_over_whole_and_leaves_nothing_behind() throws IOException {
        assertThatThrownBy(() -> Files.move(data.resolve("archive/cchc-2026-7"), elsewhere.resolve("x"), StandardCopyOption.ATOMIC_MOVE))
            .isInstanceOf(AtomicMoveNotSupportedException.class);

        folder.seal("cchc-2026-7");

        assertThat(data.resolve("archive/cchc-2026-7")).doesNotExist();
        Path there = only(elsewhere.resolve("archive"));
        assertThat(there.getFileName().toString()).startsWith("cchc-2026-7-");
        assertThat(there.resolve("1/files/01-anh.jpg")).hasContent("bytes");
        assertThat(there.resolve("1/index.html")).hasContent("page");
        assertThat(data.resolve("archive/.aside")).isEmptyDirectory();
        assertThat(elsewhere.resolve(".aside")).isEmptyDirectory();
    }

    @Test
    void what_a_crash_left_half_carried_is_swept_and_carried_again() throws IOException {
        Path half = Files.createDirectories(elsewhere.resolve(".aside/half"));
        Files.writeString(half.resolve("index.html"), "pa");

        folder.sweep(Instant.parse("2999-01-01T00:00:00Z"));
        folder.seal("cchc-2026-7");

        assertThat(half).doesNotExist();
        assertThat(only(elsewhere.resolve("archive")).resolve("1/index.html")).hasContent("page");
    }

    private static Path only(Path folder) throws IOException {
        try (Stream<Path> inside = Files.list(folder)) {
            List<Path> found = inside.toList();
            assertThat(found).hasSize(1);
            return found.get(0);
        }
    }
}
