package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.JsonSchema;
import com.networknt.schema.JsonSchemaFactory;
import com.networknt.schema.SpecVersion;
import com.networknt.schema.ValidationMessage;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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

/** The public part of the interface: as described, by key, with tags, for everybody. */
class OpenDataIT {

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static JsonNode description;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        description = HttpAnswers.json(http.get("/api/openapi?format=JSON"));
        PublicItems.publish("phi-dia-gioi", 3);
    }

    @ParameterizedTest
    @CsvSource({"/api/v1/articles?limit=100,DanhSachNoiDung", "/api/v1/documents?limit=100,DanhSachNoiDung", "/api/v1/articles/3,NoiDung", "/api/v1/documents/1,NoiDung",
        "/api/v1/sections,CayChuyenMuc", "/api/v1/search?q=thu+tuc,KetQuaTimKiem"})
    void answers_have_the_form_that_the_description_promises(String path, String schema) {
        HttpResponse<String> answer = http.get(path);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(problems(schema, HttpAnswers.json(answer))).isEmpty();
        assertThat(answer.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).contains("*");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Credentials")).isEmpty();
    }

    @Test
    void the_check_of_forms_catches_an_offender() {
        ObjectNode item = (ObjectNode) HttpAnswers.json(http.get("/api/v1/articles/3"));
        item.put("title", 819);
        item.remove("citation");
        assertThat(problems("NoiDung", item)).hasSize(2);
    }

    @Test
    void an_item_names_author_source_citation_dates_and_an_address_that_stays() {
        JsonNode item = HttpAnswers.json(http.get("/api/v1/articles/3"));
        assertThat(item.path("author").asText()).isNotBlank();
        assertThat(item.path("source").path("name").asText()).isNotBlank();
        assertThat(item.path("citation").asText()).contains("Nguồn: Trang thông tin Cải cách hành chính");
        assertThat(OffsetDateTime.parse(item.path("publishedAt").asText())).isBeforeOrEqualTo(OffsetDateTime.parse(item.path("updatedAt").asText()));
        assertThat(http.get(path(item.path("permanentUrl").asText())).statusCode()).isEqualTo(200);
        assertThat(http.get(path(item.path("url").asText())).statusCode()).isEqualTo(200);
        assertThat(item.path("bodyHtml").asText()).contains("<p>").doesNotContain("=\"/");
        item.path("pictures").forEach(picture -> assertThat(http.get(path(picture.path("url").asText())).statusCode()).isEqualTo(200));
    }

    @ParameterizedTest
    @CsvSource({"articles,ARTICLE", "documents,DOCUMENT"})
    void the_cursor_leads_through_every_item_once_newest_first(String list, String kind) {
        List<String> read = new ArrayList<>();
        String next = "";
        while (next != null) {
            JsonNode page = HttpAnswers.json(http.get("/api/v1/" + list + "?limit=3" + next));
            page.path("items").forEach(item -> read.add(item.path("id").asText()));
            next = page.has("next") ? "&after=" + page.path("next").asText() : null;
        }
        // other tests may publish meanwhile, above where this began
        List<String> all = PublicItems.column("select public_number from site_item where visible = 1 and kind = ? order by published_at desc, public_number desc", kind);
        assertThat(all).containsSubsequence(read);
        assertThat(read).doesNotHaveDuplicates();
        assertThat(all.size() - read.size()).isLessThan(5);
    }

    @Test
    void who_has_an_answer_already_is_told_so_until_it_changes() throws Exception {
        String list = "/api/v1/articles?limit=5";
        String item = "/api/v1/articles/3";
        String listTag = tag(http.get(list));
        String itemTag = tag(http.get(item));
        assertThat(listTag).startsWith("W/\"");
        for (String[] known : new String[][] {{list, listTag}, {item, itemTag}}) {
            HttpResponse<String> same = conditional(known[0], known[1]);
            assertThat(same.statusCode()).as(known[0]).isEqualTo(304);
            assertThat(same.body()).isEmpty();
        }
        String title = PublicItems.publishNow("phi-dia-gioi");
        HttpResponse<String> changed = conditional(list, listTag);
        assertThat(changed.statusCode()).isEqualTo(200);
        assertThat(changed.body()).contains(title);
        assertThat(tag(changed)).isNotEqualTo(listTag);
        assertThat(conditional(list, tag(changed)).statusCode()).isEqualTo(304);
        assertThat(conditional(item, itemTag).statusCode()).as("the item did not change").isEqualTo(304);
        assertThat(conditional(item, "\"x\"").statusCode()).isEqualTo(200);
    }

    @Test
    void an_answer_that_is_kept_is_forgotten_when_what_it_shows_changes_and_not_before() {
        String list = "/api/v1/articles?limit=7";
        for (String path : List.of(list, "/api/v1/articles/3", "/api/v1/sections")) {
            Waiting.until(path + " is kept", Duration.ofSeconds(5), () -> status(path).equals("portal; hit"));
        }
        PublicItems.publish("phi-dia-gioi", 1);
        assertThat(status(list)).isEqualTo("portal; fwd=miss");
        assertThat(status("/api/v1/articles/3")).isEqualTo("portal; hit");
        assertThat(status("/api/v1/sections")).isEqualTo("portal; hit");
    }

    @ParameterizedTest
    @ValueSource(strings = {"after=x", "after=", "after=..", "after=%27%20or%201=1", "after=zzzzzzzzzzzzz.1", "limit=0", "limit=101", "limit=-1", "limit=1e2", "limit=",
        "limit=abc", "limit=%D9%A1", "after=%0d%0aSet-Cookie:%20a=b", "after=%00"})
    void a_cursor_or_a_length_that_cannot_be_is_refused_with_its_name(String query) throws Exception {
        for (String list : List.of("articles", "documents")) {
            RawHttp.Reply answer = RawHttp.once(portal.port(8080), "GET /api/v1/" + list + "?" + query + " HTTP/1.1", "Host: 127.0.0.1");
            assertThat(answer.status()).as(query).isEqualTo(400);
            assertThat(answer.text()).contains("application/problem+json", "request.parameter", query.substring(0, query.indexOf('=')))
                .doesNotContain("Exception", "at vn.", "\r\nSet-Cookie");
        }
    }

    @ParameterizedTest
    @CsvSource({"articles/8,410", "documents/8,404", "articles/1,404", "documents/3,404", "articles/0,404", "articles/99999999,404", "articles/-1,404", "articles/abc,404",
        "articles/9999999999999999999,404", "articles/1%20or%201=1,404", "articles/..%2f..%2fx,404", "articles/%00,404", "documents/%D9%A1,404"})
    void what_is_not_there_or_gone_says_so(String path, int status) throws Exception {
        RawHttp.Reply answer = RawHttp.once(portal.port(8080), "GET /api/v1/" + path + " HTTP/1.1", "Host: 127.0.0.1");
        assertThat(answer.status()).as(path).isIn(status, path.contains("%") ? 400 : status);
        assertThat(answer.text()).doesNotContain("Exception", "at vn.", "at org.", "tiếp công dân tháng 10", "\r\nSet-Cookie");
        if (status == 410) {
            assertThat(answer.text()).contains("application/problem+json", "request.gone", "Lịch đã thay đổi").doesNotContain("ETag: ");
        }
    }

    @Test
    void a_cursor_beyond_the_end_finds_an_empty_list() {
        JsonNode page = HttpAnswers.json(http.get("/api/v1/articles?after=0.0"));
        assertThat(page.path("items")).isEmpty();
        assertThat(page.has("next")).isFalse();
        assertThat(HttpAnswers.json(http.get("/api/v1/articles?limit=1&after=zzzzzzzzzzz.zzzzzzzzzzzz")).path("items")).hasSize(1);
    }

    private static Set<ValidationMessage> problems(String name, JsonNode body) {
        ObjectNode schema = new ObjectMapper().createObjectNode().put("$ref", "#/components/schemas/" + name);
        schema.set("components", description.path("components"));
        JsonSchema form = JsonSchemaFactory.getInstance(SpecVersion.VersionFlag.V202012).getSchema(schema);
        return form.validate(body, context -> context.getExecutionConfig().setFormatAssertionsEnabled(true));
    }

    private static HttpResponse<String> conditional(String path, String tag) throws Exception {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create(portal.url(path))).header("If-None-Match", tag).build(),
            HttpResponse.BodyHandlers.ofString());
    }

    private static String tag(HttpResponse<String> answer) {
        return answer.headers().firstValue("ETag").orElseThrow();
    }

    private static String status(String path) {
        return http.get(path).headers().firstValue("Cache-Status").orElse("");
    }

    private static String path(String address) {
        assertThat(address).startsWith(portal.url("/"));
        return address.substring(portal.url("").length());
    }
}
