package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.Launching;
import vn.gov.hanoi.cchc.it.support.Launching.Ended;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** The old site moves in: its export goes in by the command, and whoever asks at its addresses is led to the new ones. */
class OldSiteIT {

    private static final String OFFICE = "/quan-tri/dia-chi-cu";
    private static RunningPortal portal;
    private static HttpAnswers http;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
    }

    @Test
    void an_export_of_wordpress_goes_in_with_its_pictures_and_says_what_it_refused_and_lost() throws IOException {
        String run = run();
        Path folder = Files.createDirectories(Path.of("target/old-site-" + run).toAbsolutePath());
        Files.createDirectories(folder.resolve("uploads/2021/05"));
        Files.write(folder.resolve("uploads/2021/05/hop-" + run + ".png"), SampleFiles.png());
        Path sections = Files.writeString(folder.resolve("sections.csv"), "tin-cu,tinh-hinh-ket-qua\n");
        Path export = Files.writeString(folder.resolve("cu.xml"), wordpress(run));
        Map<String, Long> before = portal.rowCounts();

        Ended first = load("--sections", sections.toString(), "--files", folder.resolve("uploads").toString(), export.toString());
        assertThat(first.code()).as(first.output()).isEqualTo(1);
        assertThat(first.output()).contains("4 lines in 1 parts: 2 created, 0 updated, 0 unchanged, 2 refused", "“Bản nháp " + run + "”", "bản nháp",
            "“Không chuyên mục " + run + "”", "khong-co-o-day", "the entries show 2 files; 1 of them are not in", "shortcode contact-form-7", "embed iframe",
            "picture cu.vidu.vn/2021/05/mat-" + run + ".png");
        assertThat(portal.rowCounts().get("content_article")).isEqualTo(before.get("content_article") + 2);
        assertThat(portal.rowCounts().get("site_old_address")).isEqualTo(before.get("site_old_address") + 4);

        String page = led("/2021/05/bai-" + run + "/");
        assertThat(http.get(page).body()).contains("Bài cũ " + run, "Chú thích ảnh " + run, "/tep/").doesNotContain("[caption", "<iframe", "alert(");
        assertThat(led("/?p=1" + digits(run))).isEqualTo(page);
        assertThat(led("/2021/05/B%C3%80I-" + run + "-hai?utm_source=zalo")).contains("/bai-viet/bai-hai-" + run);
        assertThat(http.get("/?p=2" + digits(run)).statusCode()).as("a draft of the old site").isEqualTo(200);

        Map<String, Long> rows = portal.rowCounts();
        Ended second = load("--sections", sections.toString(), export.toString());
        assertThat(second.output()).contains("0 created, 0 updated, 2 unchanged, 2 refused");
        assertThat(portal.rowCounts().get("content_article")).isEqualTo(rows.get("content_article"));
        assertThat(portal.rowCounts().get("site_old_address")).isEqualTo(rows.get("site_old_address"));
        assertThat(portal.rowCounts().get("content_article_revision")).isEqualTo(rows.get("content_article_revision"));
    }

    @Test
    void a_command_that_is_killed_in_the_middle_is_run_again_and_every_entry_is_there_once() throws IOException {
        String run = run();
        int count = 150;
        Path export = Files.writeString(Path.of("target/feed-" + run + ".xml").toAbsolutePath(), feed(run, count));
        String like = "Tin ngắt " + run + " số %";
        Process broken = Launching.start(variables(), log("killed"), "import", export.toString());
        Waiting.until("some are in", Duration.ofMinutes(1), () -> PublicItems.addresses(like).size() > 3);
        broken.destroyForcibly();

        Ended again = load(export.toString());
        assertThat(again.code()).as(again.output()).isZero();
        assertThat(PublicItems.addresses(like)).hasSize(count);
        assertThat(PublicItems.column("select concat(created + updated + unchanged, ' ', refused, ' ', updated) from content_import "
            + "where name like ? and state = 'DONE'", "feed-" + run + "%")).isNotEmpty().containsOnly(count + " 0 0");
        assertThat(PublicItems.column("select count(*) from site_old_address where address like ?", "/tin/" + run + "-%")).containsExactly(String.valueOf(count));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', value = {
        "import.export.forbidden|<!DOCTYPE rss [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "import.export.unknown|<html><body>Trang</body></html>", "import.export.unknown|<rss", "import.empty|<rss><channel/></rss>",
        "import.export.encoding|<?xml version=\"1.0\" encoding=\"tcvn3\"?><rss><channel/></rss>"})
    void what_is_no_export_is_refused_at_the_address_and_leaves_nothing(String code, String body) {
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = http.post("/api/v1/imports", portal.key("import"), "application/xml", body.getBytes(StandardCharsets.UTF_8));
        assertThat(answer.statusCode()).as(answer.body()).isBetween(400, 422);
        assertThat(HttpAnswers.code(answer)).contains(code);
        assertThat(answer.body()).doesNotContain("root:", "\tat ", "Exception");
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    @Test
    void the_technical_administrator_adds_finds_and_ends_addresses_and_readers_follow_at_once() {
        String old = "/cu/" + run() + ".aspx";
        String target = PublicItems.addresses("%").get(0);
        OfficeVisitor admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
        assertThat(http.get(old).statusCode()).isEqualTo(404);

        assertThat(add(admin, "https://cu.vidu.vn" + old + "?id=7&utm_source=x", target).statusCode()).isEqualTo(302);
        assertThat(led(old + "?id=7")).isEqualTo(target);
        assertThat(http.get(old).statusCode()).as("another address").isEqualTo(404);
        String found = admin.get(OFFICE + "?tim=" + old).body();
        assertThat(found).contains(old + "?id=7", target);

        assertThat(admin.post(OFFICE + "?tim=" + old, OfficeVisitor.filled(found, Map.of("ds", "ds", "d:0:bo", "d:0:bo"))).statusCode()).isEqualTo(302);
        assertThat(http.get(old + "?id=7").statusCode()).isEqualTo(404);
    }

    @Test
    void a_kept_first_page_gives_way_to_an_old_address_and_no_other_page_does() {
        String query = "/?page_id=" + System.nanoTime();
        OfficeVisitor admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
        for (String page : List.of(query, "/?khac=1")) {
            http.get(page);
            assertThat(http.get(page).headers().firstValue("Cache-Status")).as(page).contains("portal; hit");
        }
        add(admin, query, "/chuyen-muc/tinh-hinh-ket-qua");
        assertThat(led(query)).isEqualTo("/chuyen-muc/tinh-hinh-ket-qua");
        assertThat(http.get("/?khac=1").headers().firstValue("Cache-Status")).contains("portal; hit");
    }

    @Test
    void an_address_leads_to_no_other_place_and_tells_nothing_of_what_is_hidden() {
        OfficeVisitor admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
        Map<String, Long> before = portal.rowCounts();
        for (String target : List.of("https://xau.vidu.vn/", "//xau.vidu.vn/", "/bai-viet/x-999999999", "javascript:alert(1)", "/quan-tri", "/chuyen-muc/khong-co",
            "/bai-viet/x-" + withdrawn())) {
            assertThat(add(admin, "/cu/" + run(), target).body()).as(target).contains("Không có bài, văn bản hay chuyên mục công khai");
        }
        for (String old : List.of("/", "/quan-tri/bai", "/api/v1/imports", "/a%0d%0aSet-Cookie:x", "/" + "a".repeat(2_500))) {
            assertThat(add(admin, old, "/chuyen-muc/tinh-hinh-ket-qua").statusCode()).as(old).isEqualTo(200);
        }
        assertThat(portal.rowCounts()).isEqualTo(before);
        for (String asked : List.of("/cu/" + "%41".repeat(3_000), "/cu/a%0d%0aX:%20y", "/cu/%ff%fe", "/cu/ca%CC%89i", "/cu/a?b=%0d%0a")) {
            assertThat(http.get(asked).statusCode()).as(asked).isIn(400, 404);
        }
    }

    @Test
    void an_address_of_a_withdrawn_item_says_that_it_was_withdrawn() {
        String old = "/cu/" + run() + ".html";
        String address = PublicItems.addresses(PublicItems.publish("tinh-hinh-ket-qua", 1) + " số 1").get(0);
        OfficeVisitor admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
        add(admin, old, address);
        assertThat(led(old)).isEqualTo(address);
        PublicItems.withdraw(address);
        HttpResponse<String> gone = http.get(old);
        assertThat(gone.statusCode()).isEqualTo(410);
        assertThat(gone.body()).contains("Đăng để thử").doesNotContain("Một đoạn văn.");
        assertThat(add(admin, "/cu/" + run(), address).body()).contains("Không có bài, văn bản hay chuyên mục công khai");
    }

    @Test
    void a_table_is_tried_first_and_its_lines_are_judged_one_by_one() {
        String run = run();
        OfficeVisitor admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
        String table = "/t/" + run + "-1,/chuyen-muc/tinh-hinh-ket-qua\n\n/t/" + run + "-2,/chuyen-muc/khong-co\n/t/" + run + "-1,/van-ban\nmột cột\n"
            + "/t/" + run + "-3,/chuyen-muc/tinh-hinh-ket-qua\n";
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> tried = admin.submit(OFFICE, Map.of("nhieu", "nhieu", "bang", table, "kiem-tra", "kiem-tra"));
        assertThat(tried.body()).contains("2 dòng sẽ vào", "3 dòng không nhận", ">3</td>", ">4</td>", ">5</td>");
        assertThat(portal.rowCounts()).isEqualTo(before);

        HttpResponse<String> done = admin.post(OFFICE, OfficeVisitor.filled(tried.body(), Map.of("vao", "vao", "nhap", "nhap")));
        assertThat(done.statusCode()).as(done.body()).isEqualTo(302);
        assertThat(led("/t/" + run + "-3")).isEqualTo("/chuyen-muc/tinh-hinh-ket-qua");
        assertThat(portal.rowCounts().get("site_old_address")).isEqualTo(before.get("site_old_address") + 2);
    }

    private static HttpResponse<String> add(OfficeVisitor admin, String old, String target) {
        return admin.submit(OFFICE, Map.of("mot", "mot", "cu", old, "toi", target, "them", "them"));
    }

    /** Where an old address leads; it must lead to a page that is there. */
    private static String led(String old) {
        HttpResponse<String> answer = http.get(old);
        assertThat(answer.statusCode()).as(old).isEqualTo(301);
        String target = answer.headers().firstValue("Location").orElseThrow();
        assertThat(http.get(target).statusCode()).as(target).isEqualTo(200);
        return target;
    }

    private static String withdrawn() {
        return portal.text("select min(public_number) from site_withdrawn");
    }

    private static Ended load(String... words) {
        String[] command = new String[words.length + 1];
        command[0] = "import";
        System.arraycopy(words, 0, command, 1, words.length);
        return Launching.run(variables(), log("old-site"), command);
    }

    private static Map<String, String> variables() {
        return Map.of("PORTAL_IMPORT_KEY", portal.key("import"), "PORTAL_HTTP_PORT", Integer.toString(portal.port(8080)), "PORTAL_DATA", portal.data().toString());
    }

    private static Path log(String name) {
        return Path.of("target/import-" + name + ".log").toAbsolutePath();
    }

    private static String run() {
        return UUID.randomUUID().toString().substring(0, 8);
    }

    private static String digits(String run) {
        return String.valueOf(Long.parseLong(run, 16));
    }

    private static String wordpress(String run) {
        return """
            <?xml version="1.0" encoding="UTF-8"?>
            <rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
             xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><link>https://cu.vidu.vn</link>
            <item><title>Bài cũ RUN</title><link>https://cu.vidu.vn/2021/05/bai-RUN/</link><guid>cu-RUN-1</guid><dc:creator>lan</dc:creator>
            <content:encoded><![CDATA[Đoạn đầu &nbsp; của bài.

            [caption id="a"]<img src="https://cu.vidu.vn/wp-content/uploads/2021/05/hop-RUN-300x200.png" alt="Cuộc họp"/> Chú thích ảnh RUN[/caption]

            [contact-form-7 id="3"]<script>alert(1)</script><iframe src="https://ban-do.vidu.vn/"></iframe>]]></content:encoded>
            <wp:post_id>1DIGITS</wp:post_id><wp:post_date_gmt>2021-05-03 02:00:00</wp:post_date_gmt><wp:post_name>bai-RUN</wp:post_name>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="tin-cu">Tin cũ</category></item>
            <item><title>Bản nháp RUN</title><guid>cu-RUN-2</guid><content:encoded><![CDATA[x]]></content:encoded><wp:post_id>2DIGITS</wp:post_id>
            <wp:status>draft</wp:status><wp:post_type>post</wp:post_type></item>
            <item><title>Bài hai RUN</title><link>https://cu.vidu.vn/2021/05/bài-RUN-hai</link><guid>cu-RUN-3</guid>
            <content:encoded><![CDATA[<p>Nội dung <img src="/wp-content/uploads/2021/05/mat-RUN.png"/></p>]]></content:encoded>
            <wp:post_id>3DIGITS</wp:post_id><wp:post_date_gmt>2021-05-04 02:00:00</wp:post_date_gmt><wp:post_name>bai-hai-RUN</wp:post_name>
            <wp:status>publish</wp:status><wp:post_type>post</wp:post_type><category domain="category" nicename="tin-cu">Tin cũ</category></item>
            <item><title>Không chuyên mục RUN</title><guid>cu-RUN-4</guid><content:encoded><![CDATA[<p>Nội dung</p>]]></content:encoded>
            <wp:post_id>4DIGITS</wp:post_id><wp:post_date_gmt>2021-05-04 02:00:00</wp:post_date_gmt><wp:status>publish</wp:status>
            <wp:post_type>post</wp:post_type><category domain="category" nicename="khong-co-o-day">Khác</category></item>
            </channel></rss>
            """.replace("RUN", run).replace("DIGITS", digits(run));
    }

    private static String feed(String run, int count) {
        StringBuilder feed = new StringBuilder("<rss version=\"2.0\"><channel><link>https://tin.vidu.vn/</link>\n");
        for (int i = 0; i < count; i++) {
            feed.append("<item><guid>ngat-").append(run).append('-').append(i).append("</guid><title>Tin ngắt ").append(run).append(" số ").append(i)
                .append("</title><link>https://tin.vidu.vn/tin/").append(run).append('-').append(i).append(".html</link><pubDate>Mon, 03 May 2021 09:00:00 +0700"
                    + "</pubDate><category>Tình hình, kết quả</category><description>&lt;p&gt;Nội dung&lt;/p&gt;</description></item>\n");
        }
        return feed.append("</channel></rss>").toString();
    }
}
