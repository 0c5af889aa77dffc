package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** Feeds, read by a library that is not ours. */
class FeedsIT {

    private static final String SOURCE = "Nguồn: Trang thông tin Cải cách hành chính";
    private static final String SECTION = "phi-dia-gioi";
    private static final String SECTIONS = "/quan-tri/chuyen-muc";
    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        PublicItems.publish(SECTION, 2);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rss.xml", "/atom.xml", "/rss/phi-dia-gioi.xml", "/atom/phi-dia-gioi.xml", "/en/rss.xml", "/en/atom.xml", "/en/rss/phi-dia-gioi.xml"})
    void every_entry_names_author_source_dates_and_an_address_that_stays(String path) throws FeedException {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Content-Type").orElseThrow())
            .isEqualTo((path.contains("atom") ? "application/atom+xml" : "application/rss+xml") + ";charset=UTF-8");
        SyndFeed feed = feed(answer.body());
        assertThat(feed.getFeedType()).isEqualTo(path.contains("atom") ? "atom_1.0" : "rss_2.0");
        assertThat(feed.getTitle()).isNotBlank();
        assertThat(feed.getEntries()).isNotEmpty().hasSizeLessThanOrEqualTo(30);
        for (SyndEntry entry : feed.getEntries()) {
            assertThat(entry.getTitle()).isNotBlank();
            assertThat(entry.getAuthor()).as(entry.getTitle()).isNotBlank();
            assertThat(entry.getPublishedDate()).as(entry.getTitle()).isNotNull();
            assertThat(entry.getDescription().getValue()).contains(SOURCE);
            assertThat(entry.getUri()).startsWith(portal.url("/luu-tru/cchc-"));
            assertThat(entry.getLink()).startsWith(portal.url(path.startsWith("/en/") ? "/en/" : "/"));
            assertThat(entry.getCategories()).extracting(SyndCategory::getName).isNotEmpty();
        }
        assertThat(http.get(feed.getEntries().get(0).getLink().substring(portal.url("").length())).statusCode()).isEqualTo(200);
        assertThat(http.get(feed.getEntries().get(0).getUri().substring(portal.url("").length())).statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"/rss.xml, vi", "/en/rss.xml, en", "/atom.xml, vi", "/en/atom/phi-dia-gioi.xml, en"})
    void a_feed_names_the_language_of_its_own_words_and_each_entry_that_of_the_item(String path, String language) {
        Document feed = Jsoup.parse(http.get(path).body(), "", Parser.xmlParser());
        assertThat(path.contains("atom") ? feed.selectFirst("feed").attr("xml:lang") : feed.selectFirst("channel > language").text()).isEqualTo(language);
        assertThat(path.contains("atom") ? feed.select("entry").eachAttr("xml:lang") : feed.select("item > dc|language").eachText())
            .hasSameSizeAs(feed.select("entry, item")).isSubsetOf("vi", "en");
    }

    @Test
    void entries_come_newest_first_and_those_of_a_section_alone_where_it_has_a_feed() throws FeedException {
        SyndFeed section = feed(http.get("/rss/" + SECTION + ".xml").body());
        assertThat(section.getEntries()).extracting(SyndEntry::getPublishedDate).isSortedAccordingTo((a, b) -> b.compareTo(a));
        List<String> public_ = PublicItems.column("select s.title from site_item s join site_section c on c.id = s.section1 or c.id = s.section2 or c.id = s.section3 "
            + "where c.slug = ? and s.visible = 1", SECTION);
        assertThat(section.getEntries()).extracting(SyndEntry::getTitle).isSubsetOf(public_);
    }

    @Test
    void a_hostile_title_is_shown_as_words_composed_and_without_control_characters() throws FeedException {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        String hostile = mark + " ]]> </title><script>x()</script> & \\u0007 ca\\u0309i ca\\u0301ch \\ud83d\\ude00 \\ufffe";
        publish(mark, hostile, SECTION, "2022-12-31T08:00:00+07:00");
        for (String path : List.of("/rss/" + SECTION + ".xml", "/atom/" + SECTION + ".xml")) {
            String body = http.get(path).body();
            assertThat(body).doesNotContain("<script>", "\u0007", "\ufffe");
            assertThat(Normalizer.isNormalized(body, Normalizer.Form.NFC)).isTrue();
        }
        SyndEntry entry = feed(http.get("/atom/" + SECTION + ".xml").body()).getEntries().stream().filter(e -> e.getTitle().startsWith(mark)).findFirst().orElseThrow();
        assertThat(entry.getTitle()).contains("]]> </title><script>x()</script> & ", "cải cách", "\ud83d\ude00");
    }

