package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.StringReader;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** What pages say of themselves to machines: linked data read by a JSON-LD processor, the rest of the head by an HTML parser. */
class PageMetadataIT {

    private static final String SCHEMA = "https://schema.org/";
    /** The vocabulary's own context makes every plain name one of its terms; nothing is fetched. */
    private static final DocumentLoader CONTEXT = (address, options) -> JsonDocument.of(new StringReader("{\"@context\": {\"@vocab\": \"" + SCHEMA + "\"}}"));
    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"/|WebSite|name url potentialAction publisher inLanguage", "/en/|WebSite|name url potentialAction publisher inLanguage",
        "/|GovernmentOrganization|name url", "/van-ban|Dataset|name description url distribution creditText creator",
        "/chuyen-muc/tinh-hinh-ket-qua|BreadcrumbList|itemListElement", "/van-ban|BreadcrumbList|itemListElement"})
    void a_page_that_lists_says_what_it_is(String path, String type, String properties) throws JsonLdError {
        requires(page(path), type, properties);
    }

    @Test
    void an_article_says_who_wrote_it_when_and_how_to_cite_it() throws JsonLdError {
        Document page = page(own("ARTICLE"));
        requires(page, "NewsArticle", "headline author datePublished dateModified publisher creditText url mainEntityOfPage identifier image inLanguage isAccessibleForFree");
        requires(page, "BreadcrumbList", "itemListElement");
        assertThat(meta(page, "property", "og:type")).isEqualTo("article");
        assertThat(meta(page, "property", "article:published_time")).matches("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\+07:00");
    }

    @Test
    void a_document_says_what_it_is_who_issued_it_and_from_when_it_applies() throws JsonLdError {
        requires(page(own("DOCUMENT")), "Legislation", "name legislationIdentifier legislationType legislationDate legislationPassedBy legislationJurisdiction "
            + "datePublished publisher creditText");
    }

    @Test
    void what_will_happen_is_an_event_and_results_of_an_index_are_data_to_take_along() throws Exception {
        try (var connection = portal.database(); var insert = connection.prepareStatement("insert into site_calendar_entry values (?, 'NOTICE', "
            + "'Bảo trì trang', 'Tạm ngừng', '/thong-bao/1', '2031-01-01 01:00:00', '2031-01-01 03:00:00', utc_timestamp(6), 1, 0)")) {
            insert.setString(1, "su-kien-" + System.nanoTime() + "@cchc.example");
            insert.executeUpdate();
        }
        try (var connection = portal.database(); var tells = connection.prepareStatement(
            "insert into site_change (node, tags, changed_at) values ('another-server', 'calendar:NOTICE', utc_timestamp(6))")) {
            tells.executeUpdate();
        }
        Waiting.until("the entry another server wrote is known", Duration.ofSeconds(10), () -> http.get("/?" + System.nanoTime()).body().contains("Bảo trì trang"));
        requires(page("/?" + System.nanoTime()), "Event", "name url startDate endDate eventStatus eventAttendanceMode location organizer");
        requires(page("/chi-so/sipas-cap-tinh/2024"), "Dataset", "name description url temporalCoverage distribution creditText creator datePublished");
    }

    @ParameterizedTest
    @ValueSource(strings = {"ARTICLE", "DOCUMENT"})
    void an_item_has_dublin_core(String kind) {
        Document page = page(own(kind));
        for (String name : List.of("title", "creator", "publisher", "date", "identifier", "language", "type", "format", "rights")) {
            assertThat(meta(page, "name", "DC." + name)).as("DC." + name).isNotBlank();
        }
        assertThat(meta(page, "name", "DC.identifier")).startsWith(portal.url("/luu-tru/cchc-"));
        assertThat(meta(page, "name", "DC.rights")).isEqualTo("Nguồn: Trang thông tin Cải cách hành chính");
        assertThat(page.selectFirst("link[rel=schema.DC]").attr("href")).isEqualTo("http://purl.org/dc/elements/1.1/");
    }

    @Test
    void steps_to_a_page_are_counted_and_lead_somewhere() throws JsonLdError {
        Document page = page(own("ARTICLE"));
        JsonObject trail = found(page, "BreadcrumbList");
        JsonArray steps = trail.getJsonArray(SCHEMA + "itemListElement");
        assertThat(steps.size()).isGreaterThanOrEqualTo(2);
        for (int i = 0; i < steps.size(); i++) {
            JsonObject step = steps.getJsonObject(i);
            assertThat(value(step, "position")).isEqualTo(String.valueOf(i + 1));
            if (step.containsKey(SCHEMA + "item")) {
                assertThat(http.get(value(step, "item").substring(portal.url("").length())).statusCode()).isEqualTo(200);
            }
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/en/", "/chuyen-muc/tinh-hinh-ket-qua", "/en/chuyen-muc/tinh-hinh-ket-qua", "/van-ban", "ARTICLE", "DOCUMENT"})
    void the_head_names_the_right_address_the_other_language_and_the_feeds(String kind) {
        String path = kind.startsWith("/") ? kind : own(kind);
        Document page = page(path);
        assertThat(page.select("link[rel=canonical]")).hasSize(1);
        assertThat(page.selectFirst("link[rel=canonical]").attr("href")).isEqualTo(portal.url(path));
        assertThat(meta(page, "property", "og:url")).isEqualTo(portal.url(path));
        assertThat(meta(page, "property", "og:title")).isNotBlank();
        Map<String, String> languages = new TreeMap<>();
        page.select("link[rel=alternate][hreflang]").forEach(link -> languages.put(link.attr("hreflang"), link.attr("href")));
        // a page whose content is in Vietnamese in both has no translation to name; one that has says so to readers too
        boolean translated = !page.select("main a[hreflang=en]").isEmpty();
        assertThat(languages).containsKeys("vi", "x-default");
        assertThat(languages.containsKey("en")).isEqualTo(kind.startsWith("/") || translated);
        assertThat(languages).containsValue(portal.url(path));
        List<Element> feeds = new ArrayList<>(page.select("link[rel=alternate][type~=rss|atom]"));
        assertThat(feeds).extracting(link -> link.attr("type")).contains("application/rss+xml", "application/atom+xml");
        feeds.addAll(page.select("link[rel=search]"));
        for (Element link : feeds) {
            var answer = http.get(link.attr("href"));
            assertThat(answer.statusCode()).as(link.attr("href")).isEqualTo(200);
            assertThat(answer.headers().firstValue("Content-Type").orElseThrow()).startsWith(link.attr("type"));
        }
    }

    @Test
    void a_page_that_is_not_there_and_a_print_view_say_nothing_to_machines() {
        Document missing = Jsoup.parse(http.get("/bai-viet/x-99999999").body());
        assertThat(missing.select("script[type=application/ld+json], link[rel=canonical]")).isEmpty();
        Document withdrawn = Jsoup.parse(http.get("/bai-viet/x-8").body());
        assertThat(withdrawn.select("script[type=application/ld+json], link[rel=canonical]")).isEmpty();
        assertThat(meta(page(own("ARTICLE") + "?ban-in=1"), "name", "robots")).isEqualTo("noindex");
    }

    private static void requires(Document page, String type, String properties) throws JsonLdError {
        JsonObject found = found(page, type);
        for (String property : properties.split(" ")) {
            assertThat(found).as(type + "." + property).containsKey(SCHEMA + property);
            assertThat(found.getJsonArray(SCHEMA + property)).as(type + "." + property).isNotEmpty();
        }
    }

    private static JsonObject found(Document page, String type) throws JsonLdError {
        List<String> types = new ArrayList<>();
        for (Element block : page.select("script[type=application/ld+json]")) {
            for (JsonValue node : JsonLd.expand(JsonDocument.of(new StringReader(block.data()))).loader(CONTEXT).get()) {
                String of = node.asJsonObject().getJsonArray("@type").getString(0);
                types.add(of);
                if (of.equals(SCHEMA + type)) {
                    return node.asJsonObject();
                }
            }
        }
        throw new AssertionError("No " + type + " among " + types);
    }

    private static String value(JsonObject node, String property) {
        JsonValue value = node.getJsonArray(SCHEMA + property).getJsonObject(0).get("@value");
        return value instanceof JsonString text ? text.getString() : value.toString();
    }

    private static String own(String kind) {
        return PublicItems.column("select concat(if(kind = 'DOCUMENT', '/van-ban/', '/bai-viet/'), slug, '-', public_number) from site_item "
            + "where visible = 1 and sample and kind = ? order by public_number", kind).get(0);
    }

    private static Document page(String path) {
        return Jsoup.parse(http.get(path).body());
    }

    private static String meta(Document page, String kind, String name) {
        Element meta = page.selectFirst("meta[" + kind + "=" + name + "]");
        assertThat(meta).as(name).isNotNull();
        return meta.attr("content");
    }
}
