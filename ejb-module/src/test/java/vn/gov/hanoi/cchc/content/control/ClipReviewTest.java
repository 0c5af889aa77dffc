package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.shared.Texts;

/** Nothing that plays is published unless those who do not hear or see it can follow. */
class ClipReviewTest {

    private static final UUID ID = UUID.fromString("00000000-0000-4000-8000-000000000009");

    @Test
    void a_film_with_neither_captions_nor_words_blocks() {
        CheckLine line = line(content("video", film(null, null)), "clip-words");
        assertThat(line.outcome()).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(line.places()).containsExactly("a.mp4");
        assertThat(Texts.get("check.clip-words.blocks")).isNotBlank();
        assertThat(Texts.get("rule.article.check.clip-words")).isNotBlank();
    }

    @Test
    void a_film_with_one_of_them_is_to_be_looked_at_and_with_both_is_well() {
        assertThat(line(content("video", film("Lời", null)), "clip-words").outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(line(content("video", film(null, ID)), "clip-words").outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(line(content("video", film("Lời", ID)), "clip-words").outcome()).isEqualTo(CheckOutcome.PASSED);
    }

    @Test
    void sound_needs_its_words_because_no_browser_shows_its_captions() {
        assertThat(line(content("audio", sound(null, ID)), "clip-words").outcome()).isEqualTo(CheckOutcome.BLOCKS);
        assertThat(line(content("audio", sound("Lời", null)), "clip-words").outcome()).isEqualTo(CheckOutcome.PASSED);
        assertThat(line(content("audio", sound("Lời", null)), "clip-poster")).isNull();
    }

    @Test
    void a_film_without_poster_or_credit_is_to_be_looked_at() {
        assertThat(line(content("video", film("Lời", ID)), "clip-poster").outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(line(content("video", film("Lời", ID)), "clip-credit").outcome()).isEqualTo(CheckOutcome.LOOK);
    }

    @Test
    void an_item_called_video_without_one_is_to_be_looked_at() {
        assertThat(line(content("video"), "genre").outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(line(content("video", sound("Lời", null)), "genre").outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(line(content("photo"), "genre").outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(ClipReview.of(content("news"))).isEmpty();
    }

    @Test
    void personal_data_that_somebody_says_are_found_like_written_ones() {
        RevisionContent said = content("video", film("Xin gọi 0912 345 678 để được hướng dẫn", ID));
        CheckLine line = ContentReview.of(said, LocalDate.of(2026, 11, 30), Optional.empty()).stream()
            .filter(one -> one.code().equals("personal-data")).findFirst().orElseThrow();
        assertThat(line.outcome()).isEqualTo(CheckOutcome.LOOK);
        assertThat(line.places()).singleElement().asString().startsWith("Chú thích ảnh, lời thoại:");
    }

    private static CheckLine line(RevisionContent content, String code) {
        return ClipReview.of(content).stream().filter(line -> line.code().equals(code)).findFirst().orElse(null);
    }

    private static AttachmentUse film(String transcript, UUID captions) {
        return new AttachmentUse(ID, "a".repeat(64), "a.mp4", "A", "video/mp4", 1, false, new ClipUse(null, null, transcript, captions, null, 1_000L, 2, 2));
    }

    private static AttachmentUse sound(String transcript, UUID captions) {
        return new AttachmentUse(ID, "a".repeat(64), "a.mp3", "A", "audio/mpeg", 1, false, new ClipUse(null, null, transcript, captions, null, 1_000L, null, null));
    }

    private static RevisionContent content(String genre, AttachmentUse... files) {
        return new RevisionContent(ItemKind.ARTICLE, genre, "Tin", "", "<p>x</p>", ID, List.of(), null, List.of(), List.of(), List.of(), List.of(files), null, null,
            false);
    }
}