    @Test
    void what_is_published_stands_in_the_feeds_within_a_second_and_what_is_withdrawn_is_in_none() {
        // both answers are kept when the change comes
        http.get("/rss.xml");
        http.get("/atom/kinh-nghiem-mo-hinh.xml");
        String mark = "Nguồn tin " + UUID.randomUUID().toString().substring(0, 8);
        publish(mark, mark, "kinh-nghiem-mo-hinh", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        Waiting.until("the feeds show it", Duration.ofSeconds(1), () -> http.get("/rss.xml").body().contains(mark)
            && http.get("/atom/kinh-nghiem-mo-hinh.xml").body().contains(mark));
        for (String path : List.of("/rss.xml", "/atom.xml", "/sitemap-1.xml", "/sitemap-tin-moi.xml", "/api/v1/articles?limit=100")) {
            assertThat(http.get(path).body()).as(path).doesNotContain("tiếp công dân tháng 10", "-8</link>", "-8</loc>", "cchc-2026-8<", "\"cchc-2026-8\"");
        }
    }

    @Test
    void what_a_question_finds_can_be_followed_newest_first_and_an_empty_question_cannot() throws FeedException {
        String mark = "theodoi" + UUID.randomUUID().toString().replaceAll("[^a-f]", "");
        publish("cu-" + mark, "cu-" + mark, SECTION, "2022-03-01T08:00:00+07:00");
        publish("moi-" + mark, "moi-" + mark, SECTION, "2022-03-02T08:00:00+07:00");
        Waiting.until("both are found", Duration.ofSeconds(5), () -> http.get("/tim-kiem/rss.xml?q=" + mark).body().contains("moi-" + mark));
        for (String path : List.of("/tim-kiem/rss.xml?q=" + mark, "/tim-kiem/atom.xml?q=" + mark, "/en/tim-kiem/rss.xml?loai=tin-bai&q=" + mark)) {
            SyndFeed feed = feed(http.get(path).body());
            assertThat(feed.getTitle()).as(path).contains(mark);
            assertThat(feed.getEntries()).as(path).extracting(SyndEntry::getTitle).containsExactly("moi-" + mark, "cu-" + mark);
        }
        assertThat(feed(http.get("/tim-kiem/rss.xml?loai=van-ban&q=" + mark).body()).getEntries()).isEmpty();
        publish("sau-" + mark, "sau-" + mark, SECTION, "2022-03-03T08:00:00+07:00");
        Waiting.until("a reader of the feed is told of the third", Duration.ofSeconds(1), () -> http.get("/tim-kiem/rss.xml?q=" + mark).body().contains("sau-" + mark));
        assertThat(http.get("/tim-kiem?q=" + mark).body()).contains("type=\"application/rss+xml\"", "href=\"/tim-kiem/rss.xml?q=" + mark, "Theo dõi câu hỏi này bằng RSS");
        assertThat(http.get("/tim-kiem/rss.xml").statusCode()).isEqualTo(404);
        assertThat(http.get("/tim-kiem/rss.xml?q=%20").statusCode()).isEqualTo(404);
    }

    @Test
    void what_is_taken_off_drops_out_of_everything_at_once() {
        String mark = "Bài sẽ gỡ " + UUID.randomUUID().toString().substring(0, 8);
        publish(mark, mark, "kinh-nghiem-mo-hinh", Instant.now().truncatedTo(ChronoUnit.SECONDS).toString());
        String address = PublicItems.addresses(mark).get(0);
        long number = Long.parseLong(address.substring(address.lastIndexOf('-') + 1));
        Map<String, String> shown = new LinkedHashMap<>();
        for (String path : List.of("/rss.xml", "/atom.xml", "/rss/kinh-nghiem-mo-hinh.xml", "/api/v1/articles?limit=100")) {
            shown.put(path, mark);
        }
        shown.put("/sitemap-" + ((number - 1) / 500 + 1) + ".xml", address + "<");
        shown.put("/sitemap-tin-moi.xml", mark);
        shown.put("/api/v1/articles/" + number, mark);
        // asked twice, so that all of it is kept
        shown.forEach((path, words) -> assertThat(http.get(path).body() + http.get(path).body()).as(path).contains(words));
        PublicItems.withdraw(address);
        shown.forEach((path, words) -> assertThat(http.get(path).body()).as(path).doesNotContain(words));
        assertThat(http.get("/api/v1/articles/" + number).statusCode()).isEqualTo(410);
    }

    @Test
    void a_feed_that_is_kept_says_so_and_is_told_apart_by_its_tag() {
        String path = "/rss/" + SECTION + ".xml";
        Waiting.until("kept", Duration.ofSeconds(5), () -> http.get(path).headers().firstValue("Cache-Status").orElse("").equals("portal; hit"));
        assertThat(http.get(path).headers().firstValue("ETag")).isPresent();
        PublicItems.publish(SECTION, 1);
        assertThat(http.get(path).headers().firstValue("Cache-Status")).contains("portal; fwd=miss; stored");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/rss/khong-co.xml", "/rss/%2e%2e%2fWEB-INF%2fweb.xml", "/rss/../WEB-INF/web.xml", "/atom/a%0d%0aSet-Cookie:%20x=1.xml", "/rss/%00.xml",
        "/rss/%ff.xml", "/rss/'%20or%201=1.xml", "/rss/.xml", "/atom/x/y.xml", "/sitemap-0.xml", "/sitemap-999999999.xml", "/sitemap--1.xml", "/sitemap-1e3.xml",
        "/feed.xml", "/rss", "/thong-bao.ics.xml", "/.well-known/", "/.well-known/security.txt.bak"})
    void an_address_that_names_no_feed_finds_nothing_and_breaks_nothing(String path) throws Exception {
        RawHttp.Reply answer = RawHttp.once(portal.port(8080), "GET " + path + " HTTP/1.1", "Host: 127.0.0.1");
        assertThat(answer.status()).as(path).isIn(400, 404);
        assertThat(answer.text()).doesNotContain("Exception", "at vn.", "at org.", "\r\nSet-Cookie", "<web-app");
    }

