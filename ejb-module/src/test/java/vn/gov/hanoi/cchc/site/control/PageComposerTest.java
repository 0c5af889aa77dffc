package vn.gov.hanoi.cchc.site.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.AttachmentUse;
import vn.gov.hanoi.cchc.content.api.AuthorCredit;
import vn.gov.hanoi.cchc.content.api.ClipUse;
import vn.gov.hanoi.cchc.content.api.DocumentFacts;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.ItemPublished;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.content.api.RevisionContent;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.media.api.VariantView;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PictureShown;
import vn.gov.hanoi.cchc.site.entity.FileAddress;

class PageComposerTest {

    private static final Instant MORNING = Instant.parse("2026-11-23T02:30:00Z");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final PictureUse BRIDGE = new PictureUse(UUID.randomUUID(), "a".repeat(64), "cầu.jpg", "Cầu", "Lê Hà", null, true, 9, 5, null);

    @Test
    void the_page_of_an_article_says_who_when_and_from_where() {
        ItemPage page = published(article("<h2>Một</h2><p>hai</p>", "https://hanoi.gov.vn/x"), 1, MORNING);
        assertThat(page.address()).isEqualTo("/bai-viet/rut-ngan-12");
        assertThat(page.published()).isEqualTo(new Moment("2026-11-23T09:30:00+07:00", "09.30 ngày 23/11/2026", "23/11/2026"));
        assertThat(page.published().exact()).isEqualTo("09.30.00 ngày 23/11/2026, giờ Hà Nội");
        assertThat(page.updated()).isNull();
        assertThat(page.authors()).isEqualTo("Nguyễn Minh An (Sở Nội vụ), Ảnh: Lê Hà");
        assertThat(page.source()).isEqualTo("Sở Nội vụ");
        assertThat(page.lead().address()).isEqualTo("/tep/12/cau.jpg");
        assertThat(page.files().get(0).detail()).isEqualTo("PDF, 1,2\u00a0MB");
    }

    @Test
    void an_address_that_is_no_web_address_is_not_linked() {
        assertThat(published(article("", "javascript:alert(1)"), 1, MORNING).sourceUrl()).isNull();
    }

    @Test
    void a_picture_in_the_text_is_not_shown_twice() {
        ItemPage page = published(article("<img src='tep:" + BRIDGE.file() + "'>", null), 1, MORNING);
        assertThat(page.lead()).isNull();
        assertThat(page.pictures()).isEmpty();
        assertThat(page.bodyHtml()).contains("/tep/12/cau.jpg");
    }

    @Test
    void a_later_revision_says_when_it_came() {
        assertThat(published(article("", null), 2, MORNING.plusSeconds(16_500)).updated().text()).isEqualTo("14.05 ngày 23/11/2026");
    }

    @Test
    void a_page_survives_being_kept_and_read() {
        ItemPage page = published(article("<p>a</p>", null), 1, MORNING);
        ItemPage read = CanonicalJson.read(CanonicalJson.write(page), ItemPage.class);
        assertThat(read).isEqualTo(page);
        assertThat(CanonicalJson.read(CanonicalJson.write(page.withoutBody()), ItemPage.class).shown("<p>a</p>", TODAY, "https://x.vn").bodyHtml())
            .isEqualTo("<p>a</p>");
    }

    @Test
    void the_line_for_quoting_names_source_day_and_address() {
        ItemPage page = published(article("", null), 1, MORNING).shown("", TODAY, "https://caicachhanhchinh.hanoi.gov.vn");
        assertThat(page.citation()).isEqualTo("“Rút ngắn”. Nguồn: Trang thông tin Cải cách hành chính, 23/11/2026, "
            + "caicachhanhchinh.hanoi.gov.vn/bai-viet/rut-ngan-12.");
    }

    @Test
    void the_effect_of_a_document_depends_on_the_day() {
        ItemPage page = published(decision(LocalDate.of(2026, 12, 1)), 1, MORNING);
        assertThat(page.document().heading()).isEqualTo("Quyết định 819/QĐ-UBND");
        assertThat(page.shown("", TODAY, "").document().effect()).isEqualTo(EffectStatus.NOT_YET);
        assertThat(page.shown("", LocalDate.of(2026, 12, 1), "").document().effect()).isEqualTo(EffectStatus.IN_FORCE);
        assertThat(published(decision(null), 1, MORNING).shown("", TODAY, "").document().effect()).isEqualTo(EffectStatus.UNKNOWN);
    }

    @Test
    void a_picture_offers_its_copies_narrowest_first_and_lists_take_one_that_is_wide_enough() {
        PictureCopies copies = new PictureCopies(12, new PublicFileNames(12, Map.of()), List.of(BRIDGE), List.of(
            new VariantView(BRIDGE.file(), 960, 600, "image/jpeg", 9, "c".repeat(64)),
            new VariantView(BRIDGE.file(), 480, 300, "image/jpeg", 4, "d".repeat(64))));
        assertThat(copies.srcset(BRIDGE)).isEqualTo("/tep/12/cau-480.jpg 480w, /tep/12/cau-960.jpg 960w, /tep/12/cau.jpg 9w");
        assertThat(copies.addresses()).extracting(FileAddress::name).containsExactly("cau-480.jpg", "cau-960.jpg");
        assertThat(copies.listed(BRIDGE)).isEqualTo(new PictureShown("/tep/12/cau-480.jpg", "Cầu", "Lê Hà", 480, 300, copies.srcset(BRIDGE), null));
    }

