package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.Statement;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;
import vn.gov.hanoi.cchc.shared.Sha256;

/**
 * What is left when the server or the database dies in the middle (ruling 35): all of a thing or nothing of it. The server is halted from
 * outside, by a lock in the database, and then killed; this portal belongs to this test alone.
 */
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class CrashIT {

    private static final String ONLY_READ = "Trang đang ở chế độ chỉ đọc";

    private static final int IMPORTED = 120;
    /** Their letters: answered by the mail server, read by it and not answered, not yet sent when the portal dies. */
    private static final List<String> PEOPLE = List.of("truoc@xa-mau.vidu.vn", "giua@xa-mau.vidu.vn", "sau@xa-mau.vidu.vn");
    private static RunningPortal portal;
    private static HttpAnswers http;
    private static SlowMailServer mail;

    @BeforeAll
    static void start() {
        use(RunningPortal.own("crash-data"));
        mail = new SlowMailServer(portal.port(RunningPortal.SMTP), PEOPLE.get(1));
    }

    @AfterAll
    static void stop() {
        mail.close();
        if (portal != null) {
            portal.stop();
        }
    }

    @Test
    @Order(1)
    void killed_after_the_file_was_written_and_before_the_commit_leaves_nothing_and_the_sender_sends_again() throws Exception {
        PEOPLE.forEach(CrashIT::news);
        Waiting.until("a letter is on its way", Duration.ofSeconds(60), () -> mail.identities(PEOPLE.get(1)).size() == 1);
        Map<String, Long> before = portal.rowCounts();
        byte[] file = pdf();
        String document = document();
        CompletableFuture<Void> sending;
        try (Connection lock = portal.database(); Statement statement = lock.createStatement()) {
            // the audit row is the last thing a transaction writes before its commit
            statement.execute("lock tables audit_row write");
            sending = CompletableFuture.runAsync(() -> deliver(document, file));
            Waiting.until("the file is in the store", Duration.ofSeconds(30), () -> stored(file));
            try (RawHttp half = halfOfAPacket()) {
                Waiting.until("half a packet is on its way", Duration.ofSeconds(5), () -> sending.isDone() || portal.server().isAlive());
                use(portal.killedAndStartedAgain());
            }
        }
        assertThat(sending).failsWithin(Duration.ofSeconds(30));
        assertThat(portal.rowCounts()).isEqualTo(before);
        HttpResponse<String> again = deliver(document, file);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
        assertThat(deliver(document, file).statusCode()).isEqualTo(200);
        assertThat(stored(file)).isTrue();
    }

    @Test
    @Order(2)
    void a_letter_that_the_mail_server_was_reading_comes_again_rather_than_never_and_no_other_comes_twice() throws Exception {
        mail.hurry();
        try (Connection connection = portal.database(); Statement statement = connection.createStatement()) {
            // a minute later it is due again
            statement.execute("update notification_mail set next_at = utc_timestamp(6), version = version + 1 where state = 'SENDING'");
        }
        Waiting.until("every letter is with the mail server", Duration.ofSeconds(90),
            () -> PEOPLE.stream().map(CrashIT::delivery).toList().equals(List.of("SENT 1", "SENT 2", "SENT 1")));
        assertThat(mail.identities(PEOPLE.get(0))).as("answered before").hasSize(1);
        assertThat(mail.identities(PEOPLE.get(2))).as("sent afterwards").hasSize(1);
        assertThat(mail.identities(PEOPLE.get(1))).as("the same letter, so that its reader sees it once").hasSize(2)
            .containsOnly(mail.identities(PEOPLE.get(1)).get(0));
    }

    @Test
    @Order(3)
    void killed_right_after_an_answer_and_in_the_middle_of_an_import_loses_nothing_and_packs_every_record_whole() throws Exception {
        long articles = portal.rowCounts().get("content_article");
        HttpResponse<String> started = http.post("/api/v1/imports", portal.key("import"), "application/x-ndjson", lines().getBytes(StandardCharsets.UTF_8));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        Waiting.until("the import and the packing are under way", Duration.ofMinutes(2), () -> packages().size() > 12
            && portal.rowCounts().get("content_article") < articles + IMPORTED || portal.rowCounts().get("content_article") > articles + IMPORTED / 2);
        byte[] file = pdf();
        HttpResponse<String> answer = deliver(document(), file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        use(portal.killedAndStartedAgain());

        String receipt = HttpAnswers.json(answer).path("receipt").asText();
        assertThat(http.get("/api/v1/intake/documents/" + receipt, portal.key("intake:document")).statusCode()).isEqualTo(200);
        assertThat(stored(file)).isTrue();
        Waiting.until("the import goes on to its end", Duration.ofMinutes(2), () -> portal.rowCounts().get("content_article") == articles + IMPORTED);
        Waiting.until("every record has its package", Duration.ofMinutes(2),
            () -> portal.text("select count(*) from archive_package where state <> 'PACKED'").equals("0"));
        assertThat(portal.text("select count(*) from content_article where public_number is not null")).as("a record for each publication")
            .isEqualTo(portal.text("select count(*) from archive_record"));
        assertThat(packages()).hasSize(Integer.parseInt(portal.text("select count(*) from archive_record_version")));
        packages().forEach(CrashIT::whole);
    }

    @Test
    @Order(4)
    void killed_in_the_middle_of_an_export_of_wordpress_every_entry_and_every_old_address_is_there_once() throws Exception {
        Map<String, Long> before = portal.rowCounts();
        long articles = before.get("content_article");
        HttpResponse<String> started = http.post("/api/v1/imports", portal.key("import"), "application/xml", wordpress().getBytes(StandardCharsets.UTF_8));
        assertThat(started.statusCode()).as(started.body()).isEqualTo(202);
        String job = HttpAnswers.json(started).path("id").asText();
        Waiting.until("some entries are in", Duration.ofMinutes(1), () -> portal.rowCounts().get("content_article") > articles);
        try (Connection lock = portal.database(); Statement statement = lock.createStatement()) {
            // the next transaction waits before its commit, and dies there
            statement.execute("lock tables audit_row write");
            use(portal.killedAndStartedAgain());
        }
        Waiting.until("the import goes on to its end", Duration.ofMinutes(2),
            () -> portal.text("select state from content_import where id = '" + job + "'").equals("DONE"));
        assertThat(portal.text("select concat(created + updated + unchanged, ' ', updated, ' ', refused) from content_import where id = '" + job + "'"))
            .isEqualTo(IMPORTED + " 0 0");
        Map<String, Long> after = portal.rowCounts();
        for (String table : List.of("content_article", "site_item", "archive_record")) {
            assertThat(after.get(table) - before.get(table)).as(table).isEqualTo(IMPORTED);
        }
        assertThat(after.get("site_old_address") - before.get("site_old_address")).as("its link and its number").isEqualTo(2 * IMPORTED);
        assertThat(portal.text("select count(distinct title) from site_item where visible = 1 and title like 'Bài cũ ngắt số %'")).isEqualTo("" + IMPORTED);
        assertThat(http.get("/2021/05/ngat-77/").headers().firstValue("Location").orElse("")).contains("/bai-viet/cu-ngat-77-");
    }

    @Test
    @Order(5)
    void without_its_database_the_portal_says_so_with_an_incident_number_and_comes_back_by_itself() throws Exception {
        Map<String, Long> before = portal.rowCounts();
        OfficeVisitor editor = OfficeVisitor.signedIn(portal, "EDITOR");
        String kept = http.get("/bai-viet/x-3").headers().firstValue("Location").orElseThrow();
        assertThat(http.get(kept).body()).doesNotContain(ONLY_READ);
        ProcessHandle database = portal.databaseServer();
        List<String> command = Stream.of(Files.readString(Path.of("/proc/" + database.pid() + "/cmdline")).split("\0")).toList();
        File folder = Path.of("/proc/" + database.pid() + "/cwd").toRealPath().toFile();
        database.destroyForcibly();
        database.onExit().get();

        for (String page : List.of("/", "/van-ban", "/chuyen-muc/tinh-hinh-ket-qua", "/bai-viet/x-1")) {
            away(http.get(page), "Chưa kết nối được cơ sở dữ liệu", "Mã sự cố", "Bạn không làm mất gì");
        }
        Waiting.until("a page read before says that it is a copy", Duration.ofSeconds(30), () -> http.get(kept).body().contains(ONLY_READ));
        assertThat(http.get(kept).statusCode()).isEqualTo(200);
        assertThat(http.get(kept).headers().firstValue("Cache-Control")).contains("no-store");
        away(http.get("/en/"), "The database cannot be reached", "Incident", "Nothing is lost");
        away(editor.get("/quan-tri/hang-tin"), "Chưa kết nối được cơ sở dữ liệu", "Mã sự cố");
        away(editor.post("/quan-tri/soan", Map.of("tieude", "Bài đang viết")), "Nội dung vừa gửi chưa được ghi");
        isReadable(503, "/", "/en/");
        isReadable(200, kept);
        String document = document();
        byte[] file = pdf();
        HttpResponse<String> problem = deliver(document, file);
        assertThat(problem.statusCode()).isEqualTo(503);
        assertThat(problem.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(problem.headers().firstValue("Retry-After")).isPresent();
        assertThat(HttpAnswers.code(problem)).isEqualTo("server.unavailable");
        assertThat(HttpAnswers.json(problem).path("incident").asText()).isNotBlank();
        assertThat(http.get("/api/health").statusCode()).isEqualTo(503);

        Process back = new ProcessBuilder(command).directory(folder).redirectErrorStream(true)
            .redirectOutput(portal.data().resolve("database-again.log").toFile()).start();
        try {
            Waiting.until("the portal answers again", Duration.ofMinutes(1), () -> http.get("/api/health").statusCode() == 200);
            assertThat(http.get("/").statusCode()).isEqualTo(200);
            Waiting.until("the kept page is an ordinary one again", Duration.ofSeconds(30), () -> !http.get(kept).body().contains(ONLY_READ));
            assertThat(editor.get("/quan-tri/hang-tin").statusCode()).as("the session is still there").isEqualTo(200);
            assertThat(portal.rowCounts()).isEqualTo(before);
            assertThat(deliver(document, file).statusCode()).isEqualTo(201);
        } finally {
            portal.stop();
            back.destroy();
            back.waitFor();
        }
    }

    private static void use(RunningPortal running) {
        portal = running;
        http = new HttpAnswers(running);
    }

    private static void away(HttpResponse<String> answer, String... words) {
        assertThat(answer.statusCode()).as(answer.uri().getPath()).isEqualTo(503);
        assertThat(answer.headers().firstValue("Retry-After")).isPresent();
        assertThat(answer.body()).contains(words).doesNotContain("Exception", "at vn.", "jdbc:", "{{");
    }

    /** The page of last resort or the kept one, as a reader sees it. */
    private static void isReadable(int status, String... paths) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            for (String path : paths) {
                assertThat(window.page().navigate(portal.url(path)).status()).isEqualTo(status);
                assertThat(window.page().locator("h1").count()).isEqualTo(1);
                window.isAccessible();
                window.fitsTheScreen();
            }
            window.hasNoComplaints();
        }
    }

    private static HttpResponse<String> deliver(String document, byte[] file) {
        return http.postForm("/api/v1/intake/documents", portal.key("intake:document"), "document", document, "van-ban.pdf", file);
    }

    /** Its sender gets a letter. */
    private static void news(String contact) {
        HttpResponse<String> answer = http.postForm("/api/v1/intake/submissions", portal.key("intake:news"), "submission", """
            {"kind": "news", "title": "Tin của %s", "bodyHtml": "<p>Nội dung</p>", "eventAt": "%s", "declaration": true, "contact": "%s",
             "source": {"kind": "own", "name": "UBND phường"}, "authors": []}""".formatted(contact, Instant.now().minusSeconds(3_600), contact), null, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    /** State and attempts of somebody's letter. */
    private static String delivery(String recipient) {
        return portal.text("select concat(state, ' ', attempts) from notification_mail where recipient = '" + recipient + "'");
    }

    private static RawHttp halfOfAPacket() throws IOException {
        RawHttp half = new RawHttp(portal.port(8080));
        half.send("POST /api/v1/intake/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + portal.key("intake:document")
            + "\r\nContent-Type: multipart/form-data; boundary=edge\r\nContent-Length: 9000000\r\n\r\n--edge\r\nContent-Disposition: form-data; name=\"file\"; "
            + "filename=\"a.pdf\"\r\n\r\n" + "x".repeat(2_000_000));
        return half;
    }

    private static boolean stored(byte[] file) throws IOException {
        String name = Sha256.of(file);
        try (Stream<Path> files = Files.walk(folder("files"))) {
            return files.anyMatch(path -> !path.toString().contains("staging") && path.getFileName().toString().startsWith(name));
        }
    }

    private static Path folder(String name) throws IOException {
        return Files.createDirectories(portal.data().resolve(name));
    }

    /** Folders of versions; what is being written aside is none yet. */
    private static List<Path> packages() throws IOException {
        try (Stream<Path> folders = Files.walk(folder("archive"), 2)) {
            return folders.filter(path -> path.getFileName().toString().matches("\\d+") && path.getParent().getFileName().toString().startsWith("cchc-"))
                .toList();
        }
    }

    /** As {@code sha256sum --check manifest-sha256.txt} would say. */
    private static void whole(Path folder) {
        try {
            List<String> lines = Files.readAllLines(folder.resolve("manifest-sha256.txt"));
            assertThat(lines).as(folder.toString()).isNotEmpty();
            for (String line : lines) {
                assertThat(Sha256.of(Files.readAllBytes(folder.resolve(line.substring(66))))).as(folder + " " + line).isEqualTo(line.substring(0, 64));
            }
        } catch (IOException e) {
            throw new AssertionError(folder.toString(), e);
        }
    }

    private static byte[] pdf() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n3 0 obj<</Type/Page/Parent 2 0 R"
            + "/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% " + System.nanoTime() + "\n").getBytes(StandardCharsets.US_ASCII);
    }

    private static String document() {
        return """
            {"organId": "H26", "number": "%d", "notation": "KH-UBND", "typeName": "Kế hoạch", "subject": "Kế hoạch kiểm thử", "issuedOn": "%s",
             "files": [{"name": "van-ban.pdf", "main": true}]}""".formatted(System.nanoTime() % 1_000_000_000, LocalDate.now().minusDays(1));
    }

    private static String wordpress() {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://cu.vidu.vn</link>
            """ + IntStream.range(0, IMPORTED).mapToObj(i -> """
            <item><title>Bài cũ ngắt số %1$d</title><link>https://cu.vidu.vn/2021/05/ngat-%1$d/</link><guid>cu-ngat-%1$d</guid><dc:creator>lan</dc:creator>
            <content:encoded><![CDATA[<p>Nội dung %1$d</p>]]></content:encoded><wp:post_id>%2$d</wp:post_id><wp:post_date_gmt>2021-05-03 02:00:00</wp:post_date_gmt>
            <wp:post_name>cu-ngat-%1$d</wp:post_name><wp:status>publish</wp:status><wp:post_type>post</wp:post_type>
            <category domain="category" nicename="tinh-hinh-ket-qua">Tin</category></item>
            """.formatted(i, 70_000 + i)).collect(Collectors.joining()) + "</channel></rss>";
    }

    private static String lines() {
        return IntStream.range(0, IMPORTED).mapToObj(i -> "{\"id\":\"ngat-" + i + "\",\"slug\":\"ngat-" + i + "\",\"title\":\"Bài ngắt quãng số " + i
            + "\",\"summary\":\"Tóm tắt\",\"body_html\":\"<p>Nội dung bài số " + i + ".</p>\",\"category\":\"tinh-hinh-ket-qua\",\"agency\":\"Sở Nội vụ\","
            + "\"author\":\"Nguyễn Văn Mẫu\",\"source\":\"Cổng thông tin cũ\",\"event_at\":\"2024-03-01T08:00:00+07:00\",\"published_at\":"
            + "\"2024-03-02T09:00:00+07:00\",\"tags\":[],\"views\":1,\"document\":null}").collect(Collectors.joining("\n", "", "\n"));
    }
}
