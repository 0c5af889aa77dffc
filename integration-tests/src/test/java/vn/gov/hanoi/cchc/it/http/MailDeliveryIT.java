package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Properties;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.subethamail.smtp.MessageHandler;
import org.subethamail.smtp.RejectException;
import org.subethamail.smtp.server.SMTPServer;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** Letters leave the portal for a real mail server, again after a refusal, readable, from the right sender, and without a secret in them. */
class MailDeliveryIT {

    private static final List<Received> LETTERS = new CopyOnWriteArrayList<>();
    private static final List<String> REFUSED = new CopyOnWriteArrayList<>();
    private static RunningPortal portal;
    private static HttpAnswers http;
    private static SMTPServer server;

    private record Received(String from, String recipient, byte[] bytes) {
    }

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        server = SMTPServer.port(portal.port(RunningPortal.SMTP)).bindAddress(InetAddress.getLoopbackAddress()).insertReceivedHeaders(false)
            .messageHandlerFactory(context -> new Mailbox()).build();
        server.start();
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    @Test
    void a_letter_is_sent_again_after_a_refusal_and_arrives_once_as_it_was_written() throws Exception {
        String recipient = "lan.anh+" + UUID.randomUUID() + "@xa-mau.vidu.vn";
        String title = "Phường Ô Chợ Dừa rút ngắn thời gian trả kết quả – thử nghiệm “một cửa” số 8 ₫";
        String receipt = submit(title, recipient);
        Waiting.until("the mail server has refused it once", Duration.ofSeconds(60), () -> REFUSED.contains(recipient));
        Waiting.until("the refusal is written down", Duration.ofSeconds(30), () -> state(recipient).startsWith("QUEUED 1 451"));
        assertThat(letters(recipient)).isEmpty();

        dueNow(recipient);
        Waiting.until("the second attempt arrives", Duration.ofSeconds(60), () -> state(recipient).startsWith("SENT 2"));
        assertThat(letters(recipient)).hasSize(1);
        Received letter = letters(recipient).get(0);
        assertThat(letter.from()).isEqualTo(RunningPortal.MAIL_FROM);

        MimeMessage message = new MimeMessage(Session.getInstance(new Properties()), new ByteArrayInputStream(letter.bytes()));
        String raw = new String(letter.bytes(), StandardCharsets.US_ASCII);
        assertThat(raw.chars()).as("headers and body travel as ASCII").allMatch(sign -> sign < 128);
        assertThat(message.getSubject()).isEqualTo("Đã nhận " + receipt + ": " + title);
        assertThat(message.getFrom()[0]).hasToString(RunningPortal.MAIL_FROM);
        assertThat(message.getHeader("Auto-Submitted")).containsExactly("auto-generated");
        assertThat(message.getHeader("Message-ID")[0]).matches("<[0-9a-f-]{36}@caicachhanhchinh\\.vidu\\.vn>");
        assertThat(message.getSentDate().toInstant()).isBetween(Instant.now().minus(Duration.ofMinutes(5)), Instant.now().plusSeconds(60));
        assertThat((String) message.getContent()).contains(title, receipt, portal.url("/quan-tri/"));
        assertThat(raw + message.getContent()).doesNotContain(portal.key("intake:news"), portal.password("cong-tac-vien"), "Bearer", "password")
            .doesNotContain(InetAddress.getLocalHost().getHostName() + ">");
    }

    @Test
    void what_is_no_address_is_never_tried() throws Exception {
        String contact = "024 3825 3536; phòng " + UUID.randomUUID();
        submit("Liên hệ bằng điện thoại", contact);
        String nasty = "a@b.vn\r\nBcc: ke-xau@vidu.vn";
        submit("Tiêu đề\r\nBcc: ke-xau@vidu.vn", nasty);
        assertThat(count("recipient like ?", "%" + contact + "%")).isZero();
        assertThat(count("recipient like ?", "%ke-xau%")).isZero();
    }

    private static String submit(String title, String contact) throws IOException {
        String json = new com.fasterxml.jackson.databind.ObjectMapper().writeValueAsString(java.util.Map.of("kind", "news", "title", title,
            "bodyHtml", "<p>Bộ phận một cửa trả kết quả trước hạn.</p>", "eventAt", Instant.now().minusSeconds(3600).toString(), "declaration", true,
            "contact", contact, "source", java.util.Map.of("kind", "own", "name", "UBND phường"),
            "authors", List.of(java.util.Map.of("name", "Nguyễn Lan Anh", "role", "author"))));
        HttpResponse<String> answer = http.postForm("/api/v1/intake/submissions", portal.key("intake:news"), "submission", json, null, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return HttpAnswers.json(answer).path("receipt").asText();
    }

    private static List<Received> letters(String recipient) {
        return LETTERS.stream().filter(letter -> letter.recipient().equals(recipient)).toList();
    }

    /** State, attempts and the beginning of the last error. */
    private static String state(String recipient) throws SQLException {
        try (Connection connection = portal.database(); PreparedStatement query = connection.prepareStatement(
            "select concat(state, ' ', attempts, ' ', coalesce(regexp_substr(error, '4[0-9]{2}'), '')) from notification_mail where recipient = ?")) {
            query.setString(1, recipient);
            try (ResultSet rows = query.executeQuery()) {
                return rows.next() ? rows.getString(1) : "";
            }
        }
    }

    private static long count(String where, String value) throws SQLException {
        try (Connection connection = portal.database();
             PreparedStatement query = connection.prepareStatement("select count(*) from notification_mail where " + where)) {
            query.setString(1, value);
            try (ResultSet rows = query.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        }
    }

    /** The next attempt would come a minute later. */
    private static void dueNow(String recipient) throws SQLException {
        try (Connection connection = portal.database(); PreparedStatement update =
            connection.prepareStatement("update notification_mail set next_at = utc_timestamp(6), version = version + 1 where recipient = ?")) {
            update.setString(1, recipient);
            assertThat(update.executeUpdate()).isEqualTo(1);
        }
    }

    /** Refuses each recipient once, as a server that lists senders grey does. */
    private static final class Mailbox implements MessageHandler {
        private String from;
        private String recipient;

        @Override
        public void from(String sender) {
            from = sender;
        }

        @Override
        public void recipient(String address) throws RejectException {
            if (!REFUSED.contains(address)) {
                REFUSED.add(address);
                throw new RejectException(451, "4.7.1 come back later");
            }
            recipient = address;
        }

        @Override
        public String data(InputStream in) throws IOException {
            LETTERS.add(new Received(from, recipient, in.readAllBytes()));
            return "taken";
        }

        @Override
        public void done() {
            // one letter a session
        }
    }
}