    @Test
    void what_plays_stands_with_its_poster_captions_and_words_and_they_stand_nowhere_else() {
        UUID film = UUID.randomUUID();
        UUID captions = UUID.randomUUID();
        AttachmentUse clip = new AttachmentUse(film, "e".repeat(64), "ba-buoc.mp4", "Ba bước", "video/mp4", 2_048, false,
            new ClipUse("An", null, "Một\n\n Hai ", captions, BRIDGE.file(), 125_400L, 640, 400));
        AttachmentUse words = new AttachmentUse(captions, "f".repeat(64), "ba-buoc.vtt", "ba-buoc.vtt", "text/vtt", 10, false, null);
        ItemPage page = published(media("video", List.of(BRIDGE), List.of(clip, words)), 1, MORNING);
        ClipShown shown = page.clips().get(0);
        assertThat(shown.captions()).isEqualTo("/tep/12/ba-buoc.vtt");
        assertThat(shown.poster().address()).isEqualTo("/tep/12/cau.jpg");
        assertThat(shown.transcript()).containsExactly("Một", "Hai");
        assertThat(shown.length()).isEqualTo("02:05");
        assertThat(shown.duration()).isEqualTo("PT125S");
        assertThat(page.files()).isEmpty();
        assertThat(page.lead()).isNull();
        assertThat(page.pictures()).isEmpty();
        assertThat(page.face()).isEqualTo(shown.poster());
    }

    @Test
    void captions_that_belong_to_no_film_are_offered_like_any_file() {
        AttachmentUse words = new AttachmentUse(UUID.randomUUID(), "f".repeat(64), "a.vtt", "a.vtt", "text/vtt", 10, false, null);
        assertThat(published(media("news", List.of(), List.of(words)), 1, MORNING).files()).hasSize(1);
    }

    @Test
    void two_pictures_make_a_gallery_with_the_first_among_them_and_one_does_not() {
        PictureUse other = new PictureUse(UUID.randomUUID(), "b".repeat(64), "pho.jpg", "Phố", null, null, false, 9, 5, "Phố cổ buổi sớm");
        ItemPage gallery = published(media("photo", List.of(BRIDGE, other), List.of()), 1, MORNING);
        assertThat(gallery.gallery()).isTrue();
        assertThat(gallery.pictures()).hasSize(2).contains(gallery.lead());
        assertThat(gallery.allPictures()).hasSize(2);
        assertThat(gallery.pictures().get(1).below()).isEqualTo("Phố cổ buổi sớm");
        assertThat(published(media("drawing", List.of(BRIDGE), List.of()), 1, MORNING).gallery()).isFalse();
        assertThat(published(media("news", List.of(BRIDGE, other), List.of()), 1, MORNING).gallery()).isFalse();
    }

    @Test
    void below_a_picture_stands_what_happened_then_who_made_it() {
        assertThat(new PictureShown("", "", "Ảnh: An", 1, 1, null, "Cầu sớm mai").below()).isEqualTo("Cầu sớm mai. Ảnh: An");
        assertThat(new PictureShown("", "", "Ảnh: An", 1, 1, null, "Cầu sớm mai.").below()).isEqualTo("Cầu sớm mai. Ảnh: An");
        assertThat(new PictureShown("", "", null, 1, 1, null, null).below()).isNull();
    }

    private static RevisionContent media(String genre, List<PictureUse> pictures, List<AttachmentUse> files) {
        return new RevisionContent(ItemKind.ARTICLE, genre, "Rút ngắn", "", "", UUID.randomUUID(), List.of(), null, List.of(), List.of(), pictures, files, null,
            null, false);
    }

    private static ItemPage published(RevisionContent content, int revision, Instant at) {
        return PageComposer.compose(new ItemPublished(UUID.randomUUID(), 12, "cchc-2026-12", "rut-ngan", UUID.randomUUID(), revision, content,
            "hash", MORNING, at, null, "truong-ban"), new PublicFileNames(12, Map.of()));
    }

    private static RevisionContent article(String body, String url) {
        return new RevisionContent(ItemKind.ARTICLE, "news", "Rút ngắn", "Tóm tắt", body, UUID.randomUUID(),
            List.of(new AuthorCredit("Nguyễn Minh An", "Sở Nội vụ", "author"), new AuthorCredit("Lê Hà", null, "photographer")),
            new SourceCredit(SourceCredit.Kind.OWN, "Sở Nội vụ", url, null, false, null, null, null, null), List.of("đất đai"), List.of(),
            List.of(BRIDGE), List.of(new AttachmentUse(UUID.randomUUID(), "b".repeat(64), "a.pdf", "", "application/pdf", 1_258_291, true, null)),
            null, null, false);
    }

    private static RevisionContent decision(LocalDate effectiveOn) {
        return new RevisionContent(ItemKind.DOCUMENT, "document", "Quy chế", null, "", UUID.randomUUID(), List.of(), null, List.of(), List.of(),
            List.of(), List.of(), new DocumentFacts("819", "QĐ-UBND", "Quyết định", false, TODAY, "H26", "UBND thành phố Hà Nội", "Chủ tịch",
            null, effectiveOn, 0, null), null, true);
    }
}
