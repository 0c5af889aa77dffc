package vn.gov.hanoi.cchc.media.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.api.TextState;

class ScanPolicyTest {

    private static FileView file(ScanState scan, boolean sealed) {
        return new FileView(UUID.randomUUID(), "a.pdf", "application/pdf", MediaKind.DOCUMENT, 1, "0", scan, TextState.READ, sealed, null, null, null, null, Instant.EPOCH);
    }

    @ParameterizedTest
    @CsvSource({
        "true, CLEAN,", "false, CLEAN,",
        "true, NOT_SCANNED,", "false, NOT_SCANNED, file.scan.missing",
        "true, PENDING, file.scan.pending", "false, PENDING, file.scan.pending",
        "true, INFECTED, file.scan.infected", "false, INFECTED, file.scan.infected"})
    void what_may_become_public(boolean demo, ScanState scan, String refusal) {
        ScanPolicy policy = new ScanPolicy(demo, false);
        if (refusal == null) {
            assertThatCode(() -> policy.requirePublishable(file(scan, false))).doesNotThrowAnyException();
        } else {
            assertThatThrownBy(() -> policy.requirePublishable(file(scan, false))).hasMessageStartingWith(refusal);
        }
    }

    @Test
    void a_sealed_file_never_becomes_public() {
        assertThatThrownBy(() -> new ScanPolicy(true, true).requirePublishable(file(ScanState.CLEAN, true))).hasMessageStartingWith("file.sealed");
    }

    @ParameterizedTest
    @EnumSource(TextState.class)
    void nothing_becomes_public_before_its_words_were_read_and_what_cannot_be_read_may(TextState text) {
        FileView file = new FileView(UUID.randomUUID(), "a.pdf", "application/pdf", MediaKind.DOCUMENT, 1, "0", ScanState.CLEAN, text, false,
            null, null, null, null, Instant.EPOCH);
        if (text == TextState.WAITING) {
            assertThatThrownBy(() -> new ScanPolicy(true, true).requirePublishable(file)).hasMessageStartingWith("file.text.waiting");
        } else {
            assertThatCode(() -> new ScanPolicy(true, true).requirePublishable(file)).doesNotThrowAnyException();
        }
    }

    @Test
    void a_new_file_waits_for_the_scanner_when_there_is_one() {
        assertThat(new ScanPolicy(true, true).initial()).isEqualTo(ScanState.PENDING);
        assertThat(new ScanPolicy(true, false).initial()).isEqualTo(ScanState.NOT_SCANNED);
    }
}
