package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What the server refuses before anybody reads it, spoken byte by byte because no client would send it. */
class RequestDoorIT {

    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    @Test
    void no_answer_lets_another_origin_read_it() {
        for (String path : new String[] {"/", "/api/openapi", "/api/openapi?format=JSON", "/api/health", "/api/docs", "/quan-tri/dang-nhap"}) {
            HttpResponse<String> answer = http.get(path);
            assertThat(answer.statusCode()).as(path).isEqualTo(200);
            assertThat(answer.headers().map().keySet()).as(path).noneMatch(name -> name.toLowerCase().startsWith("access-control-"));
        }
    }

    @Test
    void the_description_is_offered_as_json_and_as_yaml() {
        assertThat(HttpAnswers.json(http.get("/api/openapi?format=JSON")).path("openapi").asText()).startsWith("3.");
        HttpResponse<String> yaml = http.get("/api/openapi");
        assertThat(yaml.headers().firstValue("Content-Type").orElse("")).startsWith("application/yaml");
        assertThat(yaml.body()).contains("/v1/intake/documents:", "securitySchemes:", "url: /api");
    }

    @Test
    void a_body_in_chunks_beyond_the_limit_is_told_so_and_leaves_no_trace() throws IOException {
        Map<String, Long> before = portal.rowCounts();
        for (String type : new String[] {"multipart/form-data; boundary=edge", "application/edxml+xml"}) {
            String answer = chunked("/api/v1/intake/documents", portal.key("intake:document"), type, 66);
            assertThat(answer).as(type).startsWith("HTTP/1.1 413").contains("application/problem+json", "request.too-large");
        }
        assertThat(chunked("/api/v1/imports", portal.key("import"), "application/x-ndjson", 66)).startsWith("HTTP/1.1 413").contains("request.too-large");
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    @Test
    void a_large_body_in_chunks_below_the_limit_is_read() throws IOException {
        assertThat(chunked("/api/v1/intake/documents", portal.key("intake:document"), "multipart/form-data; boundary=edge", 12))
            .startsWith("HTTP/1.1 422").contains("intake.field.missing");
    }

    @Test
    void an_announced_body_beyond_the_limit_is_refused_before_it_is_sent() throws IOException {
        String head = "Host: 127.0.0.1\r\nContent-Type: application/edxml+xml\r\nAuthorization: Bearer " + portal.key("intake:document")
            + "\r\nConnection: close\r\n";
        assertThat(speak("POST /api/v1/intake/documents HTTP/1.1\r\n" + head + "Content-Length: 67108865\r\n\r\n")).startsWith("HTTP/1.1 413")
            .contains("request.too-large");
        assertThat(speak("POST /api/health HTTP/1.1\r\n" + head + "Content-Length: 8388609\r\n\r\n")).startsWith("HTTP/1.1 413");
        assertThat(speak("POST /quan-tri/dang-nhap HTTP/1.1\r\n" + head + "Content-Length: 8388609\r\n\r\n")).startsWith("HTTP/1.1 413");
    }

    @Test
    void pages_take_no_body_that_hides_its_length() throws IOException {
        assertThat(speak("POST /quan-tri/dang-nhap HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: application/x-www-form-urlencoded\r\n"
            + "Transfer-Encoding: chunked\r\nConnection: close\r\n\r\n3\r\na=b\r\n0\r\n\r\n")).startsWith("HTTP/1.1 411");
    }

    @Test
    void headers_that_are_too_large_or_too_many_are_refused() throws IOException {
        assertThat(speak("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nX-Large: " + "x".repeat(20_000) + "\r\nConnection: close\r\n\r\n")).doesNotContain(" 200 ");
        assertThat(speak("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + "X-Many: x\r\n".repeat(150) + "Connection: close\r\n\r\n")).doesNotContain(" 200 ");
    }

    /** A multipart form (one file that never ends) or plain bytes, in chunks of a mebibyte, with the answer read at the end. */
    private static String chunked(String path, String key, String type, int mebibytes) throws IOException {
        try (Socket socket = open()) {
            OutputStream out = socket.getOutputStream();
            write(out, "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key + "\r\nContent-Type: " + type
                + "\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            if (type.startsWith("multipart")) {
                chunk(out, ("--edge\r\nContent-Disposition: form-data; name=\"document\"\r\nContent-Type: application/json\r\n\r\n{}\r\n--edge\r\n"
                    + "Content-Disposition: form-data; name=\"file\"; filename=\"a.pdf\"\r\n\r\n").getBytes(StandardCharsets.US_ASCII));
            }
            byte[] piece = (type.contains("xml") ? "<a>" + " ".repeat(1021) : "{\"a\": \"" + "x".repeat(1014) + "\"}\n").repeat(1024).getBytes(StandardCharsets.US_ASCII);
            byte[] spaces = " ".repeat(1 << 20).getBytes(StandardCharsets.US_ASCII);
            for (int i = 0; i < mebibytes; i++) {
                chunk(out, type.contains("xml") ? spaces : piece);
            }
            chunk(out, "\r\n--edge--\r\n".getBytes(StandardCharsets.US_ASCII));
            write(out, "0\r\n\r\n");
            return answer(socket);
        }
    }

    private static String speak(String request) throws IOException {
        try (Socket socket = open()) {
            write(socket.getOutputStream(), request);
            return answer(socket);
        }
    }

    private static Socket open() throws IOException {
        URI address = URI.create(portal.url("/"));
        Socket socket = new Socket(address.getHost(), address.getPort());
        socket.setSoTimeout(30_000);
        return socket;
    }

    private static String answer(Socket socket) throws IOException {
        InputStream in = socket.getInputStream();
        return new String(in.readNBytes(20_000), StandardCharsets.UTF_8);
    }

    private static void chunk(OutputStream out, byte[] bytes) throws IOException {
        write(out, Integer.toHexString(bytes.length) + "\r\n");
        out.write(bytes);
        write(out, "\r\n");
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }
}
