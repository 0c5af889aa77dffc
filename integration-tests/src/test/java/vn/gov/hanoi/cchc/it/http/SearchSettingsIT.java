package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** The technical administrator looks after the search: its abbreviations and its index. */
class SearchSettingsIT {

    private static final String PAGE = "/quan-tri/tim-kiem";
    private static RunningPortal portal;
    private static HttpAnswers http;
    private static OfficeVisitor admin;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
    }

    @Test
    void an_abbreviation_is_understood_the_moment_it_is_added_and_no_more_when_it_is_dropped_and_both_are_recorded() {
        PublicItems.publish("xu-huong-hanh-chinh-cong", 1);
        String brief = "zu" + word();
        assertThat(addresses(brief)).isEmpty();
        HttpResponse<String> added = add(brief, "bài thử");
        assertThat(added.statusCode()).isEqualTo(302);
        assertThat(followed(added)).contains("Đã thêm chữ tắt. Ô tìm kiếm hiểu ngay.", brief);
        assertThat(addresses(brief)).isNotEmpty();
        assertThat(addresses(brief.toUpperCase())).isEqualTo(addresses(brief));

        HttpResponse<String> dropped = drop(brief);
        assertThat(dropped.statusCode()).isEqualTo(302);
        assertThat(followed(dropped)).contains("Đã bỏ chữ tắt.").doesNotContain(brief);
        assertThat(addresses(brief)).isEmpty();
        assertThat(portal.text("select group_concat(method order by id) from audit_row where desk = 'site.SearchDesk' and outcome = 'DONE' and id >= "
            + "(select max(id) from audit_row where command like '%" + brief + "%')")).isEqualTo("add,drop");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {"`` | bài thử | Nhập chữ tắt", "zuq | `` | Nhập chữ đầy đủ", "--- | bài thử | Nhập chữ tắt và chữ đầy đủ bằng chữ hoặc số",
        "zuq | !!! | Nhập chữ tắt và chữ đầy đủ bằng chữ hoặc số", "Bài Thử | bai thu | khác nhau", "TTHC | thủ tục hành chính | Đã có chữ tắt TTHC"})
    void what_is_no_abbreviation_is_refused_beside_the_form_and_what_was_typed_stays(String brief, String whole, String words) {
        Map<String, Long> rows = portal.rowCounts();
        HttpResponse<String> answer = add(brief, whole);
        assertThat(answer.statusCode()).isEqualTo(200);
        Document page = Jsoup.parse(answer.body());
        assertThat(page.select("main").text()).contains(words);
        assertThat(page.select("#tat").attr("value")).isEqualTo(brief == null ? "" : brief);
        assertThat(page.select("#day").attr("value")).isEqualTo(whole == null ? "" : whole);
        assertThat(portal.rowCounts()).isEqualTo(rows);
    }

    @Test
    void an_abbreviation_that_somebody_else_dropped_meanwhile_is_named_as_gone() {
        String brief = "zu" + word();
        add(brief, "bài thử");
        String page = admin.get(PAGE).body();
        assertThat(drop(brief).statusCode()).isEqualTo(302);
        HttpResponse<String> late = admin.post(PAGE, OfficeVisitor.filled(page, button(page, brief)));
        assertThat(late.statusCode()).isIn(200, 302);
        assertThat(admin.get(PAGE).body()).doesNotContain(brief);
    }

    /** Asked all the time, each time with other signs, so that no answer is from memory. */
    @Test
    void while_the_index_is_built_anew_no_reader_gets_less_and_the_page_tells_how_far_it_is() {
        List<String> before = addresses("quy che");
        assertThat(before).isNotEmpty();
        HttpResponse<String> begun = admin.submit(PAGE, Map.of("laplai", "laplai", "lap-nut", "lap-nut"));
        assertThat(begun.statusCode()).isEqualTo(302);
        String page = followed(begun);
        assertThat(page).contains("Chỉ mục sẽ được lập lại trong vài giây.", "Đang lập lại: đã đọc").doesNotContain("id=\"lap-nut\"");
        int asked = 0;
        while (page.contains("Đang lập lại")) {
            assertThat(addresses("quy che " + Integer.toBinaryString(++asked).replace('0', '·').replace('1', '•'))).as("question " + asked).containsAll(before);
            page = admin.get(PAGE).body();
        }
        assertThat(asked).isPositive();
        assertThat(page).contains("Lập lại gần nhất xong", "trên máy chủ này", "id=\"lap-nut\"");
        Waiting.until("the index has what the tables have", Duration.ofSeconds(30), () -> admin.get(PAGE).body()
            .contains("Trong chỉ mục: " + portal.text("select count(*) from site_item where visible = 1") + " nội dung"));
    }

    @Test
    void nobody_else_sees_it() {
        for (String role : List.of("EDITOR", "HEAD_OF_BOARD", "AUDITOR")) {
            assertThat(OfficeVisitor.signedIn(portal, role).get(PAGE).statusCode()).as(role).isEqualTo(404);
        }
        assertThat(OfficeVisitor.stranger(portal).get(PAGE).statusCode()).isEqualTo(302);
    }

    private static HttpResponse<String> add(String brief, String whole) {
        return admin.submit(PAGE, Map.of("themct", "themct", "tat", brief == null ? "" : brief, "day", whole == null ? "" : whole, "them-nut", "them-nut"));
    }

    private static String followed(HttpResponse<String> answer) {
        return admin.get(answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "")).body();
    }

    private static HttpResponse<String> drop(String brief) {
        String page = admin.get(PAGE).body();
        return admin.post(PAGE, OfficeVisitor.filled(page, button(page, brief)));
    }

    /** The form in the row of an abbreviation, and its button. */
    private static Map<String, String> button(String page, String brief) {
        var row = Jsoup.parse(page).select("tr:has(th:containsOwn(" + brief + "))").first();
        String form = row.select("form").attr("id");
        String name = row.select("input[type=submit]").attr("name");
        return Map.of(form, form, name, name);
    }

    private static List<String> addresses(String words) {
        return Jsoup.parse(http.get("/tim-kiem?q=" + URLEncoder.encode(words, StandardCharsets.UTF_8)).body()).select("ul.result h3 a").eachAttr("href");
    }

    private static String word() {
        return UUID.randomUUID().toString().replaceAll("[^a-f]", "") + "k";
    }
}
