package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.shared.Sha256;

/** What a link to an unpublished revision does for whoever has it, and does not do for anybody else. */
class OutsideLinkIT {

    private static final String ALPHABET = "abcdefghijklmnopqrstuvwxyz234567";
    /** Each run knocks from an address of its own: how often one may is counted. */
    private static final String FROM = "127." + new SecureRandom().nextInt(1, 255) + "." + new SecureRandom().nextInt(255) + ".7";
    private static final String YES = "y-kien=dong-y&ten=L%C3%AA+Thu+H%C3%A0&loi=";

    private static final OfficeVisitor EDITOR = OfficeVisitor.signedIn(RunningPortal.get(), "EDITOR");

    private final RunningPortal portal = RunningPortal.get();
    private String article;
    private String token;

    @BeforeEach
    void ask() throws SQLException {
        HttpResponse<String> opened = EDITOR.submit("/quan-tri/soan", Map.of("moi", "moi", "td", "Hỏi người ngoài " + random(), "mo", "mo"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        article = opened.headers().firstValue("Location").orElseThrow().replaceAll(".*/bai/([0-9a-f-]{36}).*", "$1");
        token = link("current_timestamp(6) + interval 1 day");
    }

    @Test
    void it_shows_the_bound_revision_under_strict_headers_without_a_cookie_and_notes_the_reading() throws IOException {
        RawHttp.Reply page = get("/y-kien-duyet/" + token);
        assertThat(page.status()).isEqualTo(200);
        assertThat(page.header("Cache-Control")).isEqualTo("no-store");
        assertThat(page.headers("Referrer-Policy")).containsExactly("no-referrer");
        assertThat(page.header("X-Robots-Tag")).contains("noindex");
        assertThat(page.headers("Content-Security-Policy")).hasSize(1).allMatch(policy -> policy.startsWith("default-src 'none'")
            && policy.contains("frame-ancestors 'none'") && !policy.contains("script-src") && !policy.contains("unsafe"));
        assertThat(page.header("Set-Cookie")).isNull();
        assertThat(page.header("ETag")).isNull();
        assertThat(page.text()).doesNotContain("<script").contains(portal.text("select content_hash from content_outside_request where token_hash = '"
            + Sha256.of(token) + "'"));
        assertThat(readings()).isEqualTo("1");
        assertThat(get("/y-kien-duyet/" + token + "?ban=1").text()).as("no parameter chooses another revision").contains("y-kien");
        assertThat(portal.text("select count(*) from audit_row where command like '%" + token + "%'")).isEqualTo("0");
        assertThat(portal.text("select count(*) from audit_row where method = 'read' and command like '%" + request() + "%'")).isEqualTo("2");
    }

    @Test
    void every_link_that_does_not_open_gets_the_same_answer_and_writes_nothing() throws Exception {
        String expired = link("current_timestamp(6) - interval 1 second");
        String revoked = link("current_timestamp(6) + interval 1 day");
        update("update content_outside_request set revoked_at = now(6), revoked_by_name = 'x' where token_hash = ?", Sha256.of(revoked));
        String used = link("current_timestamp(6) + interval 1 day");
        update("update content_outside_request set answered_at = now(6), verdict = 'AGREED', stated_name = 'x' where token_hash = ?", Sha256.of(used));
        String other = link("current_timestamp(6) + interval 1 day");
        update("update content_outside_request set content_hash = repeat('0', 64) where token_hash = ?", Sha256.of(other));
        Map<String, Long> before = counts();
        String gone = body(get("/y-kien-duyet/" + random()));
        for (String bad : List.of(expired, revoked, used, other, random(), token.toUpperCase(), "x", "", token + "/", token.substring(1), "%00", "a".repeat(900))) {
            RawHttp.Reply read = get("/y-kien-duyet/" + bad);
            RawHttp.Reply sent = post("/y-kien-duyet/" + bad, YES, "Sec-Fetch-Site: same-origin");
            if (bad.equals("%00")) {
                assertThat(read.status()).isBetween(400, 404);
                continue;
            }
            assertThat(read.status()).as(bad).isEqualTo(404);
            assertThat(body(read)).as(bad).isEqualTo(gone);
            assertThat(sent.status()).as(bad).isEqualTo(404);
            assertThat(body(sent)).as(bad).isEqualTo(gone);
            assertThat(get("/y-kien-duyet/" + bad + "/tep/" + UUID.randomUUID()).status()).as(bad).isEqualTo(404);
        }
        assertThat(get("/y-kien-duyet/" + token + "/tep/" + portal.text("select id from media_file order by id limit 1")).status())
            .as("a file of something else").isEqualTo(404);
        assertThat(counts()).isEqualTo(before);
    }

    @Test
    void a_form_from_elsewhere_or_without_an_opinion_changes_nothing() throws IOException {
        Map<String, Long> before = counts();
        String path = "/y-kien-duyet/" + token;
        assertThat(post(path, YES, "Sec-Fetch-Site: cross-site").status()).isEqualTo(403);
        assertThat(post(path, YES, "Origin: https://ke-khac.vn").status()).isEqualTo(403);
        assertThat(post(path, YES, "X-Nothing: 1").status()).isEqualTo(403);
        assertThat(post(path, "ten=X", "Sec-Fetch-Site: same-origin").status()).isEqualTo(422);
        assertThat(post(path, "y-kien=khong-dong-y&ten=X&loi=+", "Sec-Fetch-Site: same-origin").text()).contains("422").contains("Viết lý do");
        assertThat(post(path, "y-kien=dong-y&ten=" + "x".repeat(121), "Sec-Fetch-Site: same-origin").status()).isEqualTo(422);
        assertThat(counts()).isEqualTo(before);
        assertThat(verdict()).isNull();
    }

    @Test
    void it_is_answered_once_and_the_same_form_twice_is_harmless() throws IOException {
        String path = "/y-kien-duyet/" + token;
        RawHttp.Reply first = post(path, YES, "Sec-Fetch-Site: same-origin");
        assertThat(first.status()).isEqualTo(303);
        assertThat(first.header("Location")).isEqualTo("/y-kien-duyet/da-ghi");
        assertThat(first.header("Set-Cookie")).isNull();
        assertThat(verdict()).isEqualTo("AGREED");
        Map<String, Long> before = counts();
        assertThat(post(path, YES, "Sec-Fetch-Site: same-origin").status()).isEqualTo(303);
        assertThat(post(path, "y-kien=khong-dong-y&ten=X&loi=Khac", "Sec-Fetch-Site: same-origin").status()).isEqualTo(404);
        assertThat(get(path).status()).isEqualTo(404);
        assertThat(counts()).isEqualTo(before);
        assertThat(verdict()).isEqualTo("AGREED");
        assertThat(portal.text("select count(*) from audit_row where method = 'give' and command like '%" + request() + "%'")).isEqualTo("1");
    }

    @Test
    void a_sealed_item_is_shown_to_nobody() throws Exception {
        String state = portal.text("select state from content_article where id = '" + article + "'");
        update("update content_article set state = 'SEALED' where id = ?", article);
        try {
            assertThat(get("/y-kien-duyet/" + token).status()).isEqualTo(404);
            assertThat(post("/y-kien-duyet/" + token, YES, "Sec-Fetch-Site: same-origin").status()).isEqualTo(404);
            assertThat(verdict()).isNull();
        } finally {
            update("update content_article set state = '" + state + "' where id = ?", article);
        }
    }

    @Test
    void who_knocks_too_often_waits_and_others_do_not() throws IOException {
        String from = FROM.replaceFirst("7$", "9");
        int limit = Integer.parseInt(portal.text("select rule_value from rules_rule where rule_key = 'outside.opinion.address.perHour'"));
        String knock = "GET /y-kien-duyet/" + random() + " HTTP/1.1\r\nHost: 127.0.0.1:" + portal.port(8080) + "\r\nConnection: close\r\n\r\n";
        RawHttp.Reply last = send(from, knock);
        for (int i = 0; i < limit + 5 && last.status() == 404; i++) {
            last = send(from, knock);
        }
        assertThat(last.status()).isEqualTo(429);
        assertThat(Integer.parseInt(last.header("Retry-After"))).isPositive();
        assertThat(send(from, knock.replaceFirst("/[a-z2-7]{52}", "/" + token)).status()).isEqualTo(429);
        assertThat(get("/y-kien-duyet/" + token).status()).isEqualTo(200);
    }

    /** A link as the desk writes it; the desk itself is tried by the journey. */
    private String link(String expires) throws SQLException {
        String made = random();
        update("insert into content_outside_request (id, version, article_id, revision_id, number, content_hash, token_hash, asked_name, asked_position, "
            + "mailed, question, asked_at, asked_by, asked_by_name, expires_at) select uuid(), 0, r.article_id, r.id, r.number, r.content_hash, ?, "
            + "'Lê Thu Hà', 'Sở Tư pháp', false, 'Đúng chưa?', now(6), uuid(), 'Lan', " + expires + " from content_article_revision r where r.article_id = '"
            + article + "' order by r.number desc limit 1", Sha256.of(made));
        return made;
    }

    private static String random() {
        StringBuilder text = new StringBuilder();
        new SecureRandom().ints(52, 0, 32).forEach(i -> text.append(ALPHABET.charAt(i)));
        return text.toString();
    }

    private Map<String, Long> counts() {
        Map<String, Long> counts = new LinkedHashMap<>();
        for (String table : List.of("content_outside_request", "content_outside_reading", "content_decision", "content_publication", "notification_message")) {
            counts.put(table, Long.valueOf(portal.text("select count(*) from " + table)));
        }
        return counts;
    }

    private String verdict() {
        return portal.text("select verdict from content_outside_request where token_hash = '" + Sha256.of(token) + "'");
    }

    private String request() {
        return portal.text("select id from content_outside_request where token_hash = '" + Sha256.of(token) + "'");
    }

    private String readings() {
        return portal.text("select count(*) from content_outside_reading where request_id = '" + request() + "'");
    }

    private void update(String sql, String value) throws SQLException {
        try (Connection connection = portal.database(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            statement.executeUpdate();
        }
    }

    private RawHttp.Reply get(String path) throws IOException {
        return send(FROM, "GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + portal.port(8080) + "\r\nConnection: close\r\n\r\n");
    }

    private RawHttp.Reply send(String from, String text) throws IOException {
        try (RawHttp http = new RawHttp(portal.port(8080), from)) {
            http.send(text);
            return http.reply();
        }
    }

    private RawHttp.Reply post(String path, String form, String header) throws IOException {
        return send(FROM, "POST " + path + " HTTP/1.1\r\nHost: 127.0.0.1:" + portal.port(8080) + "\r\n" + header + "\r\nContent-Type: application/x-www-form-urlencoded"
                + "\r\nContent-Length: " + form.getBytes(StandardCharsets.UTF_8).length + "\r\nConnection: close\r\n\r\n" + form);
    }

    private static String body(RawHttp.Reply reply) {
        return reply.text().substring(reply.text().indexOf("\r\n\r\n"));
    }
}
