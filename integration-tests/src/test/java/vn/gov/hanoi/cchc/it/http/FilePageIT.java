package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import javax.imageio.ImageIO;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.PublicPages;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** The beginning of a file as a page: what it shows, in every state, and that nothing else can be had at such an address. */
class FilePageIT {

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static String page;
    private static String item;
    private static String name;
    private static String file;
    private static int asked;

    @BeforeAll
    static void find() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        page = PublicPages.named("xem-truoc").path();
        item = page.substring(0, page.indexOf("/xem-truoc/"));
        name = page.substring(page.lastIndexOf('/') + 1);
        file = "/tep/" + item.substring(item.lastIndexOf('-') + 1) + "/" + name;
    }

    @Test
    void a_document_offers_its_file_with_a_small_picture_and_a_preview() {
        Document document = Jsoup.parse(http.get(item).body());
        Element row = document.selectFirst(".files li");
        assertThat(row.select("a[href=" + file + "]").text()).isNotBlank();
        assertThat(row.text()).contains("PDF, ").contains("Xem trước");
        assertThat(row.select("a.look").attr("href")).isEqualTo(page);
        assertThat(row.select("img").attr("src")).isEqualTo(file + "/trang-1-240");
        assertThat(Jsoup.parse(http.get("/en" + item).body()).select("a.look").attr("href")).isEqualTo("/en" + page);
    }

    @Test
    void the_page_shows_pictures_with_words_and_leads_to_the_file_and_back() {
        Document shown = Jsoup.parse(http.get(page).body());
        assertThat(shown.select("h1").text()).startsWith("Xem trước: ");
        assertThat(shown.select(".leaf img").first().attr("alt")).startsWith("Trang 1 của tệp ");
        assertThat(shown.select(".leaf img").first().attr("srcset")).contains("trang-1-560 560w").contains("trang-1-1000 1000w");
        assertThat(shown.select(".leaf .words").first().text()).hasSizeGreaterThan(100);
        assertThat(shown.select("main a[href=" + file + "]")).hasSize(1);
        assertThat(shown.select("main a[href=" + item + "]")).isNotEmpty();
        assertThat(shown.select(".lede").text()).contains("trang");
        assertThat(shown.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        assertThat(shown.select("link[rel=canonical]").attr("href")).isEqualTo(portal.url(item));
        Document english = Jsoup.parse(http.get("/en" + page).body());
        assertThat(english.select("html").attr("lang")).isEqualTo("en");
        assertThat(english.select("h1").text()).startsWith("Preview: ");
        assertThat(english.select(".leaf img").first().attr("alt")).startsWith("Page 1 of the file ");
        assertThat(http.get("/sitemap-1.xml").body()).doesNotContain("xem-truoc");
    }

    @Test
    void a_picture_of_a_page_is_small_and_is_nothing_else() throws Exception {
        for (int width : new int[] {240, 560, 1000}) {
            HttpResponse<byte[]> picture = HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(portal.url(file + "/trang-1-" + width))).build(),
                HttpResponse.BodyHandlers.ofByteArray());
            assertThat(picture.statusCode()).isEqualTo(200);
            assertThat(picture.headers().firstValue("Content-Type").orElse("")).startsWith("image/");
            assertThat(picture.headers().firstValue("Content-Security-Policy").orElse("")).startsWith("sandbox");
            assertThat(picture.headers().firstValue("Content-Disposition").orElse("")).startsWith("inline; filename=\"trang-1-" + width);
            assertThat(picture.body()).hasSizeLessThan(120_001);
            assertThat(ImageIO.read(new ByteArrayInputStream(picture.body())).getWidth()).isEqualTo(width);
        }
    }

    @Test
    void the_page_is_kept_and_forgotten_when_something_else_can_be_seen() {
        shownAs("ENCRYPTED", () -> {
            for (String path : List.of(page + "?giu=1", "/tro-nang")) {
                Waiting.until(path + " is kept", Duration.ofSeconds(10), () -> kept(path));
            }
            assertThat(http.get(page + "?giu=1").body()).contains("có mật khẩu");
        });
        assertThat(kept("/tro-nang")).as("an unrelated page stays").isTrue();
        Waiting.until("the page was forgotten", Duration.ofSeconds(5), () -> http.get(page + "?giu=1").body().contains("class=\"leaf"));
        assertThat(http.get(page + "?giu=1").body()).doesNotContain("có mật khẩu");
    }

    @ParameterizedTest
    @CsvSource({"ENCRYPTED, có mật khẩu, has a password", "DAMAGED, bị hỏng, is damaged", "TOO_LARGE, quá lớn, is too large", "EMPTY, không có chữ, has no text"})
    void what_cannot_be_seen_has_a_sentence_in_both_languages(String state, String vietnamese, String english) {
        shownAs(state, () -> {
            Document shown = fresh("");
            assertThat(shown.select(".lede").text()).contains(vietnamese);
            assertThat(shown.select(".leaf")).isEmpty();
            assertThat(shown.select("main a[href=" + file + "]")).hasSize(1);
            assertThat(fresh("/en").select(".lede").text()).contains(english);
        });
    }

    /** As if nothing could be seen of the file, for this reason; then it is drawn again. */
    private static void shownAs(String state, Runnable look) {
        String sha256 = portal.text("select sha256 from site_file where concat('/tep/', public_number, '/', name) = '" + file + "'");
        String words = portal.text("select body from media_text where sha256 = '" + sha256 + "'");
        change("delete from media_text where sha256 = '" + sha256 + "'");
        change("update media_preview set state = '" + state + "', words = '[]' where sha256 = '" + sha256 + "'");
        try {
            look.run();
        } finally {
            insert(sha256, words);
            change("update media_preview set state = 'WAITING' where sha256 = '" + sha256 + "'");
            Waiting.until("drawn again", Duration.ofSeconds(60), () -> portal.text("select state from media_preview where sha256 = '" + sha256 + "'").equals("PAGES"));
        }
    }

    @Test
    void a_picture_has_no_preview_and_says_so() {
        List<String> picture = PublicItems.column("select concat(f.public_number, ' ', f.name) from site_file f join site_item i on i.public_number = f.public_number "
            + "join media_file m on m.sha256 = f.sha256 where i.visible = 1 and m.kind = 'PICTURE' and i.kind = 'ARTICLE'");
        String[] parts = picture.get(0).split(" ");
        String article = PublicItems.column("select concat('/bai-viet/', slug, '-', public_number) from site_item where public_number = ?", parts[0]).get(0);
        HttpResponse<String> answer = http.get(article + "/xem-truoc/" + parts[1]);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Jsoup.parse(answer.body()).select(".lede").text()).contains("không có bản xem trước");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/xem-truoc/", "/xem-truoc/khong-co.pdf", "/xem-truoc/../lich-su", "/xem-truoc/%2e%2e%2f%2e%2e%2fweb.xml", "/xem-truoc/A.PDF", "/xem-truoc/.htaccess",
        "/xem-truoc", "/xem-truoc/x/y.pdf", "/xem-truoc/x.pdf%00.png", "/xem-truoc/%3Cscript%3E.pdf"})
    void an_address_that_names_no_file_of_the_item_finds_nothing(String step) {
        for (String language : List.of("", "/en")) {
            assertThat(status(language + item + step)).as(step).isIn(400, 404);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/trang-0-560", "/trang-9-560", "/trang-1-1", "/trang-1-999999", "/trang--1-560", "/trang-1", "/trang-1-560.png", "/trang-1-560/x", "/../trang-1-560",
        "/trang-1e1-560", "/trang-1-560;x=1", "/trang-99999-560"})
    void a_picture_that_was_never_drawn_is_not_found(String step) {
        assertThat(status(file + step)).as(step).isIn(400, 404);
        assertThat(status("/en" + file + "/trang-1-560")).isEqualTo(404);
    }

    @Test
    void nothing_is_seen_of_a_draft_or_of_what_was_withdrawn() {
        List<String> hidden = PublicItems.column("select a.id from content_article a left join site_item s on s.item = a.id where s.item is null");
        List<String> kept = PublicItems.column("select id from media_file where media_type = 'application/pdf'");
        for (String id : List.of(hidden.get(0), kept.get(0), "99999999")) {
            for (String target : List.of("/van-ban/" + id + "/xem-truoc/" + name, "/bai-viet/x-" + id + "/xem-truoc/" + name, "/tep/" + id + "/" + name + "/trang-1-560",
                item + "/xem-truoc/" + id + ".pdf")) {
                assertThat(status(target)).as(target).isEqualTo(404);
            }
        }
        for (String gone : List.of("/bai-viet/x-8/xem-truoc/x.pdf", "/en/bai-viet/x-8/xem-truoc/x.pdf", "/van-ban/x-8/xem-truoc/x.pdf", "/tep/8/x.pdf/trang-1-560")) {
            assertThat(status(gone)).as(gone).isEqualTo(410);
        }
    }

    @Test
    void a_slug_that_is_out_of_date_leads_to_the_right_preview() {
        String number = item.substring(item.lastIndexOf('-') + 1);
        HttpResponse<String> answer = http.get("/bai-viet/cu-" + number + "/xem-truoc/" + name);
        assertThat(answer.statusCode()).isEqualTo(301);
        assertThat(answer.headers().firstValue("Location")).contains(page);
    }

    /** Not from what is kept: nobody asked with these words before. */
    private static Document fresh(String language) {
        return Jsoup.parse(http.get(language + page + "?lan=" + ++asked).body());
    }

    private static boolean kept(String path) {
        return http.get(path).headers().firstValue("Cache-Status").orElse("").equals("portal; hit");
    }

    private static int status(String target) {
        try {
            return RawHttp.once(URI.create(portal.url("/")).getPort(), "GET " + target + " HTTP/1.1", "Host: 127.0.0.1").status();
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static void insert(String sha256, String words) {
        try (var connection = portal.database(); var statement = connection.prepareStatement("insert into media_text (sha256, body, read_at) values (?, ?, utc_timestamp(6))")) {
            statement.setString(1, sha256);
            statement.setString(2, words);
            statement.executeUpdate();
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void change(String sql) {
        try (var connection = portal.database(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
