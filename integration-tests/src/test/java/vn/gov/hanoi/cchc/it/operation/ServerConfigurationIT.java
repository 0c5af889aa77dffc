package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RawHttp.Reply;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The server as it is provisioned and as it runs: patched, closed where nobody calls, the same headers on every answer. */
class ServerConfigurationIT {

    private static final Path SERVER = Path.of(System.getProperty("jboss.home"));
    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
    }

    @ParameterizedTest
    @CsvSource({"core, undertow-core-, version.undertow.core", "servlet, undertow-servlet-, version.undertow.servlet",
        "websocket, undertow-websockets-jsr-, version.undertow.websockets"})
    void undertow_is_the_patched_release(String module, String jar, String version) throws IOException {
        try (Stream<Path> files = Files.list(SERVER.resolve("modules/system/layers/base/io/undertow/" + module + "/main"))) {
            List<String> jars = files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".jar")).toList();
            assertThat(jars).containsExactly(jar + System.getProperty(version) + ".jar");
        }
    }

    @Test
    void management_and_database_listen_on_loopback_only_and_nothing_else_listens() throws IOException {
        int management = portal.port(9990);
        int database = portal.port(13306);
        assertThat(listening(management)).containsOnly("127.0.0.1");
        assertThat(listening(database)).containsOnly("127.0.0.1");
        assertThat(listening(portal.port(8080))).isNotEmpty();
        for (int other : new int[] {8009, 8443, 9993, 4712, 4713}) {
            assertThat(listening(portal.port(other))).as("port " + other).isEmpty();
        }
    }

    @Test
    void there_is_no_console_and_management_knows_nobody_from_outside() throws IOException {
        int management = portal.port(9990);
        assertThat(RawHttp.once(management, "GET /console/index.html HTTP/1.1", "Host: 127.0.0.1").status()).isIn(401, 403, 404);
        assertThat(RawHttp.once(management, "GET /management HTTP/1.1", "Host: 127.0.0.1").status()).isEqualTo(401);
        assertThat(RawHttp.once(management, "GET /health HTTP/1.1", "Host: 127.0.0.1").text()).contains("\"status\":\"UP\"");
        String configuration = Files.readString(portal.data().resolve("server/configuration/standalone.xml"));
        assertThat(configuration).contains("console-enabled=\"false\"", "<access-control provider=\"rbac\">").containsPattern("<logger [^>]*enabled=\"true\"")
            .doesNotContain("http-invoker", "jsp-config", "<websockets", "http-connector", "https-listener", "ajp", "ExampleDS");
        assertThat(portal.data().resolve("server/data/audit-log.log")).isNotEmptyFile();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jboss-remoting", "jboss-ejb3", "websocket", "h2c"})
    void the_public_port_changes_to_no_other_protocol(String protocol) throws IOException {
        Reply reply = RawHttp.once(portal.port(8080), "GET / HTTP/1.1", "Host: 127.0.0.1", "Upgrade: " + protocol, "HTTP2-Settings: AAMAAABkAAQCAAAAAAIAAAAA",
            "Sec-JbossRemoting-Key: MDEyMzQ1Njc4OTAxMjM0NQ==", "Sec-WebSocket-Key: MDEyMzQ1Njc4OTAxMjM0NQ==", "Sec-WebSocket-Version: 13");
        assertThat(reply.status()).isEqualTo(200);
    }

    @ParameterizedTest
    @CsvSource({"GET, /, 200", "GET, /khong-co, 404", "GET, /wildfly-services/ejb/v1, 404", "GET, /api/health, 200", "GET, /api/openapi, 200",
        "GET, /api/khong-co, 404", "GET, /api/v1/intake/documents, 401", "GET, /quan-tri/dang-nhap, 200", "GET, /quan-tri/tai-khoan, 302",
        "POST, /, 405", "GET, /robots.txt, 200", "GET, /tep/1/a.pdf, 404"})
    void every_answer_carries_the_security_headers_and_says_nothing_of_the_server(String method, String path, int status) throws IOException {
        Reply reply = RawHttp.once(portal.port(8080), method + " " + path + " HTTP/1.1", "Host: 127.0.0.1", "Content-Length: 0");
        assertThat(reply.status()).as(reply.text()).isEqualTo(status);
        Map<String, String> expected = Map.of("Strict-Transport-Security", "max-age=63072000; includeSubDomains", "X-Content-Type-Options", "nosniff",
            "Cross-Origin-Opener-Policy", "same-origin", "Cross-Origin-Embedder-Policy", "require-corp", "Cross-Origin-Resource-Policy", "same-origin",
            "Permissions-Policy", "camera=(), microphone=(), geolocation=()");
        expected.forEach((name, value) -> assertThat(reply.headers(name)).as(name).containsExactly(value));
        if (!path.equals("/api/openapi") && status != 302) {
            assertThat(reply.headers("Content-Security-Policy")).as("one content policy").hasSize(1);
            assertThat(reply.header("Content-Security-Policy")).startsWith("default-src 'none'").contains("frame-ancestors 'none'", "base-uri 'none'")
                .doesNotContain("unsafe-eval", "script-src 'self' 'unsafe");
            assertThat(reply.header("Referrer-Policy")).isIn("no-referrer", "strict-origin-when-cross-origin");
        }
        assertThat(reply.headers("Server")).isEmpty();
        assertThat(reply.headers("X-Powered-By")).isEmpty();
        assertThat(reply.text()).doesNotContainIgnoringCase("undertow").doesNotContainIgnoringCase("wildfly/").doesNotContainIgnoringCase("jboss");
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PUT", "DELETE", "PATCH", "PROPFIND"})
    void methods_that_nobody_needs_are_refused(String method) throws IOException {
        assertThat(RawHttp.once(portal.port(8080), method + " / HTTP/1.1", "Host: 127.0.0.1", "Content-Length: 0").status()).isIn(400, 405, 501);
    }

    @Test
    void the_log_is_one_json_object_a_line_and_complains_about_no_private_module_but_those_the_interface_needs() throws IOException {
        ObjectMapper mapper = new ObjectMapper();
        List<String> lines = Files.readAllLines(portal.data().resolve("server/log/server.log"));
        assertThat(lines).hasSizeGreaterThan(20);
        for (String line : lines) {
            JsonNode entry = mapper.readTree(line);
            assertThat(entry.path("level").asText()).isNotEmpty();
            assertThat(entry.path("timestamp").asText()).endsWith("Z");
            // Counting a body speaks in channels of org.jboss.xnio, describing the interface needs io.smallrye.openapi and its index; the server calls them private.
            assertThat(entry.path("message").asText().replaceAll("WFLYSRV0018.*\"(org\\.jboss\\.xnio|io\\.smallrye\\.openapi|io\\.smallrye\\.jandex)\".*", "")).doesNotContain("WFLYSRV0018");
        }
    }

    /** Addresses a port is listened on, from the kernel's own tables. */
    private static List<String> listening(int port) throws IOException {
        String suffix = String.format(":%04X", port);
        List<String> found = new java.util.ArrayList<>();
        for (String table : List.of("/proc/net/tcp", "/proc/net/tcp6")) {
            for (String line : Files.readAllLines(Path.of(table))) {
                String[] columns = line.strip().split("\\s+");
                if (columns.length > 3 && columns[1].endsWith(suffix) && columns[3].equals("0A")) {
                    found.add(address(columns[1].substring(0, columns[1].indexOf(':'))));
                }
            }
        }
        return found;
    }

    private static String address(String hexadecimal) {
        if (hexadecimal.equals("0100007F") || hexadecimal.equals("0000000000000000FFFF00000100007F")) {
            return "127.0.0.1";
        }
        return hexadecimal;
    }
}
