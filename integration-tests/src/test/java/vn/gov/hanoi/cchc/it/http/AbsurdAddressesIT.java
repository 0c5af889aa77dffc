package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Absurd public addresses get an honest answer, show nothing of the inside and change nothing. */
class AbsurdAddressesIT {

    private static final String[] INSIDE = {"Exception", "at org.", "at vn.", "at java.", "wildfly", "undertow", "SELECT ", "site_item", "WEB-INF/"};

    private static HttpAnswers http;
    private static String article;

    @BeforeAll
    static void start() {
        http = new HttpAnswers(RunningPortal.get());
        article = PublicItems.addresses(PublicItems.publish("phi-dia-gioi", 1) + "%").get(0);
    }

    @ParameterizedTest
    @CsvSource({"trang=0,404", "trang=-1,404", "trang=999999999,404", "trang=abc,404", "trang=1e3,404", "trang=,404", "trang=51,404", "trang=01,404",
        "trang=50,404", "sau=x,404", "sau=..,404", "sau=%27%20or%201=1,404", "sau=zzzzzzzzzzz.zzzzzzzzzzzz,200", "sau=0.0,404",
        "sau=zzzzzzzzzzzz.1,404", "sau=-1.1,404", "trang=1&trang=2,200", "trang=1&sau=x,404", "khac=1,200", "%00=1,200", "trang=%F0%9F%98%80,404"})
    void a_page_that_cannot_be_is_not_found_and_nothing_breaks(String query, int status) {
        for (String list : List.of("/chuyen-muc/tinh-hinh-ket-qua", "/en/chuyen-muc/tinh-hinh-ket-qua", "/van-ban", "/tim-kiem?q=m%E1%BA%ABu")) {
            String target = list + (list.contains("?") ? "&" : "?") + query;
            RawHttp.Reply answer = raw("GET", target);
            // beyond the end of a list of a search or a section that is shorter there is nothing either
            assertThat(answer.status()).as(target).isIn(status, query.contains("zzzzzzzzzzz.") ? 404 : status);
            saysNothingOfTheInside(answer.text());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"so-ky-hieu=%25", "so-ky-hieu=%27%3B--", "loai=khong-co", "co-quan=%00", "tu-ngay=2026-02-31", "den-ngay=9999999-01-01",
        "tu-ngay=-1", "tu-ngay=9999-12-31", "hieu-luc=IN_FORCE", "hieu-luc=con-hieu-luc&tu-ngay=0001-01-01", "so-ky-hieu=_", "loai[]=x",
        "so-ky-hieu=%ED%A0%80", "linh-vuc=%22%3E%3Cscript%3E"})
    void the_filter_of_documents_survives_anything(String query) {
        RawHttp.Reply answer = raw("GET", "/van-ban?" + query);
        assertThat(answer.status()).isIn(200, 400);
        saysNothingOfTheInside(answer.text());
        assertThat(answer.text()).doesNotContain("\"><script>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"%25", "%2B-%22", "%22", "*", "(((", "%3Cscript%3Ealert(1)%3C/script%3E", "%00", "%ED%A0%80", "%FF%FE", "a%0D%0ASet-Cookie:%20x=1",
        "%E2%80%AE%E1%BA%AB", "@%26%7C!", "+%2B+-+~+%3C+%3E"})
    void the_search_survives_anything_and_shows_it_as_words(String words) {
        RawHttp.Reply answer = raw("GET", "/tim-kiem?q=" + words);
        assertThat(answer.status()).isIn(200, 400);
        saysNothingOfTheInside(answer.text());
        assertThat(answer.text()).doesNotContain("<script>alert", "\r\nSet-Cookie");
    }

    @Test
    void a_very_long_search_is_cut_and_an_absurdly_long_address_is_refused() {
        assertThat(raw("GET", "/tim-kiem?q=" + "a".repeat(1_000)).status()).isEqualTo(200);
        assertThat(raw("GET", "/tim-kiem?q=" + "a".repeat(200_000)).status()).isIn(0, 400, 414, 431);
        assertThat(raw("GET", "/" + "a/".repeat(5_000)).status()).isIn(0, 400, 404, 414);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/../../etc/passwd", "/bai-viet/../../WEB-INF/web.xml", "/bai-viet/%2e%2e/%2e%2e/WEB-INF/web.xml", "/tep/1/..%2f..%2fsecrets.properties",
        "/tep/1/%2e%2e%5c%2e%2e%5cx", "/luu-tru/cchc-2026-1/1/../../../secrets.properties", "/luu-tru/cchc-2026-1/1/..%2f..%2f..%2fsecrets.properties",
        "/luu-tru/cchc-2026-1/1/files%2f..%2f..%2f..%2f..%2fsecrets.properties", "/luu-tru/cchc-2026-1/1/%2fetc%2fpasswd", "/tai-nguyen/x/../../WEB-INF/web.xml",
        "/tai-nguyen/x/..%2f..%2fWEB-INF/web.xml", "/META-INF/MANIFEST.MF", "/site/item.xhtml", "/WEB-INF/web.xml", "/jakarta.faces.resource/web.xml?ln=../WEB-INF",
        "/bai-viet/x-1;jsessionid=abc", "/bai-viet/x%0d%0aSet-Cookie:%20a=b-1", "/en/%0d%0aLocation:%20http:/evil.example", "/%c0%ae%c0%ae/etc/passwd",
        "/bai-viet/%ff%fe-1", "/bai-viet/%-1", "//evil.example/", "/\\evil.example", "/bai-viet/x-0", "/bai-viet/x-1.5", "/bai-viet/x-١", "/van-ban/-",
        "/chuyen-muc/%00", "/chuyen-muc/" , "/luu-tru/cchc-2026-99999999", "/luu-tru/", "/tep/1/", "/tep/99999999/x.pdf", "/tep/1/..%2f/trang-1-560", "/bai-viet/x-1/xem-truoc/..%2f..%2fsecrets.properties", "/tep/1/819.pdf%00.jpg"})
    void an_address_that_climbs_lies_or_breaks_off_finds_nothing(String target) {
        RawHttp.Reply answer = raw("GET", target);
        assertThat(answer.status()).as(target).isIn(400, 404);
        saysNothingOfTheInside(answer.text());
        assertThat(answer.text()).doesNotContain("\r\nSet-Cookie", "\r\nLocation: http", "root:x:", "migrate=");
    }

    @Test
    void a_way_to_another_site_is_never_a_redirect() {
        for (String target : List.of("//evil.example/en", "/en//evil.example/", "/van-ban//evil.example/", "/%2f%2fevil.example/", "/en/%2fevil.example/")) {
            RawHttp.Reply answer = raw("GET", target);
            assertThat(answer.text()).as(target).doesNotContainPattern("(?i)\r\nLocation: (https?:)?//evil");
        }
    }

    @Test
    void a_slug_in_decomposed_letters_or_in_another_case_leads_to_the_right_address() {
        String number = article.substring(article.lastIndexOf('-') + 1);
        for (String slug : List.of("ba%CC%80i-thu%CC%9B%CC%89-", "B%C3%80I-TH%E1%BB%AC-", "", "%F0%9F%98%80-", "a'b-", "%3Cb%3E-")) {
            RawHttp.Reply answer = raw("GET", "/bai-viet/" + slug + number);
            assertThat(answer.status()).as(slug).isEqualTo(301);
            assertThat(answer.text()).contains("Location: " + article);
        }
        assertThat(raw("GET", "/van-ban/x-" + number).text()).contains("Location: " + article);
    }

    @Test
    void other_methods_are_refused_and_change_nothing() {
        Map<String, Long> before = RunningPortal.get().rowCounts();
        for (String method : List.of("POST", "PUT", "DELETE", "PATCH", "TRACE", "PROPFIND", "GETT")) {
            for (String path : List.of("/", article, "/van-ban", "/luu-tru/cchc-2026-1")) {
                RawHttp.Reply answer = raw(method, path, "Content-Length: 0");
                assertThat(answer.status()).as(method + " " + path).isIn(400, 403, 405, 501);
                saysNothingOfTheInside(answer.text());
            }
        }
        assertThat(RunningPortal.get().rowCounts()).isEqualTo(before);
    }

    @Test
    void an_address_in_a_header_that_lies_does_not_move_the_links() {
        RawHttp.Reply answer = raw("GET", article, "X-Forwarded-Host: evil.example", "Forwarded: host=evil.example");
        assertThat(answer.text()).doesNotContain("evil.example");
    }

    @Test
    void what_is_not_public_is_found_under_no_address() {
        List<String> hidden = PublicItems.column("select a.id from content_article a left join site_item s on s.item = a.id where s.item is null");
        List<String> receipts = PublicItems.column("select id from intake_receipt");
        assertThat(hidden).isNotEmpty();
        for (String id : hidden.subList(0, Math.min(4, hidden.size()))) {
            for (String target : List.of("/bai-viet/" + id, "/bai-viet/x-" + id, "/van-ban/" + id, "/luu-tru/" + id, "/tep/" + id + "/a.jpg",
                "/bai-viet/x-" + id + "/lich-su", "/chuyen-muc/" + id)) {
                assertThat(http.get(target).statusCode()).as(target).isEqualTo(404);
            }
        }
        assertThat(http.get("/bai-viet/x-" + receipts.get(0)).statusCode()).isEqualTo(404);
        // the sample has an item that waits for approval and one that was withdrawn
        for (String words : List.of("%E1%BB%A7y+quy%E1%BB%81n+14+th%E1%BB%A7+t%E1%BB%A5c", "ti%E1%BA%BFp+c%C3%B4ng+d%C3%A2n+th%C3%A1ng+10")) {
            assertThat(http.get("/tim-kiem?q=" + words).body()).doesNotContain("href=\"/bai-viet/so-xay-dung", "href=\"/bai-viet/thong-tin-thu-nghiem");
        }
    }

    @Test
    void a_withdrawn_item_is_gone_at_every_address_it_had() {
        for (String target : List.of("/bai-viet/x-8", "/bai-viet/x-8?ban-in=1", "/bai-viet/x-8/lich-su", "/bai-viet/x-8/lich-su?ban=1", "/en/bai-viet/x-8",
            "/van-ban/x-8", "/luu-tru/cchc-2026-8", "/en/luu-tru/cchc-2026-8", "/luu-tru/cchc-2026-8/1/index.html", "/luu-tru/cchc-2026-8/1/text.txt",
            "/luu-tru/cchc-2026-8/1/metadata.json", "/tep/8/x.jpg",
            "/tep/8/x.pdf/trang-1-560", "/bai-viet/x-8/xem-truoc/x.pdf", "/en/bai-viet/x-8/xem-truoc/x.pdf")) {
            HttpResponse<String> answer = http.get(target);
            assertThat(answer.statusCode()).as(target).isEqualTo(410);
            assertThat(answer.body()).as(target).contains("<h1").doesNotContain("được đăng để thử nghiệm");
            assertThat(answer.headers().firstValue("ETag")).as(target).isEmpty();
        }
        assertThat(http.get("/chuyen-muc/tinh-hinh-ket-qua").body()).doesNotContain("tiếp công dân tháng 10");
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "999999", "9999999999", "abc", "1%20or%201=1", "", "%00"})
    void a_version_that_never_was_is_not_found(String version) {
        RawHttp.Reply answer = raw("GET", article + "/lich-su?ban=" + version);
        assertThat(answer.status()).isEqualTo(404);
        saysNothingOfTheInside(answer.text());
    }

    private static RawHttp.Reply raw(String method, String target, String... headers) {
        List<String> lines = new ArrayList<>(List.of(method + " " + target + " HTTP/1.1", "Host: 127.0.0.1"));
        lines.addAll(List.of(headers));
        try {
            return RawHttp.once(URI.create(RunningPortal.get().url("/")).getPort(), lines.toArray(String[]::new));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void saysNothingOfTheInside(String whole) {
        assertThat(whole).doesNotContainIgnoringCase("x-powered-by").doesNotContain(INSIDE);
    }
}
