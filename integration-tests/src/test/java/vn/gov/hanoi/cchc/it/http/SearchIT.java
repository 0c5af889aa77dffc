package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** The search as readers and machines ask it. */
class SearchIT {

    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        Waiting.until("the sample is in the index", Duration.ofSeconds(60), () -> !addresses("quy che").isEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"rut ngan 62 thu tuc", "rút ngắn 62 thủ tục", "RÚT NGẮN 62 THỦ TỤC", "62 TTHC rút ngắn", "\"rut ngan thoi gian giai quyet 62\""})
    void an_article_is_found_with_marks_without_them_short_and_as_a_phrase(String words) {
        assertThat(addresses(words).get(0)).contains("rut-ngan-thoi-gian-giai-quyet-62-thu-tuc");
        assertThat(addresses(Normalizer.normalize(words, Normalizer.Form.NFD)).get(0)).contains("rut-ngan-thoi-gian-giai-quyet-62-thu-tuc");
    }

    @ParameterizedTest
    @ValueSource(strings = {"819/QĐ-UBND", "819/qd-ubnd", "819"})
    void a_document_is_found_by_its_symbol_in_every_form(String words) {
        String symbol = Jsoup.parse(page(words)).select("ul.result li .meta").first().text();
        assertThat(symbol).contains("819/QĐ-UBND");
    }

    @Test
    void an_answer_marks_the_words_counts_what_it_can_be_narrowed_to_and_narrows_to_it() {
        Document all = Jsoup.parse(page("thu tuc"));
        assertThat(all.select("ul.result mark").eachText()).contains("thủ", "tục");
        assertThat(all.select("h1").text()).isEqualTo("Tìm kiếm");
        long documents = Long.parseLong(all.select("label.pick:has(input[name=loai][value=van-ban]) i").text());
        Document narrowed = Jsoup.parse(http.get("/tim-kiem?q=thu+tuc&loai=van-ban").body());
        assertThat(narrowed.select("ul.result li .tag.brand").eachText()).containsOnly("Văn bản").hasSize((int) Math.min(16, documents));
        assertThat(narrowed.select("input[name=loai][checked]").eachAttr("value")).contains("van-ban");
        List<String> days = new ArrayList<>(Jsoup.parse(http.get("/tim-kiem?q=thu+tuc&sap-xep=moi-nhat").body()).select("ul.result time").eachAttr("datetime"));
        assertThat(days).isSortedAccordingTo((one, two) -> two.compareTo(one));
        assertThat(Jsoup.parse(http.get("/tim-kiem?q=thu+tuc&nam=1999").body()).select(".empty")).isNotEmpty();
    }

    @Test
    void a_mistyped_question_is_answered_as_it_was_meant_and_says_so() {
        PublicItems.publish("xu-huong-hanh-chinh-cong", 2);
        Document answer = Jsoup.parse(page("thu tcu hanh chinhh"));
        assertThat(answer.select("section[aria-labelledby=ds] p").text()).contains("Đây là kết quả cho");
        assertThat(answer.select("ul.result li")).isNotEmpty();
    }

    @Test
    void suggestions_are_words_of_public_titles_and_documents_by_their_number() {
        List<String> words = suggestions("thu tu");
        assertThat(words).isNotEmpty().hasSizeLessThanOrEqualTo(8);
        assertThat(suggestions("819")).anySatisfy(word -> assertThat(word).startsWith("819/"));
        assertThat(suggestions("a".repeat(500))).isEmpty();
        assertThat(suggestions("")).isEmpty();
        assertThat(suggestions("%_'\"*")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"dữ liệu cá nhân, /du-lieu-ca-nhan", "du lieu ca nhan, /du-lieu-ca-nhan", "tiep can thong tin, /tiep-can-thong-tin", "liên hệ, /gioi-thieu",
        "tro nang, /tro-nang"})
    void a_standing_page_stands_above_the_results_on_the_first_page_and_in_no_filter(String words, String address) {
        assertThat(standing("/tim-kiem?q=" + encoded(words))).hasSizeBetween(1, 3).startsWith(address);
        assertThat(standing("/en/tim-kiem?q=" + encoded(words))).startsWith("/en" + address);
        for (String filter : List.of("loai=tin-bai", "loai=van-ban", "chuyen-muc=tinh-hinh-ket-qua", "co-quan=X", "nam=2026", "tu-ngay=2020-01-01", "den-ngay=2099-01-01")) {
            assertThat(standing("/tim-kiem?q=" + encoded(words) + "&" + filter)).as(filter).isEmpty();
        }
        JsonNode pages = HttpAnswers.json(http.get("/api/v1/search?q=" + encoded(words))).path("pages");
        assertThat(pages.get(0).path("url").asText()).endsWith(address).startsWith("http");
        assertThat(pages.get(0).path("title").asText()).isEqualTo(Jsoup.parse(http.get(address).body()).select("h1").text());
    }

    @Test
    void what_only_a_standing_page_has_is_no_empty_answer_and_nobody_is_asked_what_he_meant() {
        Document answer = Jsoup.parse(page("\"không có cookie\""));
        assertThat(answer.select(".found-pages a").eachAttr("href")).contains("/du-lieu-ca-nhan");
        assertThat(answer.select(".found-pages mark").eachText()).contains("cookie");
        assertThat(answer.select(".empty")).isEmpty();
        assertThat(answer.select("#ds").text()).endsWith("Không có tin, bài, văn bản");
        assertThat(answer.text()).doesNotContain("Có phải bạn tìm", "Đây là kết quả cho");
        assertThat(Jsoup.parse(page("zzzz")).select(".found-pages")).isEmpty();
    }

    @Test
    void standing_pages_are_told_once_and_not_on_the_pages_that_follow() {
        String question = "/api/v1/search?limit=1&q=" + encoded("thông tin");
        JsonNode first = HttpAnswers.json(http.get(question));
        assertThat(first.path("pages")).isNotEmpty();
        assertThat(first.path("next").asText()).isEqualTo("1");
        JsonNode second = HttpAnswers.json(http.get(question + "&after=1"));
        assertThat(second.path("items")).hasSize(1);
        assertThat(second.has("pages")).isFalse();
    }

    @Test
    void the_interface_answers_page_by_page_with_a_tag() {
        PublicItems.publish("phi-dia-gioi", 5);
        HttpResponse<String> first = http.get("/api/v1/search?q=" + encoded("bài thử") + "&limit=2");
        JsonNode body = HttpAnswers.json(first);
        assertThat(first.statusCode()).isEqualTo(200);
        assertThat(first.headers().firstValue("ETag")).isPresent();
        assertThat(body.path("items")).hasSize(2);
        assertThat(body.path("total").asInt()).isGreaterThanOrEqualTo(5);
        JsonNode second = HttpAnswers.json(http.get("/api/v1/search?q=" + encoded("bài thử") + "&limit=2&after=" + body.path("next").asText()));
        assertThat(second.path("items").get(0).path("id").asLong()).isNotIn(body.path("items").get(0).path("id").asLong(), body.path("items").get(1).path("id").asLong());
        assertThat(http.get("/api/v1/search").statusCode()).isEqualTo(400);
        assertThat(http.get("/api/v1/search?q=" + "a".repeat(5_000)).statusCode()).isEqualTo(400);
        assertThat(http.get("/api/v1/search?q=a&after=-1").statusCode()).isEqualTo(400);
    }

    @Test
    void what_is_taken_off_is_in_no_answer_no_count_no_suggestion_and_no_excerpt() {
        String word = "zu" + UUID.randomUUID().toString().replaceAll("[^0-9a-f]", "").substring(0, 8).replaceAll("[0-9]", "k") + "q";
        String title = "Chuyện " + word + " " + word + "x";
        String line = """
            {"id": "%s", "slug": "bai-thu", "title": "%s", "summary": "Tóm tắt %s.", "body_html": "<p>Một đoạn văn có %s trong ấy.</p>", \
            "category": "phi-dia-gioi", "author": "Nguyễn Văn Thử", "source": "Sở Nội vụ", "published_at": "2022-03-01T08:00:00+07:00", "tags": ["thử"]}
            """.formatted(word, title, word, word);
        assertThat(http.post("/api/v1/imports", portal.key("import"), "application/x-ndjson", line.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(202);
        Waiting.until("public", Duration.ofSeconds(30), () -> !PublicItems.addresses(title).isEmpty());
        Waiting.until("found within a second", Duration.ofSeconds(1), () -> !addresses(word).isEmpty());
        assertThat(Jsoup.parse(page(word)).select("ul.result mark").text()).contains(word);
        assertThat(suggestions("chuyen " + word)).isNotEmpty();
        String address = PublicItems.addresses(title).get(0);
        PublicItems.withdraw(address);
        Document after = Jsoup.parse(page(word));
        assertThat(after.select("ul.result li")).isEmpty();
        assertThat(after.select(".facet i")).isEmpty();
        assertThat(after.text()).doesNotContain("Một đoạn văn", "Tóm tắt");
        assertThat(suggestions("chuyen " + word)).isEmpty();
        assertThat(suggestions(word)).isEmpty();
        JsonNode data = HttpAnswers.json(http.get("/api/v1/search?q=" + word));
        assertThat(data.path("total").asInt()).isZero();
        assertThat(data.path("items")).isEmpty();
        assertThat(portal.text("select count(*) from site_word where words like '%" + word + "%'")).isEqualTo("0");
        // nobody is asked whether he meant it
        assertThat(page(word.substring(0, word.length() - 1)).replaceAll("value=\"[^\"]*\"", "")).doesNotContain(">" + word + "<");
    }

    @Test
    void a_question_of_ten_kilobytes_is_answered_clearly_and_operators_are_text() throws Exception {
        RawHttp.Reply answer = RawHttp.once(portal.port(8080), "GET /tim-kiem?q=" + "thu+tuc+".repeat(1_250) + " HTTP/1.1", "Host: 127.0.0.1");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.text()).contains("Câu tìm quá dài");
        for (String words : List.of("*", "thu*", "+thu -tuc", "title:thu", "(thu OR", "thu~2", "[a TO b]", "thu^9", "/thu.*/", "\\", "\"", "&& ||")) {
            assertThat(http.get("/tim-kiem?q=" + encoded(words)).statusCode()).as(words).isEqualTo(200);
        }
        assertThat(addresses("+rut -ngan (62) thu*")).isNotEmpty();
    }

    private static String page(String words) {
        HttpResponse<String> answer = http.get("/tim-kiem?q=" + encoded(words));
        assertThat(answer.statusCode()).as(words).isEqualTo(200);
        return answer.body();
    }

    private static List<String> addresses(String words) {
        return Jsoup.parse(page(words)).select("ul.result h3 a").eachAttr("href");
    }

    private static List<String> standing(String path) {
        return Jsoup.parse(http.get(path).body()).select(".found-pages h3 a").eachAttr("href");
    }

    private static List<String> suggestions(String typed) {
        List<String> words = new ArrayList<>();
        HttpAnswers.json(http.get("/tim-kiem/goi-y?q=" + encoded(typed))).path("items").forEach(item -> words.add(item.path("words").asText()));
        return words;
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
