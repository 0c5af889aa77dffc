package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What every visitor may rely on: addresses, no cookie, source, policies, honest errors. */
class PublicPagesIT {

    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        http = new HttpAnswers(RunningPortal.get());
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/chuyen-muc/tinh-hinh-ket-qua", "/van-ban"})
    void public_pages_are_whole_and_set_no_cookie(String path) {
        HttpResponse<String> page = http.get(path);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(page.body()).containsOnlyOnce("<h1").contains("</html>").contains("rel=\"canonical\"");
        String policy = page.headers().firstValue("Content-Security-Policy").orElseThrow();
        assertThat(policy).startsWith("default-src 'none'").doesNotContain("unsafe", "nonce");
        for (String header : List.of("Strict-Transport-Security", "X-Content-Type-Options", "Cross-Origin-Opener-Policy", "Referrer-Policy")) {
            assertThat(page.headers().firstValue(header)).as(header).isPresent();
        }
        assertThat(page.headers().firstValue("Server")).isEmpty();
        assertThat(page.headers().firstValue("X-Powered-By")).isEmpty();
    }

    @Test
    void an_article_names_its_source_author_and_history() {
        HttpResponse<String> article = http.get("/bai-viet/ha-noi-rut-ngan-thoi-gian-giai-quyet-62-thu-tuc-ve-dat-dai-va-xay-dung-3");
        assertThat(article.statusCode()).isEqualTo(200);
        assertThat(article.body()).contains("Nguồn: Trang thông tin Cải cách hành chính", "/lich-su").containsPattern("Tác giả|Nguồn tin");
        assertThat(article.headers().allValues("Set-Cookie")).isEmpty();
    }

    @Test
    void the_decision_itself_is_an_official_document_with_its_articles_as_anchors() {
        HttpResponse<String> document = http.get(http.get("/van-ban/x-1").headers().firstValue("Location").orElseThrow());
        assertThat(document.statusCode()).isEqualTo(200);
        assertThat(document.body()).contains("819/QĐ-UBND", "id=\"dieu-6\"", "id=\"dieu-12\"");
    }

    @Test
    void a_stale_slug_leads_to_the_right_one_and_an_unknown_id_is_not_found() {
        String article = first("/bai-viet/");
        String id = article.substring(article.lastIndexOf('-') + 1);
        HttpResponse<String> stale = http.get("/bai-viet/ten-cu-" + id);
        assertThat(stale.statusCode()).isEqualTo(301);
        assertThat(stale.headers().firstValue("Location").orElseThrow()).endsWith(article);
        assertThat(http.get("/bai-viet/khong-co-99999999").statusCode()).isEqualTo(404);
    }

    @Test
    void a_withdrawn_item_says_so_with_its_reason() {
        HttpResponse<String> gone = http.get("/bai-viet/x-8");
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Lịch đã thay đổi");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/khong-co", "/site/home.xhtml", "/quan-tri/office/home.xhtml", "/bai-viet/..%2f..%2fetc-1", "/WEB-INF/web.xml",
        "/bai-viet/a-99999999999999999999", "/chuyen-muc/khong-co", "/tep/1/x.pdf"})
    void what_is_not_there_is_404_without_a_trace(String path) {
        HttpResponse<String> page = http.get(path);
        assertThat(page.statusCode()).as(path).isIn(400, 404);
        assertThat(page.body()).doesNotContain("Exception", "at org.", "at vn.");
    }

    @Test
    void strangers_are_sent_to_the_sign_in_page_of_the_office_and_back() {
        HttpResponse<String> page = http.get("/quan-tri/hang-tin");
        assertThat(page.statusCode()).isEqualTo(302);
        assertThat(page.headers().firstValue("Location").orElseThrow()).contains("/quan-tri/dang-nhap?ve=%2Fquan-tri%2Fhang-tin");
    }

    private static String first(String prefix) {
        Matcher link = Pattern.compile("href=\"(" + prefix + "[^\"?]+-\\d+)\"").matcher(http.get("/").body());
        assertThat(link.find()).as("a link to " + prefix + " on the first page").isTrue();
        return link.group(1);
    }
}