    @Test
    void a_feed_of_a_renamed_section_leads_to_the_new_one() {
        String run = UUID.randomUUID().toString().substring(0, 8);
        OfficeVisitor admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
        String above = portal.text("select id from site_section where slug = 'van-ban'");
        arrange(admin, "", Map.of("mot", "mot", "ten", "Thử bản tin " + run, "tren", above, "them", "them"));
        String section = portal.text("select id from site_section where name = 'Thử bản tin " + run + "'");
        List<String> feeds = List.of("/rss/thu-ban-tin-" + run + ".xml", "/atom/thu-ban-tin-" + run + ".xml", "/en/rss/thu-ban-tin-" + run + ".xml");
        // asked twice, so that they are kept
        feeds.forEach(feed -> assertThat(List.of(http.get(feed).statusCode(), http.get(feed).statusCode())).as(feed).containsOnly(200));
        arrange(admin, "?sua=" + section, Map.of("mot", "mot", "ten", "Đổi tên " + run, "tren", above, "doi", "doi"));
        for (String feed : feeds) {
            HttpResponse<String> answer = http.get(feed);
            assertThat(answer.statusCode()).as(feed).isEqualTo(301);
            assertThat(answer.headers().firstValue("Location")).contains(feed.replace("thu-ban-tin", "doi-ten"));
            assertThat(http.get(feed.replace("thu-ban-tin", "doi-ten")).body()).contains("Đổi tên " + run);
        }
        String hide = Jsoup.parse(admin.get(SECTIONS).body()).select("input[aria-label=Ẩn Đổi tên " + run + "]").attr("name");
        arrange(admin, "", Map.of("cay", "cay", hide, hide));
        assertThat(http.get(feeds.get(0)).statusCode()).as("hidden").isEqualTo(404);
        assertThat(http.get(feeds.get(0).replace("thu-ban-tin", "doi-ten")).statusCode()).isEqualTo(404);
    }

    /** What the technical administrator does to the section tree. */
    private static void arrange(OfficeVisitor admin, String chosen, Map<String, String> fields) {
        HttpResponse<String> done = admin.submit(SECTIONS + chosen, fields);
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
    }

    private static void publish(String id, String title, String section, String at) {
        String line = """
            {"id": "%s", "slug": "thu", "title": "%s", "summary": "Tóm tắt & <b>đậm</b>", "body_html": "<p>Một đoạn văn.</p>", "category": "%s",
             "author": "Nguyễn Văn Thử", "source": "Sở Nội vụ", "published_at": "%s", "tags": ["a<b"]}""".formatted(id, title, section, at).replace("\n", " ");
        HttpResponse<String> answer = http.post("/api/v1/imports", portal.key("import"), "application/x-ndjson", line.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(202);
        Waiting.until(id + " is public", Duration.ofSeconds(60), () -> !PublicItems.addresses(id + "%").isEmpty());
    }

    private static SyndFeed feed(String body) throws FeedException {
        return new SyndFeedInput().build(new StringReader(body));
    }
}
