package vn.gov.hanoi.cchc.web.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.media.api.FileView;
import vn.gov.hanoi.cchc.media.api.MediaKind;
import vn.gov.hanoi.cchc.media.api.ScanState;
import vn.gov.hanoi.cchc.media.api.TextState;

/** What the editor's list of files does by itself with films and their captions. */
class FileLinesTest {

    private final FileLines lines = new FileLines();

    @Test
    void captions_that_arrive_belong_to_the_only_film_without_any() {
        lines.add(file("a.mp4", MediaKind.VIDEO), false);
        lines.add(file("a.vtt", MediaKind.DATA), false);
        assertThat(clip(0).getCaptions()).isEqualTo(lines.getAttachments().get(1).getKey());
        assertThat(clip(0).isMute()).isFalse();
    }

    @Test
    void of_two_films_without_captions_nobody_guesses() {
        lines.add(file("a.mp4", MediaKind.VIDEO), false);
        lines.add(file("b.mp4", MediaKind.VIDEO), false);
        lines.add(file("a.vtt", MediaKind.DATA), false);
        assertThat(clip(0).getCaptions()).isNull();
        assertThat(clip(1).getCaptions()).isNull();
    }

    @Test
    void captions_and_posters_that_are_taken_out_leave_their_film() {
        lines.add(file("a.mp4", MediaKind.VIDEO), false);
        lines.add(file("a.vtt", MediaKind.DATA), false);
        lines.add(file("a.png", MediaKind.PICTURE), false);
        clip(0).setPoster(lines.getPictures().get(0).getKey());
        lines.shiftPicture(0, 0);
        assertThat(clip(0).getPoster()).isNull();
        lines.shiftAttachment(1, 0);
        assertThat(clip(0).getCaptions()).isNull();
        assertThat(clip(0).isMute()).isTrue();
    }

    @Test
    void what_is_typed_about_a_film_is_saved_with_it_and_nothing_with_other_files() {
        lines.add(file("a.mp3", MediaKind.AUDIO), false);
        lines.add(file("a.pdf", MediaKind.DOCUMENT), false);
        clip(0).setTranscript("Lời");
        lines.getAttachments().get(0).setCredit("An");
        assertThat(lines.attachments().get(0).clip().transcript()).isEqualTo("Lời");
        assertThat(lines.attachments().get(0).clip().credit()).isEqualTo("An");
        assertThat(lines.attachments().get(1).clip()).isNull();
    }

    private ClipLine clip(int at) {
        return lines.getAttachments().get(at).getClip();
    }

    private static FileView file(String name, MediaKind kind) {
        return new FileView(UUID.randomUUID(), name, "x/y", kind, 1, "0", ScanState.CLEAN, TextState.READ, false, null, null, null, null, Instant.EPOCH);
    }
}
