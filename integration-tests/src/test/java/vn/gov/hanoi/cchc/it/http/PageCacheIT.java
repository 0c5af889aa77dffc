package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
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

    /** The answer waits in the middle for a table that is read late; meanwhile something is published that belongs where it has read already. */
    @Test
    void a_page_that_was_begun_before_a_publication_is_sent_but_not_kept() throws Exception {
        String page = "/?cham=" + System.nanoTime();
        // lists in memory are forgotten with it
        PublicItems.publish("tinh-hinh-ket-qua", 1);
        CompletableFuture<HttpResponse<byte[]>> slow;
        String title;
        try (Connection holding = portal.database(); Statement statement = holding.createStatement()) {
            statement.execute("lock tables indicator_publication write");
            slow = CLIENT.sendAsync(HttpRequest.newBuilder(URI.create(portal.url(page))).build(), HttpResponse.BodyHandlers.ofByteArray());
            Waiting.until("the page waits for the table", Duration.ofSeconds(20), PageCacheIT::waits);
            title = PublicItems.publishNow("tinh-hinh-ket-qua");
            assertThat(slow).isNotDone();
            statement.execute("unlock tables");
        }
        HttpResponse<byte[]> late = slow.get(30, TimeUnit.SECONDS);
        assertThat(status(late)).isEqualTo("portal; fwd=miss");
        assertThat(new String(late.body(), StandardCharsets.UTF_8)).contains("</html>");
        HttpResponse<byte[]> fresh = get(page);
        assertThat(status(fresh)).isEqualTo("portal; fwd=miss; stored");
        assertThat(places(late, title)).as("in the part that was read before").isLessThan(places(fresh, title));
        assertThat(status(get(page))).isEqualTo("portal; hit");
    }

    private static int places(HttpResponse<byte[]> page, String title) {
        return new String(page.body(), StandardCharsets.UTF_8).split(title, -1).length - 1;
    }

    /** Whether the portal waits for a table that somebody holds. */
    private static boolean waits() throws SQLException {
        try (Connection running = portal.running(); Statement statement = running.createStatement();
             ResultSet rows = statement.executeQuery("select count(*) from information_schema.processlist where state like 'Waiting for table metadata lock%'")) {
            rows.next();
            return rows.getInt(1) > 0;
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

    /** More than goes into the buffers between, so that the server has to wait in the middle of answers. */
    @Test
    void one_connection_answers_a_thousand_questions_each_whole_to_a_reader_who_is_slow() throws Exception {
        warm(article);
        byte[] page = get(article).body();
        String question = "GET " + article + " HTTP/1.1\r\nHost: localhost\r\nAccept-Encoding: gzip\r\n";
        try (Socket socket = new Socket()) {
            socket.setReceiveBufferSize(8_192);
            socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), URI.create(portal.url("/")).getPort()), 5_000);
            socket.setSoTimeout(60_000);
            CompletableFuture<Void> asking = CompletableFuture.runAsync(() -> {
                try {
                    socket.getOutputStream().write(((question + "\r\n").repeat(1_000) + question + "Connection: close\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            });
            InputStream in = new BufferedInputStream(socket.getInputStream());
            for (int i = 0; i < 1_001; i++) {
                List<String> head = head(in);
                assertThat(head.get(0)).as("answer %d", i).isEqualTo("HTTP/1.1 200 OK");
                assertThat(values(head, "connection")).containsExactly(i < 1_000 ? "keep-alive" : "close");
                assertThat(values(head, "date")).singleElement().asString().endsWith(" GMT");
                assertThat(values(head, "x-content-type-options")).containsExactly("nosniff");
                assertThat(values(head, "cache-status")).containsExactly("portal; hit");
                assertThat(unzipped(in.readNBytes(Integer.parseInt(values(head, "content-length").get(0))))).isEqualTo(page);
            }
            assertThat(in.read()).as("after the last answer").isEqualTo(-1);
            asking.get();
        }
    }

    private static List<String> head(InputStream in) throws IOException {
        ByteArrayOutputStream head = new ByteArrayOutputStream();
        for (int next = in.read(); next >= 0 && !head.toString(StandardCharsets.ISO_8859_1).endsWith("\r\n\r"); next = in.read()) {
            head.write(next);
        }
        return head.toString(StandardCharsets.ISO_8859_1).lines().filter(line -> !line.isBlank()).toList();
    }

    private static List<String> values(List<String> head, String name) {
        return head.stream().filter(line -> line.toLowerCase(Locale.ROOT).startsWith(name + ": ")).map(line -> line.substring(name.length() + 2)).toList();
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
