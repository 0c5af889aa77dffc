package vn.gov.hanoi.cchc.media.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.media.api.EmbeddedText;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.api.StagedFile;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Permission;

class MediaFileTest {

    private static final Instant NOW = Instant.parse("2026-11-23T08:00:00Z");
    private static final UUID LAN = UUID.randomUUID();

    private static Caller person(UUID account, String agency, String... permissions) {
        return new Caller(account, "lan", "Lan", agency, Set.of(permissions), null);
    }

    private static MediaFile file() {
        return new MediaFile(new StagedFile("a.pdf", "application/pdf", MediaKind.DOCUMENT, 1, "0", "0", Path.of("x"), null, null, null, null, List.of()),
            ScanState.NOT_SCANNED, TextState.READ, person(LAN, "SNV"), NOW);
    }

    @Test
    void the_sender_the_agency_and_the_staff_may_open_a_file_and_a_stranger_may_not() {
        assertThat(file().mayBeOpenedBy(person(LAN, "KHAC", Permission.INTAKE_SUBMIT))).isTrue();
        assertThat(file().mayBeOpenedBy(person(UUID.randomUUID(), "SNV", Permission.INTAKE_SUBMIT))).isTrue();
        assertThat(file().mayBeOpenedBy(person(UUID.randomUUID(), null, Permission.INTAKE_READ))).isTrue();
        assertThat(file().mayBeOpenedBy(person(UUID.randomUUID(), null, Permission.CONTENT_READ))).isTrue();
        assertThat(file().mayBeOpenedBy(person(UUID.randomUUID(), "KHAC", Permission.INTAKE_SUBMIT))).isFalse();
        assertThat(file().mayBeOpenedBy(Caller.visitor(null))).isFalse();
    }

    @Test
    void a_sealed_file_opens_for_nobody() {
        MediaFile file = file();
        file.requireOpen();
        file.seal(NOW);
        file.seal(NOW);
        assertThat(file.view().sealed()).isTrue();
        assertThatThrownBy(file::requireOpen).hasMessageStartingWith("file.sealed");
    }

    @Test
    void a_file_opens_when_the_reading_of_its_words_has_ended() {
        MediaFile file = new MediaFile(new StagedFile("a.pdf", "application/pdf", MediaKind.DOCUMENT, 1, "0", "0", Path.of("x"), null, null, null, null,
            List.of()), ScanState.NOT_SCANNED, TextState.WAITING, person(LAN, "SNV"), NOW);
        assertThatThrownBy(file::requireOpen).hasMessageStartingWith("file.text.waiting");
        file.read(TextState.EMPTY, NOW);
        file.requireOpen();
        assertThat(file.extension()).isEqualTo("pdf");
    }

    @Test
    void what_a_picture_says_about_itself_is_kept_and_sealed_with_it() {
        EmbeddedText said = new EmbeddedText("Nguyễn Thị Mơ", null, "TTXVN", null, null, "Bà Mơ");
        MediaFile file = new MediaFile(new StagedFile("a.jpg", "image/jpeg", MediaKind.PICTURE, 1, "0", "0", Path.of("x"), 1, 1, null, said, List.of()),
            ScanState.NOT_SCANNED, TextState.READ, person(LAN, "SNV"), NOW);
        assertThat(file.view().embedded()).isEqualTo(said);
        file.seal(NOW);
        assertThat(file.view().embedded()).isNull();
    }

    @Test
    void an_infected_file_stays_infected() {
        MediaFile file = file();
        file.scanned(ScanState.CLEAN, null, NOW);
        file.scanned(ScanState.INFECTED, "Eicar", NOW);
        assertThatThrownBy(file::requireOpen).hasMessageStartingWith("file.scan.infected");
        assertThatThrownBy(() -> file.scanned(ScanState.CLEAN, null, NOW)).hasMessageStartingWith("file.scan.step");
    }

    @Test
    void a_scanner_says_clean_or_infected_and_nothing_else() {
        assertThatThrownBy(() -> file().scanned(ScanState.PENDING, null, NOW)).hasMessageStartingWith("file.scan.step");
        assertThatThrownBy(() -> file().scanned(ScanState.NOT_SCANNED, null, NOW)).hasMessageStartingWith("file.scan.step");
    }
}
