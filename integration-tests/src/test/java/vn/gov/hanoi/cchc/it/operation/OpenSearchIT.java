package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.SearchNode;
import vn.gov.hanoi.cchc.it.support.Waiting;

/**
 * The search with its index in an OpenSearch (ADR 16): the same answers as from the server's own index, and what happens when the node is
 * not there, is gone, hangs, or has lost everything. Portal and node belong to this test alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OpenSearchIT {

    private static final String AWAY = "Hiện chưa tìm kiếm được";
    private static final Duration SOON = Duration.ofSeconds(30);
    /** What readers ask, each way of asking once or more. */
    private static final List<String> QUESTIONS = List.of("rut ngan 62 thu tuc", "rút ngắn 62 thủ tục", "RÚT NGẮN 62 THỦ TỤC", "62 TTHC rút ngắn",
        "\"rut ngan thoi gian giai quyet 62\"", "819/QĐ-UBND", "819/qd-ubnd", "819", "quy che", "quy chế", "thủ tục hành chính", "TTHC", "cchc", "UBND", "hoà giải",
        "hòa giải", "cai cach hanh chinh", "\"cải cách hành chính\"", "sở nội vụ", "chỉ số hài lòng", "một cửa", "khong co tu nay", "thu tcu hanh chinhh", "+thu -tuc (x)*");

    /** Each on a day of its own: what fits equally well and is as old stands in any order. */
    private static int published;
    private static SearchNode node;
    private static RunningPortal portal;
    private static HttpAnswers http;

    /** The portal starts while there is no node: its sample is published all the same. */
    @BeforeAll
    static void start() {
        node = new SearchNode("opensearch-node");
        use(RunningPortal.own("opensearch-data", Map.of("PORTAL_SEARCH", "opensearch", "PORTAL_SEARCH_URIS", node.uri())));
    }

    @AfterAll
    static void stop() {
        node.close();
        if (portal != null) {
            portal.stop();
        }
    }

    @Test
    @Order(1)
    void without_its_node_the_portal_starts_publishes_and_serves_everything_but_answers_of_the_search() {
        for (String page : List.of("/", "/van-ban", "/tim-kiem", "/en/tim-kiem", "/rss.xml", "/sitemap.xml", "/tim-kiem/goi-y?q=thu+tu", "/api/health")) {
            assertThat(http.get(page).statusCode()).as(page).isEqualTo(200);
        }
        assertThat(portal.text("select count(*) from site_item where visible = 1")).isNotEqualTo("0");
        away();
        assertThat(office().get("/quan-tri/tim-kiem").body()).contains("Chỉ mục không trả lời");
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            assertThat(window.page().navigate(portal.url("/tim-kiem?q=thu+tuc")).status()).isEqualTo(503);
            assertThat(window.page().locator("main h1").textContent()).isEqualTo("Tìm kiếm");
            window.isAccessible();
            window.fitsTheScreen();
        }
    }

    @Test
    @Order(2)
    void when_the_node_comes_the_index_is_made_and_filled_from_the_tables() {
        node.start();
        isWhole();
        assertThat(office().get("/quan-tri/tim-kiem").body()).contains("OpenSearch").doesNotContain("Chỉ mục không trả lời");
        assertThat(addresses("rut ngan 62 thu tuc").get(0)).contains("rut-ngan-thoi-gian-giai-quyet-62-thu-tuc");
        assertThat(Jsoup.parse(page("819/qd-ubnd")).select("ul.result li .meta").first().text()).contains("819/QĐ-UBND");
    }

    @Test
    @Order(3)
    void an_item_is_found_with_its_words_the_moment_it_is_public_and_in_nothing_the_moment_it_is_withdrawn() {
        String word = "zuopensearch";
        String title = publish(word);
        Waiting.until("found within a second", Duration.ofSeconds(1), () -> !addresses(word).isEmpty());
        Document answer = Jsoup.parse(page(word));
        assertThat(answer.select("ul.result mark").text()).contains(word);
        assertThat(answer.select(".facet i")).isNotEmpty();
        withdraw(title);
        Document after = Jsoup.parse(page(word));
        assertThat(after.select("ul.result li")).isEmpty();
        assertThat(after.select(".facet i")).isEmpty();
        assertThat(after.text()).doesNotContain("Một đoạn văn", "Tóm tắt");
        assertThat(HttpAnswers.json(http.get("/api/v1/search?q=" + word)).path("total").asInt()).isZero();
    }

    @Test
    @Order(4)
    void while_it_is_built_anew_readers_find_everything_at_every_moment() {
        long visible = Long.parseLong(portal.text("select count(*) from site_item where visible = 1"));
        List<String> before = addresses("thủ tục hành chính");
        assertThat(before).isNotEmpty();
        OfficeVisitor office = office();
        assertThat(office.submit("/quan-tri/tim-kiem", Map.of("laplai", "laplai", "lap-nut", "lap-nut")).statusCode()).isEqualTo(302);
        int asked = 0;
        String state;
        do {
            // every question another, so that none is answered from memory
            assertThat(addresses("thủ tục hành chính " + "\u00b7".repeat(++asked))).as("question " + asked).containsExactlyElementsOf(before);
            state = office.get("/quan-tri/tim-kiem").body();
        } while (state.contains("Đang lập lại"));
        assertThat(state).contains("Lập lại gần nhất xong", "Trong chỉ mục: " + visible + " nội dung");
        assertThat(asked).isGreaterThan(1);
    }

    @Test
    @Order(5)
    void when_the_node_dies_decisions_go_on_and_it_learns_of_them_when_it_is_back() {
        String withdrawn = publish("zumatnut");
        Waiting.until("found", SOON, () -> !addresses("zumatnut").isEmpty());
        node.kill();
        away();
        String title = publish("zukhinutmat");
        withdraw(withdrawn);
        assertThat(http.get(address(title)).statusCode()).isEqualTo(200);
        away();
        node.start();
        isWhole();
        assertThat(addresses("zukhinutmat")).hasSize(1);
        assertThat(addresses("zumatnut")).isEmpty();
    }

    @Test
    @Order(6)
    void when_the_node_hangs_the_search_says_so_and_decisions_do_not_wait_for_it() {
        node.freeze();
        String title;
        try {
            away();
            title = publish("zunuttreo");
            assertThat(http.get(address(title)).statusCode()).isEqualTo(200);
        } finally {
            node.thaw();
        }
        Waiting.until("the index has caught up", Duration.ofMinutes(1), () -> http.get(question("zunuttreo")).statusCode() == 200 && addresses("zunuttreo").size() == 1);
    }

    @Test
    @Order(7)
    void a_node_that_lost_everything_gets_it_again() {
        node.loseEverything();
        node.start();
        isWhole();
        assertThat(addresses("zunuttreo")).hasSize(1);
    }

    @Test
    @Order(8)
    void the_answers_are_those_of_the_index_of_the_server() {
        String late = "cống zuxaxuong";
        publish("zudai", "<p>" + "Một câu khá dài để đi qua. ".repeat(300) + "</p><p>Điều 47. Cống zuxaxuong đặt ở cửa xả.</p>");
        Waiting.until("found with its words far down the text", SOON, () -> page(late).contains("<mark>Cống</mark> <mark>zuxaxuong</mark>"));
        Map<String, String> here = new LinkedHashMap<>();
        QUESTIONS.forEach(words -> here.put(words, shown(words)));
        here.put(late, shown(late));
        assertThat(here.values()).as("every kind of answer").anyMatch(answer -> answer.contains("Không thấy kết quả")).anyMatch(answer -> answer.contains("<mark>"));
        String newest = main("/tim-kiem?q=thu+tuc&sap-xep=moi-nhat");
        String narrowed = main("/tim-kiem?q=thu+tuc&loai=van-ban");
        portal.stop();
        use(portal.again(Map.of()));
        isWhole();
        here.forEach((words, answer) -> assertThat(shown(words)).as(words).isEqualTo(answer));
        assertThat(main("/tim-kiem?q=thu+tuc&sap-xep=moi-nhat")).isEqualTo(newest);
        assertThat(main("/tim-kiem?q=thu+tuc&loai=van-ban")).isEqualTo(narrowed);
    }

    private static void use(RunningPortal running) {
        portal = running;
        http = new HttpAnswers(running);
    }

    private static OfficeVisitor office() {
        return OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
    }

    /** Each time asked anew: what was kept may still be shown. */
    private static void away() {
        String words = "thu tuc " + System.nanoTime();
        HttpResponse<String> answer = http.get(question(words));
        assertThat(answer.statusCode()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.headers().firstValue("Cache-Control")).contains("no-store");
        assertThat(answer.body()).contains(AWAY, "<footer", "value=\"" + words + "\"").doesNotContain("Exception", "HSEARCH", "127.0.0.1:" + node.uri().substring(17));
        assertThat(http.get("/en" + question(words)).statusCode()).isEqualTo(503);
        assertThat(http.get("/en" + question(words)).body()).contains("Search is not available right now");
        HttpResponse<String> problem = http.get("/api/v1/search?q=" + encoded(words));
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Retry-After")).isPresent();
        assertThat(HttpAnswers.code(problem)).isEqualTo("search.unavailable");
        assertThat(HttpAnswers.json(problem).path("title").asText()).isEqualTo(AWAY);
    }

    /** Waits until the index has exactly what is public. */
    private static void isWhole() {
        OfficeVisitor office = office();
        Waiting.until("the index has what the tables have", Duration.ofMinutes(1), () -> {
            String page = office.get("/quan-tri/tim-kiem").body();
            return page.contains("Trong chỉ mục: " + portal.text("select count(*) from site_item where visible = 1") + " nội dung") && !page.contains("Đang lập lại");
        });
    }

    private static String publish(String word) {
        return publish(word, "<p>Một đoạn văn có " + word + " trong ấy.</p>");
    }

    private static String publish(String word, String body) {
        String title = "Chuyện " + word;
        String line = """
            {"id": "%s", "slug": "bai-thu", "title": "%s", "summary": "Tóm tắt %s.", "body_html": "%s", \
            "category": "phi-dia-gioi", "author": "Nguyễn Văn Thử", "source": "Sở Nội vụ", "published_at": "2022-03-%02dT08:00:00+07:00", "tags": ["thử"]}
            """.formatted(word, title, word, body, ++published);
        assertThat(http.post("/api/v1/imports", portal.key("import"), "application/x-ndjson", line.getBytes(StandardCharsets.UTF_8)).statusCode()).isEqualTo(202);
        Waiting.until("public", SOON, () -> address(title) != null);
        return title;
    }

    private static String address(String title) {
        return portal.text("select concat('/bai-viet/', slug, '-', public_number) from site_item where visible = 1 and title = '" + title + "'");
    }

    private static void withdraw(String title) {
        String item = portal.text("select item from site_item where title = '" + title + "'");
        assertThat(OfficeVisitor.signedIn(portal, "HEAD_OF_BOARD").submit("/quan-tri/bai/" + item, Map.of("bai", "bai", "ly-do-go", "Đăng để thử", "go-nut", "go-nut"))
            .statusCode()).isEqualTo(302);
    }

    private static String question(String words) {
        return "/tim-kiem?q=" + encoded(words);
    }

    private static String page(String words) {
        HttpResponse<String> answer = http.get(question(words));
        assertThat(answer.statusCode()).as(words).isEqualTo(200);
        return answer.body();
    }

    private static List<String> addresses(String words) {
        return Jsoup.parse(page(words)).select("ul.result h3 a").eachAttr("href");
    }

    /** Everything a reader sees of an answer: rows in their order, excerpts, counts, what was probably meant; and what is suggested. */
    private static String shown(String words) {
        List<String> suggestions = new ArrayList<>();
        JsonNode items = HttpAnswers.json(http.get("/tim-kiem/goi-y?q=" + encoded(words))).path("items");
        items.forEach(item -> suggestions.add(item.path("words").asText()));
        return main(question(words)) + suggestions;
    }

    private static String main(String path) {
        return Jsoup.parse(http.get(path).body()).select("main").html();
    }

    private static String encoded(String words) {
        return URLEncoder.encode(words, StandardCharsets.UTF_8);
    }
}
