package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RawHttp.Reply;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The limits of the server at their edges, over sockets to loopback: what is within goes through, what is beyond is cut off at once. */
class ServerLimitsIT {

    private static final int MEBI = 1 << 20;
    private static RunningPortal portal;
    private static int port;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        port = portal.port(8080);
    }

    @Test
    void heads_and_bodies_that_trickle_in_are_cut_off_while_others_are_served() throws IOException {
        List<RawHttp> slow = new ArrayList<>();
        try {
            for (int i = 0; i < 60; i++) {
                RawHttp trickle = new RawHttp(port);
                trickle.send("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Cham: ");
                slow.add(trickle);
            }
            RawHttp body = new RawHttp(port);
            slow.add(body);
            body.send("POST /quan-tri/dang-nhap HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nten=");
            RawHttp idle = new RawHttp(port);
            slow.add(idle);
            idle.send("GET /api/health HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n");
            long start = System.nanoTime();
            assertThat(RawHttp.once(port, "GET / HTTP/1.1", "Host: 127.0.0.1").status()).isEqualTo(200);
            assertThat(Duration.ofNanos(System.nanoTime() - start)).as("a reader beside sixty slow ones").isLessThan(Duration.ofSeconds(5));
            assertThat(slow.get(0).untilClosed(Duration.ofSeconds(20))).as("a head has 10 s").isLessThan(Duration.ofSeconds(16));
            assertThat(slow.get(59).untilClosed(Duration.ofSeconds(5))).isLessThan(Duration.ofSeconds(5));
            assertThat(body.untilClosed(Duration.ofSeconds(45))).as("a body may be silent for 30 s").isLessThan(Duration.ofSeconds(40));
            assertThat(idle.untilClosed(Duration.ofSeconds(20))).as("a connection may be silent for 30 s").isLessThan(Duration.ofSeconds(15));
        } finally {
            for (RawHttp connection : slow) {
                connection.close();
            }
        }
    }

    @Test
    void headers_and_cookies_have_a_size_and_a_number() throws IOException {
        assertThat(get("X-Lon: " + "x".repeat(12_000))).isEqualTo(200);
        assertThat(get("X-Lon: " + "x".repeat(20_000))).as("16 KiB of headers").isIn(0, 400, 431);
        assertThat(get(lines(90, i -> "X-" + i + ": 1", "\r\n"))).isEqualTo(200);
        assertThat(get(lines(110, i -> "X-" + i + ": 1", "\r\n"))).as("100 headers").isIn(0, 400, 431);
        assertThat(get("Cookie: " + lines(35, i -> "c" + i + "=1", "; "))).isEqualTo(200);
        assertThat(get("Cookie: " + lines(60, i -> "c" + i + "=1", "; "))).as("40 cookies").isIn(0, 400);
    }

    @Test
    void an_address_and_a_form_have_a_number_of_parameters() throws IOException {
        assertThat(RawHttp.once(port, "GET /van-ban?" + lines(900, i -> "a" + i, "&") + " HTTP/1.1", "Host: 127.0.0.1").status()).isEqualTo(200);
        assertThat(RawHttp.once(port, "GET /van-ban?" + lines(1100, i -> "a" + i, "&") + " HTTP/1.1", "Host: 127.0.0.1").status()).isIn(0, 400);
        Map<String, Long> before = portal.rowCounts();
        assertThat(post("/quan-tri/dang-nhap", "application/x-www-form-urlencoded", lines(5000, i -> "a" + i + "=1", "&").getBytes(), true)).isIn(0, 400);
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    @Test
    void a_body_has_a_size_announced_or_not() throws IOException {
        Map<String, Long> before = portal.rowCounts();
        assertThat(announced("/quan-tri/dang-nhap", 9L * MEBI)).isIn(0, 400, 413);
        assertThat(announced("/api/v1/imports", 65L * MEBI)).isEqualTo(413);
        assertThat(announced("/api/v1/intake/documents", 65L * MEBI)).isEqualTo(413);
        assertThat(announced("/api/v1/articles", 9L * MEBI)).isEqualTo(413);
        assertThat(post("/quan-tri/dang-nhap", "application/x-www-form-urlencoded", ("ten=" + "x".repeat(9 * MEBI)).getBytes(), false)).isIn(0, 411, 413);
        assertThat(portal.rowCounts()).isEqualTo(before);
        assertThat(RawHttp.once(port, "GET /api/health HTTP/1.1", "Host: 127.0.0.1").status()).isEqualTo(200);
    }

    @Test
    void requests_that_two_servers_could_read_differently_are_refused() throws IOException {
        assertThat(RawHttp.once(port, "GET / HTTP/1.1").status()).as("no host").isIn(0, 400);
        assertThat(RawHttp.once(port, "GET / HTTP/1.1", "Host: a.vn", "Host: b.vn").status()).as("two hosts").isIn(0, 400);
        assertThat(RawHttp.once(port, "POST /api/v1/imports HTTP/1.1", "Host: 127.0.0.1", "Content-Length: 4", "Content-Length: 5").status())
            .as("two lengths").isIn(0, 400);
        assertThat(RawHttp.once(port, "POST /api/v1/imports HTTP/1.1", "Host: 127.0.0.1", "Content-Length: 4", "Transfer-Encoding: chunked").status())
            .as("length and chunks").isIn(0, 400, 401, 411);
        assertThat(RawHttp.once(port, "GET /\u0000 HTTP/1.1", "Host: 127.0.0.1").status()).isIn(0, 400);
    }

    private static int get(String header) throws IOException {
        return RawHttp.once(port, "GET /api/health HTTP/1.1", "Host: 127.0.0.1", header).status();
    }

    /** Announces a body and sends none of it. */
    private static int announced(String path, long length) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            http.send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + length + "\r\nConnection: close\r\n\r\n");
            return http.reply().status();
        }
    }

    private static int post(String path, String type, byte[] body, boolean announced) throws IOException {
        try (RawHttp http = new RawHttp(port)) {
            http.send("POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: " + type + "\r\nConnection: close\r\n"
                + (announced ? "Content-Length: " + body.length : "Transfer-Encoding: chunked") + "\r\n\r\n");
            try {
                if (announced) {
                    http.send(body);
                } else {
                    http.send(Integer.toHexString(body.length) + "\r\n");
                    http.send(body);
                    http.send("\r\n0\r\n\r\n");
                }
            } catch (SocketException cutOff) {
                // the server may stop listening before everything is sent
            }
            Reply reply = http.reply();
            return reply.status();
        }
    }

    private static String lines(int count, java.util.function.IntFunction<String> line, String between) {
        return IntStream.range(0, count).mapToObj(line).collect(Collectors.joining(between));
    }
}
