package vn.gov.hanoi.cchc.archive.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.hanoi.cchc.archive.api.ManifestEntry;
import vn.gov.hanoi.cchc.archive.api.PackageState;
import vn.gov.hanoi.cchc.archive.entity.RecordVersion;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Sha256;
import vn.gov.hanoi.cchc.shared.Texts;

class PackageFolderTest {

    private static final Instant NINE = Instant.parse("2026-11-23T02:00:00Z");
    private static final UUID PICTURE = UUID.fromString("00000000-0000-4000-8000-000000000002");
    private static final UUID FILE = UUID.fromString("00000000-0000-4000-8000-000000000003");

    @TempDir
    private Path data;
    private Path stored;
    private PackageFolder folder;
    private RecordVersion version;

    @BeforeEach
    void publish() throws IOException {
        stored = Files.writeString(data.resolve("stored"), "bytes");
        folder = new PackageFolder(data);
        version = record(1);
    }

    @Test
    void a_package_holds_metadata_words_files_a_page_and_the_fingerprint_of_each() throws IOException {
        folder.write(version, sha256 -> stored);

        Path there = folder.of("cchc-2026-7", 1);
        for (String line : Files.readAllLines(there.resolve("manifest-sha256.txt"))) {
            String[] sum = line.split("  ", 2);
            assertThat(Sha256.of(Files.readAllBytes(there.resolve(sum[1])))).as(sum[1]).isEqualTo(sum[0]);
        }
        assertThat(Files.readAllLines(there.resolve("manifest-sha256.txt"))).extracting(line -> line.substring(66))
            .containsExactly("body.html", "files/01-anh.jpg", "files/02-danh-muc.pdf", "index.html", "metadata.json", "text.txt");
        assertThat(Files.readString(there.resolve("index.html"))).contains("src=\"files/01-anh.jpg\"").contains("href=\"files/02-danh-muc.pdf\"")
            .contains("Nguồn: Trang thông tin Cải cách hành chính").contains("cchc-2026-7").doesNotContain("tep:");
        assertThat(Files.readString(there.resolve("text.txt"))).contains("Tin &amp; <b>").contains("Nội dung");
    }

    @Test
    void the_metadata_carry_no_internal_ids_and_name_the_publisher_and_the_citation() {
        assertThat(version.metadata()).contains("\"permanentId\":\"cchc-2026-7\"").contains("\"citation\":\"Nguồn: Trang thông tin Cải cách hành chính\"")
            .doesNotContain(PICTURE.toString()).doesNotContain(FILE.toString()).doesNotContain("truong-ban");
    }

    @Test
    void words_cannot_break_out_of_the_page() throws IOException {
        folder.write(version, sha256 -> stored);

        assertThat(Files.readString(folder.of("cchc-2026-7", 1).resolve("index.html"))).contains("<h1>Tin &amp;amp; &lt;b&gt;</h1>");
    }

    @Test
    void packing_again_changes_nothing() throws IOException {
        folder.write(version, sha256 -> stored);
        FileTime before = Files.getLastModifiedTime(folder.of("cchc-2026-7", 1).resolve("index.html"));

        folder.write(version, sha256 -> {
            throw new AssertionError("a whole package needs no bytes");
        });

        assertThat(Files.getLastModifiedTime(folder.of("cchc-2026-7", 1).resolve("index.html"))).isEqualTo(before);
    }

    @Test
    void what_a_crash_left_aside_is_no_package_and_is_swept_when_it_is_old() throws IOException {
        Path left = Files.createDirectories(data.resolve("archive/.aside/half/files"));
        Files.writeString(left.resolve("01-anh.jpg"), "half");

        folder.write(version, sha256 -> stored);
        folder.sweep(Instant.EPOCH);
        assertThat(left).exists();
        folder.sweep(Instant.parse("2999-01-01T00:00:00Z"));

        assertThat(left).doesNotExist();
        assertThat(folder.of("cchc-2026-7", 1).resolve("manifest-sha256.txt")).exists();
    }

    @Test
    void a_damaged_folder_is_kept_beside_the_new_one() throws IOException {
        Path there = Files.createDirectories(folder.of("cchc-2026-7", 1));
        Files.writeString(there.resolve("index.html"), "damaged");

        folder.write(version, sha256 -> stored);

        assertThat(Files.readString(there.resolve("index.html"))).startsWith("<!DOCTYPE html>");
        try (Stream<Path> beside = Files.list(there.getParent())) {
            assertThat(beside.map(path -> path.getFileName().toString())).anyMatch(name -> name.startsWith("1.damaged-"));
        }
    }

    @Test
    void a_file_that_is_not_what_was_published_is_not_packed() throws IOException {
        Path changed = Files.writeString(data.resolve("changed"), "Bytes");

        assertThatThrownBy(() -> folder.write(version, sha256 -> changed)).isInstanceOfSatisfying(RuleViolated.class,
            rule -> assertThat(rule.code()).isEqualTo("archive.file.changed"));
        assertThat(folder.of("cchc-2026-7", 1)).doesNotExist();
    }

    @Test
    void a_sealed_record_leaves_the_archive() {
        folder.write(version, sha256 -> stored);
        folder.write(record(2), sha256 -> stored);

        folder.seal("cchc-2026-7");
        folder.seal("cchc-2026-7");

        assertThat(data.resolve("archive/cchc-2026-7")).doesNotExist();
        assertThat(data.resolve("sealed/archive")).isNotEmptyDirectory();
    }

    @Test
    void every_state_of_a_package_has_a_word() {
        for (PackageState state : PackageState.values()) {
            assertThat(Texts.of(state)).doesNotStartWith("state.");
        }
    }

    @Test
    void nothing_but_a_permanent_id_names_a_folder() {
        assertThatThrownBy(() -> folder.of("../x", 1)).isInstanceOf(RuleViolated.class);
        assertThatThrownBy(() -> folder.of("cchc-2026-7/..", 1)).isInstanceOf(RuleViolated.class);
    }

    @Test
    void a_picture_used_as_file_too_lies_in_the_package_once() {
        assertThat(version.manifest()).extracting(ManifestEntry::path).filteredOn(path -> path.startsWith("files/")).hasSize(2);
    }

    private static RecordVersion record(int number) {
        String bytes = Sha256.of("bytes");
        RevisionContent content = new RevisionContent(ItemKind.ARTICLE, "news", "Tin &amp; <b>", "Tóm tắt",
            "<p>Nội dung</p><p><img src=\"tep:" + PICTURE + "\" alt=\"Cầu\"></p><p><a href=\"tep:" + FILE + "\">tệp</a></p>", FILE,
            List.of(new AuthorCredit("An", null, "author")), new SourceCredit(SourceCredit.Kind.OWN, null, null, null, false, null, null, null, null),
            List.of(), List.of(), List.of(new PictureUse(PICTURE, bytes, "anh.jpg", "Cầu", "Ảnh: An", null, true, 10, 10, null)),
            List.of(new AttachmentUse(FILE, bytes, "danh-muc.pdf", "Danh mục", "application/pdf", 5, true, null),
                new AttachmentUse(PICTURE, bytes, "anh.jpg", "Ảnh gốc", "image/jpeg", 5, false, null)), null, NINE, false);
        ItemPublished event = new ItemPublished(FILE, 7, "cchc-2026-7", "tin-b", FILE, number, content, "c".repeat(64), NINE, NINE, null, "truong-ban");
        return new PublishedRecord(event, number, List.of(), Map.of(PICTURE, 5L, FILE, 5L)).build();
    }
}
