package vn.gov.hanoi.cchc.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.notification.api.MailState;
import vn.gov.hanoi.cchc.notification.entity.Mail;

class MailTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private final Mail mail = new Mail("lan@vidu.vn", "TN-2026-000123", "Cần bổ sung", "Thêm ảnh", NOW);

    @Test
    void the_wait_doubles_with_every_failure_until_it_is_given_up() {
        Instant at = NOW;
        for (long minutes : new long[] {1, 2, 4, 8, 16, 32, 64}) {
            assertThat(mail.dueAt(at)).isTrue();
            mail.take(at);
            mail.failed("Connection refused");
            assertThat(Duration.between(at, mail.nextAt())).isEqualTo(Duration.ofMinutes(minutes));
            assertThat(mail.dueAt(mail.nextAt().minusMillis(1))).isFalse();
            at = mail.nextAt();
        }
        mail.take(at);
        mail.failed("Connection refused");
        assertThat(mail.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(mail.dueAt(Instant.MAX)).isFalse();
    }

    @Test
    void a_mail_whose_sender_died_is_tried_again() {
        mail.take(NOW);
        assertThat(mail.dueAt(NOW)).isFalse();
        assertThat(mail.dueAt(NOW.plusSeconds(60))).isTrue();
    }

    @Test
    void a_sent_mail_is_not_sent_twice() {
        mail.take(NOW);
        mail.sent(NOW);
        assertThat(mail.dueAt(Instant.MAX)).isFalse();
    }

    @Test
    void a_retracted_mail_does_not_go_out_and_says_when_it_is_too_late() {
        assertThat(mail.retract()).isFalse();
        assertThat(mail.dueAt(Instant.MAX)).isFalse();
        Mail sent = new Mail("lan@vidu.vn", null, "a", "b", NOW);
        sent.take(NOW);
        sent.sent(NOW);
        assertThat(sent.retract()).isTrue();
    }

    @Test
    void a_mail_with_a_secret_keeps_it_no_longer_than_it_takes_to_send_it() {
        Mail secret = new Mail("lan@vidu.vn", "r", "a", "b", NOW).confidential();
        secret.take(NOW);
        secret.failed("Connection refused");
        assertThat(secret.body()).as("it is tried again").isEqualTo("b");
        secret.sent(NOW);
        assertThat(secret.body()).isEmpty();
        Mail lost = new Mail("lan@vidu.vn", "r", "a", "b", NOW).confidential();
        for (int i = 0; i < 8; i++) {
            lost.take(NOW);
            lost.failed("Connection refused");
        }
        assertThat(lost.state()).isEqualTo(MailState.GIVEN_UP);
        assertThat(lost.body()).isEmpty();
        mail.take(NOW);
        mail.sent(NOW);
        assertThat(mail.body()).as("others stay").isEqualTo("Thêm ảnh");
    }
}
