package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** Kept pages: exact, the same for everybody, never for somebody who is signed in. {@code Cache-Status} says where an answer came from. */
class PageCacheIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final String HERE = "/chuyen-muc/tinh-hinh-ket-qua";
    private static final String ELSEWHERE = "/chuyen-muc/kinh-nghiem-mo-hinh";
    private static RunningPortal portal;
    private static String article;
    private static String mark;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        mark = PublicItems.publish("tinh-hinh-ket-qua", 1);
        article = PublicItems.addresses(mark + " số %").get(0);
    }

    @Test
    void a_publication_evicts_what_it_changed_and_nothing_else() throws Exception {
        String other = PublicItems.addresses(PublicItems.publish("kinh-nghiem-mo-hinh", 1) + " số %").get(0);
        for (String path : List.of("/", HERE, article, ELSEWHERE, other)) {
            warm(path);
        }
        PublicItems.publish("tinh-hinh-ket-qua", 1);
        for (String path : List.of(ELSEWHERE, other)) {
            assertThat(status(get(path))).as(path).isEqualTo("portal; hit");
        }
        for (String path : List.of("/", HERE, article)) {
            assertThat(status(get(path))).as(path).isEqualTo("portal; fwd=miss; stored");
        }
    }

    @Test
    void a_change_made_by_another_server_is_seen_within_seconds() throws Exception {
        warm(article);
        long number = Long.parseLong(article.substring(article.lastIndexOf('-') + 1));
        try (Connection connection = portal.database(); PreparedStatement insert = connection.prepareStatement(
            "insert into site_change (node, tags, changed_at) values ('another-server', ?, utc_timestamp(6))")) {
            insert.setString(1, "item:" + number + "\nitem:999999999");
            insert.executeUpdate();
        }
        Waiting.until("the page was forgotten", Duration.ofSeconds(5), () -> !"portal; hit".equals(status(get(article))));
    }

    @Test
    void every_coding_gives_the_same_page_with_the_same_headers() throws Exception {
        warm(article);
        HttpResponse<byte[]> plain = get(article);
        HttpResponse<byte[]> gzip = get(article, "Accept-Encoding", "gzip;q=0.5");
        HttpResponse<byte[]> refused = get(article, "Accept-Encoding", "gzip;q=0, br;q=0.0");
        HttpResponse<byte[]> brotli = get(article, "Accept-Encoding", "gzip, deflate, br, zstd");
        assertThat(gzip.headers().firstValue("Content-Encoding")).contains("gzip");
        assertThat(unzipped(gzip.body())).isEqualTo(plain.body()).isEqualTo(refused.body());
        assertThat(brotli.headers().firstValue("Content-Encoding")).contains("br");
        assertThat(brotli.body().length).isLessThan(gzip.body().length);
        for (HttpResponse<byte[]> answer : List.of(plain, gzip, brotli, refused)) {
            assertThat(answer.headers().firstValue("Vary")).contains("Accept-Encoding");
            assertThat(policies(answer)).isEqualTo(policies(get(article, "Cookie", "cchc=ai-do"))).hasSizeGreaterThan(8);
        }
    }

    @Test
    void who_has_the_page_already_is_told_so_and_head_has_the_headers_alone() throws Exception {
        warm(article);
        HttpResponse<byte[]> page = get(article);
        HttpResponse<byte[]> known = get(article, "If-None-Match", page.headers().firstValue("ETag").orElseThrow());
        assertThat(known.statusCode()).isEqualTo(304);
        assertThat(known.body()).isEmpty();
        assertThat(known.headers().firstValue("ETag")).isEqualTo(page.headers().firstValue("ETag"));
        HttpResponse<byte[]> head = CLIENT.send(HttpRequest.newBuilder(URI.create(portal.url(article))).method("HEAD", HttpRequest.BodyPublishers.noBody())
            .build(), HttpResponse.BodyHandlers.ofByteArray());
        assertThat(head.headers().firstValue("Content-Length")).isEqualTo(page.headers().firstValue("Content-Length"));
        assertThat(head.body()).isEmpty();
    }

    @Test
    void nobody_who_is_signed_in_gets_a_kept_page_and_theirs_is_not_kept() throws Exception {
        warm(article);
        assertThat(status(get(article, "Cookie", "cchc=ai-do"))).isNull();
        assertThat(status(get(article, "Authorization", "Bearer ai-do"))).isNull();
        String fresh = article + "?lan=" + System.nanoTime();
        assertThat(status(get(fresh, "Cookie", "cchc=ai-do"))).isNull();
        assertThat(status(get(fresh))).isEqualTo("portal; fwd=miss; stored");
    }

    @Test
    void print_language_and_paging_have_pages_of_their_own() throws Exception {
        List<String> bodies = new ArrayList<>();
        for (String path : List.of(article, article + "?ban-in=1", "/en" + article, article + "/lich-su", HERE, HERE + "?trang=1", "/en" + HERE)) {
            warm(path);
            assertThat(get(path).statusCode()).as(path).isEqualTo(200);
            bodies.add(new String(get(path).body(), StandardCharsets.UTF_8));
        }
        Collections.sort(bodies);
        assertThat(bodies.stream().distinct().count()).isGreaterThanOrEqualTo(6);
        assertThat(bodies).allSatisfy(body -> assertThat(body).contains("</html>"));
    }

    @Test
    void a_proxy_may_answer_for_a_moment_while_it_asks_and_for_ten_minutes_while_nobody_answers() throws Exception {
        warm(article);
        for (String path : List.of(article, article + "?lan=" + System.nanoTime())) {
            assertThat(get(path).headers().firstValue("Cache-Control")).contains("public, max-age=0, s-maxage=1, stale-while-revalidate=5, stale-if-error=600");
        }
        assertThat(get(article, "Accept-Encoding", "br").headers().firstValue("Cache-Control").orElseThrow()).contains("stale-while-revalidate");
        assertThat(get("/bai-viet/x-8").headers().firstValue("Cache-Control").orElseThrow()).doesNotContain("stale");
        assertThat(get("/quan-tri/dang-nhap").headers().firstValue("Cache-Control")).contains("no-store");
    }

    @Test
    void what_is_not_there_is_not_kept() throws Exception {
        for (String path : List.of("/khong-co-trang-nay", "/bai-viet/khong-co-99999999", "/bai-viet/x-8", "/quan-tri/dang-nhap")) {
            get(path);
            assertThat(status(get(path))).as(path).isNull();
        }
    }

    private static void warm(String path) {
        Waiting.until(path + " is kept", Duration.ofSeconds(10), () -> "portal; hit".equals(status(get(path))));
    }

    private static String status(HttpResponse<byte[]> answer) {
        return answer.headers().firstValue("Cache-Status").orElse(null);
    }

    private static List<String> policies(HttpResponse<byte[]> answer) {
        return answer.headers().map().entrySet().stream().filter(header -> !List.of("content-length", "content-encoding", "date", "cache-status")
            .contains(header.getKey().toLowerCase())).map(header -> header.getKey().toLowerCase() + ": " + header.getValue()).sorted().toList();
    }

    private static HttpResponse<byte[]> get(String path, String... headers) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url(path)));
        if (headers.length > 0) {
            request.headers(headers);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofByteArray());
    }

    private static byte[] unzipped(byte[] body) throws IOException {
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(body))) {
            return in.readAllBytes();
        }
    }
}
