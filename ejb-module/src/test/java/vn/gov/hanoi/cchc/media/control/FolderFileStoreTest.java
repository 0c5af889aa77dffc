package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.gov.hanoi.cchc.shared.Sha256;

class FolderFileStoreTest {

    private static final byte[] BYTES = {1, 2, 3, 4};
    private static final String SHA = Sha256.of(BYTES);

    @TempDir
    Path data;
    private MediaSettings settings;
    private FolderFileStore store;
    private StagingFolder staging;

    @BeforeEach
    void open() {
        settings = new MediaSettings(data, true);
        store = new FolderFileStore(settings);
        staging = new StagingFolder(settings);
    }

    private Path staged(byte[] bytes) throws IOException {
        return Files.write(staging.place(), bytes);
    }

    @Test
    void content_lies_under_its_fingerprint() throws Exception {
        store.put(staged(BYTES), SHA);
        assertThat(store.shared(SHA)).hasValue(data.toAbsolutePath().resolve("files").resolve(SHA.substring(0, 2)).resolve(SHA));
        assertThat(Files.readAllBytes(store.shared(SHA).orElseThrow())).isEqualTo(BYTES);
    }

    @Test
    void the_same_content_again_is_fine_and_a_retry_too() throws Exception {
        Path first = staged(BYTES);
        store.put(first, SHA);
        store.put(first, SHA);
        store.put(staged(BYTES), SHA);
        Files.delete(first);
        store.put(first, SHA);
        assertThat(store.shared(SHA)).isPresent();
    }

    @Test
    void fifty_at_once_make_one_content() throws Exception {
        CyclicBarrier together = new CyclicBarrier(50);
        ExecutorService people = Executors.newFixedThreadPool(50);
        try {
            List<Future<?>> all = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                Path staged = staged(BYTES);
                all.add(people.submit(() -> {
                    together.await();
                    store.put(staged, SHA);
                    return null;
                }));
            }
            for (Future<?> one : all) {
                one.get();
            }
        } finally {
            people.shutdown();
        }
        try (Stream<Path> files = Files.list(store.shared(SHA).orElseThrow().getParent())) {
            assertThat(files).as("one content, no half files").hasSize(1);
        }
    }

    @Test
    void bytes_that_are_not_those_of_the_fingerprint_are_refused() throws Exception {
        Path staged = staged(new byte[] {9});
        assertThatThrownBy(() -> store.put(staged, SHA)).hasMessageStartingWith("file.content.changed");
        assertThat(store.shared(SHA)).isEmpty();
    }

    @Test
    void missing_bytes_are_a_clear_error() {
        assertThatThrownBy(() -> store.put(staging.place(), SHA)).hasMessageStartingWith("file.content.missing");
        assertThatThrownBy(() -> store.seal(SHA, false)).hasMessageStartingWith("file.content.missing");
    }

    @Test
    void a_stored_file_of_the_wrong_length_is_replaced_by_the_good_one() throws Exception {
        store.put(staged(BYTES), SHA);
        Path stored = store.shared(SHA).orElseThrow();
        Files.delete(stored);
        Files.write(stored, new byte[] {1, 2});
        store.put(staged(BYTES), SHA);
        assertThat(Files.readAllBytes(stored)).isEqualTo(BYTES);
    }

    @Test
    void a_fingerprint_cannot_lead_out_of_the_store() {
        assertThatThrownBy(() -> store.shared("../../../../etc/passwd")).hasMessageStartingWith("file.content.missing");
        assertThatThrownBy(() -> store.shared(SHA.toUpperCase(java.util.Locale.ROOT))).hasMessageStartingWith("file.content.missing");
        assertThatThrownBy(() -> store.shared(null)).hasMessageStartingWith("file.content.missing");
    }

    @Test
    void sealed_content_leaves_the_shared_store() throws Exception {
        store.put(staged(BYTES), SHA);
        store.seal(SHA, false);
        assertThat(store.shared(SHA)).isEmpty();
        assertThat(Files.readAllBytes(store.sealed(SHA).orElseThrow())).isEqualTo(BYTES);
        store.seal(SHA, false);
        assertThat(store.sealed(SHA)).isPresent();
    }

    @Test
    void sealed_content_stays_for_others_who_share_it() throws Exception {
        store.put(staged(BYTES), SHA);
        store.seal(SHA, true);
        assertThat(store.shared(SHA)).isPresent();
        assertThat(store.sealed(SHA)).isPresent();
        store.seal(SHA, false);
        assertThat(store.shared(SHA)).isEmpty();
    }

    @Test
    void what_a_rolled_back_sealing_took_away_comes_back() throws Exception {
        store.put(staged(BYTES), SHA);
        store.seal(SHA, false);
        store.restore(SHA);
        assertThat(Files.readAllBytes(store.shared(SHA).orElseThrow())).isEqualTo(BYTES);
    }

    @Test
    void abandoned_files_are_swept_after_a_day_and_younger_ones_stay() throws Exception {
        Instant now = Instant.parse("2026-11-23T08:00:00Z");
        Path old = staged(BYTES);
        Path young = staged(BYTES);
        Files.setLastModifiedTime(old, FileTime.from(now.minusSeconds(86_401)));
        Files.setLastModifiedTime(young, FileTime.from(now.minusSeconds(86_399)));
        assertThat(staging.sweep(now.minusSeconds(86_400))).isEqualTo(1);
        assertThat(old).doesNotExist();
        assertThat(young).exists();
    }

    @Test
    void sweeping_an_installation_without_files_does_nothing() {
        assertThat(staging.sweep(Instant.EPOCH)).isZero();
    }
}
