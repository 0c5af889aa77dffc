package vn.gov.hanoi.cchc.site.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.site.api.Heading;

class BodyMarkupTest {

    private static final PictureUse BRIDGE = new PictureUse(UUID.fromString("00000000-0000-0000-0000-00000000000a"), "a".repeat(64),
        "cau.jpg", "Cầu Long Biên", "Ảnh: Lê Hà", null, true, 960, 540, null);

    private static final UUID LIST = UUID.fromString("00000000-0000-0000-0000-00000000000b");

    @Test
    void each_dieu_of_a_document_has_its_anchor() {
        BodyMarkup body = document("<h2>Chương I. Quy định chung</h2><h3>Điều 1. Phạm vi</h3><p>…</p><h3>Điều 12a. Khác</h3>");
        assertThat(body.contents()).extracting(Heading::id).containsExactly("chuong-i", "dieu-1", "dieu-12a");
        assertThat(body.html()).contains("<h3 id=\"dieu-1\">Điều 1. Phạm vi<a class=\"anchor\" href=\"#dieu-1\" aria-label=\"Địa chỉ của Điều 1\">#</a></h3>");
    }

    @Test
    void each_khoan_has_an_anchor_made_of_its_number_and_not_of_its_place() {
        String html = document("<h3>Điều 3. Nguyên tắc</h3><ol start=\"5\"><li>Nguồn</li><li><p>Quyền</p><p>thêm</p></li></ol>").html();
        assertThat(html).contains("<li id=\"dieu-3-khoan-5\">Nguồn<a class=\"anchor\" href=\"#dieu-3-khoan-5\" aria-label=\"Địa chỉ của khoản 5 Điều 3\">#</a></li>")
            .contains("<li id=\"dieu-3-khoan-6\"><p>Quyền<a class=\"anchor\" href=\"#dieu-3-khoan-6\"");
    }

    @Test
    void each_diem_is_lettered_as_vietnamese_lists_are() {
        String html = document("<h3>Điều 6. Quy trình</h3><ol><li>Tiếp nhận:<ol><li>a</li><li>b</li><li>c</li><li>d</li><li>đ</li><li>e</li></ol></li></ol>").html();
        assertThat(html).contains("id=\"dieu-6-khoan-1-diem-d\"").contains("id=\"dieu-6-khoan-1-diem-dd\"").contains("id=\"dieu-6-khoan-1-diem-e\"")
            .contains("Tiếp nhận:<a class=\"anchor\" href=\"#dieu-6-khoan-1\"");
    }

    @Test
    void khoan_and_diem_written_as_paragraphs_have_their_anchors_too() {
        String html = document("<h3>Điều 9. Kỹ thuật</h3><p>1. Bảo đảm:</p><p>a) an toàn;</p><p>đ) liên tục.</p><p>2a. Khác</p><h2>Chương III</h2><p>1. Không</p>").html();
        assertThat(html).contains("<p id=\"dieu-9-khoan-1\">").contains("<p id=\"dieu-9-khoan-1-diem-a\">").contains("<p id=\"dieu-9-khoan-1-diem-dd\">")
            .contains("<p id=\"dieu-9-khoan-2a\">").contains("<p>1. Không</p>");
    }

    @Test
    void a_list_of_an_article_is_only_a_list() {
        assertThat(article("<h2>Điều 1. Không phải văn bản</h2><ol><li>Một</li></ol>").html()).contains("<ol><li>Một</li></ol>");
    }

    @Test
    void a_bold_line_that_is_a_dieu_becomes_a_heading() {
        assertThat(document("<p><strong>Điều 4. Cung cấp thông tin</strong></p>").html()).contains("<h3 id=\"dieu-4\">Điều 4.");
    }

    @Test
    void a_chapter_on_a_line_of_its_own_names_the_heading_below_it() {
        BodyMarkup body = document("<p>Chương II</p><h2>Hoạt động</h2>");
        assertThat(body.contents()).containsExactly(new Heading("chuong-ii", "Chương II. Hoạt động", 2));
        assertThat(body.html()).contains("<p class=\"chap\">Chương II</p>");
    }

