package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.PublicPages;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** Every public address asked as nobody honest asks: an honest answer, nothing of the inside, nothing that is not public, no row more or less. */
class HostileQuestionsIT {

    private static final Pattern INSIDE = Pattern.compile("[a-z]Exception|\\bat (org|vn|java|io|com|jakarta)\\.[a-z]|WFLY|UT00|MariaDB|SELECT [a-z]|\\bsite_item\\b|WEB-INF/|HV000|SQLState");
    private static final String LONG = "x".repeat(10_000);
    /** What is appended as a question; the long one is ten kilobytes. */
    private static final List<String> QUESTIONS = List.of("trang=-1", "trang=99999999999999999999", "trang=%F0%9F%98%80", "sau=%00", "sau=" + LONG, "ban=%FF", "ban=99999999999",
        "ban=1&ban=2", "ban-in=%C0%AE", "ngay=0000-00-00", "ngay=+999999999-12-31", "tu-ngay=%27%20or%201=1--&den-ngay=%22", "sap-xep=;drop%20table%20site_item",
        "chieu=%0d%0aSet-Cookie:%20gian=1", "q=" + LONG, "q=%C0%AF%ED%A0%80", "limit=-1&cursor=%00", "limit=99999999999&cursor=../../..", "%00=%00", "&&&=&=", "%", "%zz=1",
        "q[]=1&q[$ne]=2", "jakarta.faces.ViewState=x", "ln=../WEB-INF");
    /** Addresses that show no page. */
    private static final List<String> OTHERS = List.of("/rss.xml", "/atom.xml", "/rss/tinh-hinh-ket-qua.xml", "/en/atom.xml", "/sitemap.xml", "/sitemap-1.xml", "/sitemap-trang.xml",
        "/sitemap-tin-moi.xml", "/robots.txt", "/opensearch.xml", "/.well-known/security.txt", "/thong-bao.ics", "/lay-y-kien.ics", "/api/v1/articles", "/api/v1/articles/3",
        "/api/v1/documents", "/api/v1/documents/1", "/api/v1/sections", "/api/v1/indices", "/api/v1/articles/8", "/api/health", "/api/openapi",
        "/chi-so/sipas-cap-tinh/2024.csv", "/chi-so/sipas-cap-tinh/2024.xlsx", "/luu-tru/cchc-2026-3/1/index.html", "/luu-tru/cchc-2026-3/1/metadata.json", "/danh-gia",
        "/y-kien-duyet/abc", "/bao-cao-csp");
    private static final Pattern FILE = Pattern.compile("/tep/[0-9]+/[a-z0-9.-]+\\.pdf");
    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    static List<String> addresses() {
        List<String> addresses = new ArrayList<>(OTHERS);
        PublicPages.all().forEach(page -> addresses.add(page.path()));
        addresses.add(FILE.matcher(http.get(PublicPages.named("bai-viet").path()).body()).results().map(MatchResult::group).findFirst().orElseThrow());
        return addresses;
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_survives_every_question_and_changes_nothing(String path) {
        Map<String, Long> rows = portal.rowCounts();
        for (String question : QUESTIONS) {
            isHonest(path + (path.contains("?") ? "&" : "?") + question, List.of(200, 303, 304, 400, 401, 404, 405, 410, 414, 422, 429, 431));
        }
        assertThat(portal.rowCounts()).isEqualTo(rows);
    }

    @ParameterizedTest
    @MethodSource("addresses")
    void an_address_with_something_hostile_in_it_leads_nowhere_else(String path) {
        Map<String, Long> rows = portal.rowCounts();
        String plain = path(path);
        for (String target : List.of(plain + "%00", plain + "%c0%af..%c0%af", plain + "/../../WEB-INF/web.xml", plain + "/%2e%2e/%2e%2e/etc/passwd", plain + ";jsessionid=1", plain + "%ff",
            plain + "%0d%0aLocation:%20https://gian.example", plain + "%ED%A0%80", plain + "/..%5c..%5cx", plain.replaceFirst("/", "/%2f"), plain + "%20", plain + ".xhtml",
            plain + "/" + LONG, plain + "%E2%80%AE", plain + "~", plain + "a%CC%80")) {
            isHonest(target, List.of(0, 200, 301, 400, 401, 404, 405, 410, 414, 429));
        }
        assertThat(portal.rowCounts()).isEqualTo(rows);
    }

    private static void isHonest(String target, List<Integer> statuses) {
        RawHttp.Reply answer = raw("GET " + target + " HTTP/1.1", "Host: 127.0.0.1");
        String shown = target.length() > 160 ? target.substring(0, 160) + "…" : target;
        assertThat(answer.status()).as(shown).isIn(statuses);
        String own = answer.text().replaceAll("WEB-INF/web\\.xml|;drop(%20| )table(%20| )site_item", "");
        assertThat(path(target).equals("/api/openapi") ? List.of() : INSIDE.matcher(own).results().map(MatchResult::group).toList()).as("the inside at " + shown).isEmpty();
        assertThat(answer.headers("Set-Cookie")).as(shown).isEmpty();
        assertThat(answer.headers("Location")).as(shown).noneMatch(place -> place.contains("gian.example") && !place.startsWith("/") || place.startsWith("//"));
        assertThat(answer.text()).as(shown).doesNotContain("root:x:", "<web-app");
    }

    private static String path(String target) {
        return target.replaceFirst("\\?.*", "");
    }

    @ParameterizedTest
    @ValueSource(strings = {"gian.example", "gian.example:80", "127.0.0.1:1@gian.example", "GIAN.EXAMPLE.", "", "[::1", "xn--\u0001"})
    void a_host_nobody_knows_moves_no_link_and_stays_in_no_kept_page(String host) {
        String path = PublicPages.named("bai-viet").path();
        for (String target : List.of(path, path + "/", "/van-ban/x-1", "/sitemap.xml", "/rss.xml", "/khong-co", "/api/v1/articles")) {
            RawHttp.Reply answer = raw("GET " + target + " HTTP/1.1", "Host: " + host, "X-Forwarded-Host: " + host, "X-Forwarded-Proto: gopher");
            assertThat(answer.status()).as(host + " " + target).isLessThan(500);
            assertThat(answer.text()).as(target).doesNotContainIgnoringCase("gian.example").doesNotContain("gopher:");
        }
        assertThat(http.get(path).body()).contains("rel=\"canonical\" href=\"" + portal.url(path)).doesNotContain("gian.example");
        assertThat(raw("GET http://gian.example" + path + " HTTP/1.1", "Host: gian.example").text()).doesNotContain("gian.example");
    }

    @Test
    void two_hosts_or_none_are_no_request() {
        assertThat(raw("GET / HTTP/1.1", "Host: 127.0.0.1", "Host: gian.example").text()).doesNotContain("gian.example");
        assertThat(raw("GET / HTTP/1.1").status()).isIn(200, 400);
    }

    @Test
    void what_waits_was_refused_or_sealed_is_found_under_no_address_by_no_word_and_by_no_number() {
        List<String> ids = PublicItems.column("select a.id from content_article a left join site_item s on s.item = a.id where s.item is null limit 5");
        List<String> receipts = PublicItems.column("select id from intake_receipt order by state limit 12");
        List<String> numbers = PublicItems.column("select number from intake_receipt order by state limit 12");
        assertThat(ids).isNotEmpty();
        List<String> all = new ArrayList<>(ids);
        all.addAll(receipts);
        all.addAll(numbers);
        for (String id : all) {
            for (String form : List.of("/bai-viet/%s", "/bai-viet/x-%s", "/bai-viet/%s?ban-in=1", "/bai-viet/x-%s/lich-su", "/van-ban/x-%s", "/van-ban/%s/lich-su", "/en/bai-viet/x-%s",
                "/luu-tru/%s", "/luu-tru/%s/1/index.html", "/tep/%s/a.pdf", "/rss/%s.xml", "/atom/%s.xml", "/chuyen-muc/%s", "/chi-so/co-quan/%s", "/api/v1/articles/%s",
                "/api/v1/documents/%s", "/api/v1/indices/%s/2024", "/sitemap-%s.xml")) {
                String target = form.formatted(id);
                assertThat(http.get(target).statusCode()).as(target).isIn(400, 404);
            }
        }
        String titles = "select coalesce(title, '') from content_article_revision r where r.article_id in (select a.id from content_article a left join site_item s on s.item = a.id "
            + "where s.item is null) and not exists (select 1 from site_item p where p.title = r.title) limit 12";
        for (String title : PublicItems.column(titles)) {
            for (String target : List.of("/tim-kiem?q=" + encoded(title), "/rss.xml", "/atom.xml", "/sitemap-1.xml", "/sitemap-tin-moi.xml", "/api/v1/articles?limit=100", "/van-ban",
                "/van-ban?so-ky-hieu=" + encoded(title))) {
                assertThat(http.get(target).body()).as(target).doesNotContain(">" + title + "<", "\"title\":\"" + title);
            }
        }
    }

    @Test
    void what_is_withdrawn_is_gone_at_once_from_everything_that_was_kept_for_whoever_has_it_already() {
        String mark = PublicItems.publish("kinh-nghiem-mo-hinh", 1);
        String address = PublicItems.addresses(mark + "%").get(0);
        long number = Long.parseLong(address.substring(address.lastIndexOf('-') + 1));
        String record = portal.text("select permanent_id from site_item where public_number = " + number);
        Waiting.until("its package is written", Duration.ofSeconds(60), () -> http.get("/luu-tru/" + record + "/1/index.html").statusCode() == 200);
        List<String> addresses = List.of(address, address + "?ban-in=1", "/en" + address, address + "/lich-su", address + "/lich-su?ban=1", "/luu-tru/" + record, "/en/luu-tru/" + record,
            "/luu-tru/" + record + "/1/index.html", "/luu-tru/" + record + "/1/metadata.json", "/api/v1/articles/" + number);
        Map<String, String> tags = new LinkedHashMap<>();
        for (String path : addresses) {
            ask(path, null);
            tags.put(path, ask(path, null).headers().firstValue("ETag").orElse("*"));
        }
        PublicItems.withdraw(address);
        tags.forEach((path, tag) -> {
            for (String known : new String[] {null, tag}) {
                HttpResponse<String> answer = ask(path, known);
                assertThat(answer.statusCode()).as(path + " known as " + known).isEqualTo(410);
                assertThat(answer.body()).as(path).doesNotContain("Một đoạn văn");
                assertThat(answer.headers().firstValue("Cache-Status").orElse("")).as(path).doesNotContain("hit");
            }
        });
    }

    private static HttpResponse<String> ask(String path, String tag) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path)));
        try {
            return CLIENT.send((tag == null ? request : request.header("If-None-Match", tag)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    private static RawHttp.Reply raw(String... lines) {
        try {
            return RawHttp.once(portal.port(8080), lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
