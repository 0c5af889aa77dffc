package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.ClipShown;
import vn.gov.hanoi.cchc.site.api.DocumentCard;
import vn.gov.hanoi.cchc.site.api.FileLink;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.PictureShown;

/** Everything a page says can be searched for. */
class ItemTextsTest {

    private static final PictureShown LEAD = picture("Trẻ em tưới cây", "Sân trường sáng thứ hai", "Ảnh: Lê Hà");
    private static final PictureShown BELOW = picture("Bản vẽ mặt bằng", null, null);
    private static final PictureShown POSTER = picture("Cổng chợ nhìn từ xa", null, "Hình: An");

    @Test
    void who_wrote_drew_supplied_and_signed_and_what_pictures_and_files_are_called_is_among_the_words_behind_the_text() {
        ClipShown film = new ClipShown("/tep/1/phim.mp4", "Phim về chợ nổi", "video/mp4", 1, "MP4", 9, 1, 1, POSTER, null, List.of("Xin chào bà con."), "Quay phim: Bình");
        DocumentCard card = new DocumentCard("1/QĐ", "Quyết định", "UBND", null, null, null, null, "Chủ tịch Trần Văn Mẫu", false, null, null);
        ItemPage page = page("Bút Danh Xanh (Sở Nội vụ)", "Báo Mẫu", LEAD, List.of(BELOW),
            List.of(new FileLink("/tep/1/a.pdf", "Phụ lục biểu phí", "PDF", true)), card, List.of(film));
        assertThat(ItemTexts.page("<p>Thân bài.</p><figure><img src=\"/x\" alt=\"Sơ đồ các bước\"/><figcaption>Bước một</figcaption></figure><img alt=\"\"/>", page).lines())
            .containsExactly("Thân bài. Bước một", "Xin chào bà con.", "Sơ đồ các bước", "Trẻ em tưới cây", "Sân trường sáng thứ hai. Ảnh: Lê Hà", "Bản vẽ mặt bằng",
                "Phim về chợ nổi", "Quay phim: Bình", "Cổng chợ nhìn từ xa", "Hình: An", "Phụ lục biểu phí", "Bút Danh Xanh (Sở Nội vụ)", "Báo Mẫu", "Chủ tịch Trần Văn Mẫu");
    }

    @Test
    void a_page_that_says_nothing_around_its_text_has_the_text_alone() {
        assertThat(ItemTexts.page("<p>Thân bài.</p>", CanonicalJson.read("{}", ItemPage.class))).isEqualTo("Thân bài.");
    }

    @Test
    void words_of_files_stand_in_the_order_of_the_page_and_files_it_does_not_offer_any_more_are_left_out() {
        ItemPage page = page(null, null, null, List.of(), List.of(new FileLink("/tep/1/b.pdf", "B", "PDF", true), new FileLink("/tep/1/a.pdf", "A", "PDF", false),
            new FileLink("/tep/1/anh.png", "Ảnh", "PNG", false)), null, List.of());
        assertThat(ItemTexts.files(page, Map.of("a.pdf", "chữ của a", "b.pdf", "chữ của b", "cu.pdf", "chữ cũ"))).isEqualTo("chữ của b\nchữ của a");
    }

    private static PictureShown picture(String alt, String caption, String credit) {
        return new PictureShown("/tep/1/anh.png", alt, credit, 1, 1, null, caption);
    }

    private static ItemPage page(String authors, String source, PictureShown lead, List<PictureShown> pictures, List<FileLink> files, DocumentCard card, List<ClipShown> clips) {
        return new ItemPage(1, ItemKind.ARTICLE, "/bai-viet/a-1", "cchc-2026-1", "Tiêu đề", "", "", null, List.of(), null, null, 1, authors, source, null, lead, pictures, files,
            card, List.of(), List.of(), false, "", null, null, null, clips, null);
    }
}
