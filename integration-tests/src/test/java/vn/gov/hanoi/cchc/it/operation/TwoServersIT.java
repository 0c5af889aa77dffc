package vn.gov.hanoi.cchc.it.operation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.Launching;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/**
 * Two servers on one database and one folder of files, each with kept pages and an index of its own (docs/operations/scale.md): what is
 * decided on one is read on the other.
 */
class TwoServersIT {

    private static final int OFFSET = Integer.getInteger("portal.offset", 300);
    private static final Path OTHER = Path.of("target/second-server").toAbsolutePath();
    /** The other server looks every second for what changed, and then has it to render. */
    private static final Duration SOON = Duration.ofSeconds(10);
    private static final HttpClient CLIENT = HttpClient.newHttpClient();

    private static RunningPortal first;
    private static Process second;

    @BeforeAll
    static void start() throws Exception {
        first = RunningPortal.own("first-server");
        RunningPortal.deleteTree(OTHER.toFile());
        Files.createDirectories(OTHER);
        for (String shared : List.of("files", "archive")) {
            Files.deleteIfExists(OTHER.resolve(shared));
            Files.createSymbolicLink(OTHER.resolve(shared), Files.createDirectories(first.data().resolve(shared)));
        }
        // it has the sample already, and nobody gets new keys
        Files.copy(first.data().resolve("demo-credentials.json"), OTHER.resolve("demo-credentials.json"), StandardCopyOption.REPLACE_EXISTING);
        Properties secrets = new Properties();
        try (InputStream in = Files.newInputStream(first.data().resolve("secrets.properties"))) {
            secrets.load(in);
        }
        Path log = OTHER.resolve("run.log");
        second = Launching.start(Map.of("PORTAL_PROFILE", "demo", "PORTAL_DATA", OTHER.toString(), "PORTAL_PORT_OFFSET", Integer.toString(OFFSET + 60),
            "PORTAL_DB_URL", "jdbc:mariadb://127.0.0.1:" + first.port(13306) + "/portal", "PORTAL_DB_PASSWORD", secrets.getProperty("run"),
            "PORTAL_DB_MIGRATE_PASSWORD", secrets.getProperty("migrate"), "PORTAL_BASE_URL", first.url("")), log, "run");
        Waiting.until("the second server answers (log: " + log + ")", Duration.ofMinutes(4), () -> {
            assertThat(second.isAlive()).as("see " + log).isTrue();
            return Files.readString(log).contains("Ctrl-C stops everything");
        });
        Waiting.until("the second server has an index of its own", Duration.ofMinutes(1), () -> ask("/tim-kiem?q=thu+tuc").body().contains("<mark>"));
    }

    @AfterAll
    static void stop() {
        if (second != null) {
            Launching.stop(second);
        }
        first.stop();
    }

    @Test
    void what_is_published_and_withdrawn_on_one_server_is_read_and_gone_on_the_other_and_nothing_else_is_forgotten_there() {
        String word = "zuhaimaychu";
        String list = "/chuyen-muc/phi-dia-gioi";
        String question = "/tim-kiem?q=" + word;
        List.of(list, question, "/rss.xml", "/tro-nang").forEach(TwoServersIT::kept);
        String title = published(word);
        Waiting.until("it is listed there", SOON, () -> ask(list).body().contains(title));
        Waiting.until("it is found there", SOON, () -> !Jsoup.parse(ask(question).body()).select("ul.result mark").isEmpty());
        assertThat(status("/tro-nang")).as("a page that does not show it").isEqualTo("portal; hit");
        String address = first.text("select concat('/bai-viet/', slug, '-', public_number) from site_item where title = '" + title + "'");
        List.of(address, list, question).forEach(TwoServersIT::kept);
        String item = first.text("select item from site_item where title = '" + title + "'");
        assertThat(OfficeVisitor.signedIn(first, "HEAD_OF_BOARD").submit("/quan-tri/bai/" + item, Map.of("bai", "bai", "ly-do-go", "Đăng để thử", "go-nut", "go-nut"))
            .statusCode()).isEqualTo(302);
        Waiting.until("its page is gone there", SOON, () -> ask(address).statusCode() == 410);
        Waiting.until("it is listed no more", SOON, () -> !ask(list).body().contains(title));
        Waiting.until("it is found no more", SOON, () -> Jsoup.parse(ask(question).body()).select("ul.result li").isEmpty());
        assertThat(status("/tro-nang")).isEqualTo("portal; hit");
    }

    @Test
    void a_file_that_came_in_on_one_server_is_read_on_the_other() {
        String file = first.text("select concat('/tep/', f.public_number, '/', f.name) from site_file f join site_item i on i.public_number = f.public_number "
            + "where i.visible = 1 limit 1");
        assertThat(ask(file).statusCode()).as(file).isEqualTo(200);
    }

    @Test
    void a_form_that_one_server_showed_is_taken_by_the_other() throws Exception {
        String ticket = Jsoup.parse(ask("/bao-loi").body()).select("[name=phieu]").attr("value");
        String form = "phieu=" + ticket + "&loai=sai&trang-web=&loi=" + URLEncoder.encode("Số liệu sai", StandardCharsets.UTF_8);
        HttpRequest post = HttpRequest.newBuilder(URI.create(first.url("/bao-loi"))).header("Content-Type", "application/x-www-form-urlencoded")
            .header("Sec-Fetch-Site", "same-origin").POST(HttpRequest.BodyPublishers.ofString(form)).build();
        Waiting.until("the form is old enough and taken", Duration.ofSeconds(15), () -> CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).statusCode() == 303);
        String receipt = CLIENT.send(post, HttpResponse.BodyHandlers.ofString()).headers().firstValue("Location").orElseThrow();
        assertThat(ask(receipt.replaceFirst("^https?://[^/]+", "")).body()).contains("Đã tiếp nhận báo lỗi");
    }

    private static String published(String word) {
        String title = "Chuyện " + word;
        String line = """
            {"id": "%s", "slug": "bai-thu", "title": "%s", "summary": "Tóm tắt.", "body_html": "<p>Một đoạn văn có %s trong ấy.</p>", \
            "category": "phi-dia-gioi", "author": "Nguyễn Văn Thử", "source": "Sở Nội vụ", "published_at": "%s", "tags": ["thử"]}
            """.formatted(word, title, word, OffsetDateTime.now().minusMinutes(1).withNano(0));
        assertThat(new HttpAnswers(first).post("/api/v1/imports", first.key("import"), "application/x-ndjson", line.getBytes(StandardCharsets.UTF_8)).statusCode())
            .isEqualTo(202);
        Waiting.until("public", Duration.ofSeconds(30), () -> !"0".equals(first.text("select count(*) from site_item where visible = 1 and title = '" + title + "'")));
        return title;
    }

    /** So that it stands among the kept pages of the second server. */
    private static void kept(String path) {
        Waiting.until(path + " is kept", SOON, () -> status(path).equals("portal; hit"));
    }

    private static String status(String path) {
        return ask(path).headers().firstValue("Cache-Status").orElse("");
    }

    private static HttpResponse<String> ask(String path) {
        try {
            return CLIENT.send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + (8080 + OFFSET + 60) + path)).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new AssertionError(path, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }
}