    @Test
    void two_dieu_of_one_number_do_not_share_an_anchor() {
        assertThat(document("<h3>Điều 1. A</h3><h3>Điều 1. B</h3>").contents()).extracting(Heading::id).containsExactly("dieu-1", "dieu-1-2");
    }

    @Test
    void headings_of_an_article_never_take_an_id_of_the_page_around_it() {
        assertThat(article("<h2>Tệp</h2><h2 id=\"trich\">Trích</h2><h2>Số liệu</h2>").contents()).extracting(Heading::id)
            .containsExactly("tep-2", "trich-2", "so-lieu");
    }

    @Test
    void a_text_has_no_heading_of_the_first_level() {
        assertThat(article("<h1>To</h1>").html()).isEqualTo("<h2 id=\"to\">To</h2>");
    }

    @Test
    void no_level_of_headings_is_left_out() {
        assertThat(article("<h3>A</h3><h4>B</h4><h2>C</h2><h4>D</h4>").html()).isEqualTo("<h2 id=\"a\">A</h2><h3 id=\"b\">B</h3><h2 id=\"c\">C</h2><h3 id=\"d\">D</h3>");
        assertThat(document("<h3>Điều 1. A</h3>").html()).startsWith("<h3 id=\"dieu-1\">");
    }

    @Test
    void a_picture_of_the_item_gets_its_address_its_words_and_its_credit() {
        BodyMarkup body = article("<p><img src=\"tep:" + BRIDGE.file() + "\" onerror=\"x()\"></p>");
        assertThat(body.html()).isEqualTo("<figure><img src=\"/tep/7/cau.jpg\" alt=\"Cầu Long Biên\" loading=\"lazy\" srcset=\"/tep/7/cau-480.jpg 480w, /tep/7/cau.jpg 960w\" "
            + "sizes=\"(min-width: 46rem) 43rem, 66vw\" width=\"960\" height=\"540\">"
            + "<figcaption>Ảnh: Lê Hà</figcaption></figure>");
        assertThat(body.shows(BRIDGE)).isTrue();
    }

    @Test
    void a_picture_from_elsewhere_is_not_shown() {
        assertThat(article("<p>Trước<img src=\"https://example.org/x.png\">sau</p>").html()).isEqualTo("<p>Trướcsau</p>");
    }

    @Test
    void a_link_to_a_file_of_the_item_gets_its_address_and_one_to_another_file_is_no_link() {
        assertThat(article("<a href=\"tep:" + LIST + "\">Danh mục</a> <a href=\"tep:00000000-0000-0000-0000-00000000000c\">khác</a>").html())
            .isEqualTo("<a href=\"/tep/7/danh-muc.pdf\">Danh mục</a> khác");
    }

    @Test
    void nothing_that_the_policy_forbids_is_left_in_the_text() {
        assertThat(article("<p style=\"color:red\">a</p><script>x()</script><iframe src=\"/\"></iframe>").html()).isEqualTo("<p>a</p>");
    }

    @Test
    void a_table_may_scroll_and_says_what_it_is() {
        assertThat(article("<table><caption>Số liệu</caption><tbody><tr><td>1</td></tr></tbody></table>").html())
            .startsWith("<div class=\"scroll\" tabindex=\"0\" role=\"region\" aria-label=\"Bảng: Số liệu\"><table>");
    }

    private static BodyMarkup document(String html) {
        return BodyMarkup.of(html, true, List.of(), Map.of(), Map.of());
    }

    private static BodyMarkup article(String html) {
        return BodyMarkup.of(html, false, List.of(BRIDGE), Map.of(BRIDGE.file(), "/tep/7/cau.jpg", LIST, "/tep/7/danh-muc.pdf"),
            Map.of(BRIDGE.file(), "/tep/7/cau-480.jpg 480w, /tep/7/cau.jpg 960w"));
    }
}
