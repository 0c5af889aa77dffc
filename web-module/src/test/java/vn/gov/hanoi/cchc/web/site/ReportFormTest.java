package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;

class ReportFormTest {

    private static final Instant NOW = Instant.parse("2026-11-30T02:00:00Z");

    private static ReportForm typed(String words, String name, String contact) {
        return new ReportForm(false, "/van-ban", words, name, contact, "t", List.of()).judged(false);
    }

    @Test
    void words_are_all_that_is_asked_for() {
        assertThat(typed("Sai số ký hiệu", "", "").complete()).isTrue();
        assertThat(typed("", "", "").why("loi")).isEqualTo("Viết điều sai hoặc điều cản trở bạn");
        assertThat(typed("a".repeat(2000), "", "").complete()).isTrue();
        assertThat(typed("a".repeat(2001), "", "").why("loi")).contains("2001");
        assertThat(typed("a", "b".repeat(121), "c".repeat(201)).wrong()).extracting(ReportForm.Wrong::field).containsExactly("ten", "lien-he");
    }

    @Test
    void nothing_typed_is_lost_when_it_is_refused() {
        ReportForm refused = typed("Sai số", "Lan", "lan@vidu.vn").refused("Gửi lại", "mới");
        assertThat(refused.words()).isEqualTo("Sai số");
        assertThat(refused.contact()).isEqualTo("lan@vidu.vn");
        assertThat(refused.ticket()).isEqualTo("mới");
        assertThat(refused.complete()).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"//xau.vn", "https://xau.vn/", "javascript:alert(1)", "/quan-tri", "/quan-tri/tin/1", "/a\"b", "/a b", "/a\\b", "", "van-ban"})
    void only_a_page_of_the_public_site_is_named(String page) {
        assertThat(ReportForm.page(page)).isEmpty();
        assertThat(ReportForm.page("/van-ban/quyet-dinh-819-12")).isEqualTo("/van-ban/quyet-dinh-819-12");
    }

    @Test
    void empty_fields_are_nothing_and_the_kind_is_the_chosen_one() {
        assertThat(typed("x", "", "").report(null).name()).isNull();
        assertThat(new ReportForm(true, "", "x", "", "", "t", List.of()).report(null).kind()).isEqualTo(ReceiptKind.BARRIER);
        assertThat(new ReportForm(true, "", "x", "", "", "t", List.of()).report(null).page()).isNull();
    }

    @Test
    void a_ticket_is_good_for_hours_not_at_once_and_never_forged() {
        ReportTickets tickets = new ReportTickets(Clock.fixed(NOW, ZoneOffset.UTC), new KeyedMark());
        String ticket = tickets.issue();
        assertThat(tickets.of(ticket)).isEqualTo(ReportTickets.Standing.TOO_FAST);
        assertThat(tickets.of(ticket.replaceFirst("^\\d+", "1"))).isEqualTo(ReportTickets.Standing.NOT_OURS);
        assertThat(tickets.of(null)).isEqualTo(ReportTickets.Standing.NOT_OURS);
        assertThat(new ReportTickets(Clock.fixed(NOW, ZoneOffset.UTC), new KeyedMark()).of(ticket)).as("another server's").isEqualTo(ReportTickets.Standing.NOT_OURS);
        assertThat(age(Duration.ofSeconds(3))).isEqualTo(ReportTickets.Standing.GOOD);
        assertThat(age(Duration.ofHours(12))).isEqualTo(ReportTickets.Standing.GOOD);
        assertThat(age(Duration.ofHours(13))).isEqualTo(ReportTickets.Standing.NOT_OURS);
    }

    @Test
    void only_a_number_and_a_day_that_were_given_are_shown() {
        ReportTickets tickets = new ReportTickets(Clock.fixed(NOW, ZoneOffset.UTC), new KeyedMark());
        String sealed = tickets.sealed("TN-2026-000123", NOW);
        assertThat(tickets.taken(sealed)).isEqualTo(new ReportTickets.Taken("TN-2026-000123", NOW));
        assertThat(tickets.taken(tickets.sealed("TN-2026-000123", null)).dueAt()).isNull();
        assertThat(tickets.taken(sealed.replace("000123", "000124"))).isNull();
        assertThat(tickets.taken(sealed.replace("." + NOW.getEpochSecond() + ".", "." + (NOW.getEpochSecond() + 86_400) + "."))).isNull();
        assertThat(tickets.taken(null)).isNull();
        assertThat(tickets.taken("TN-2026-000123")).isNull();
    }

    private static ReportTickets.Standing age(Duration age) {
        Instant[] now = {NOW};
        ReportTickets tickets = new ReportTickets(new Clock() {
            @Override
            public ZoneOffset getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(java.time.ZoneId zone) {
                return this;
            }

            @Override
            public Instant instant() {
                return now[0];
            }
        }, new KeyedMark());
        String ticket = tickets.issue();
        now[0] = NOW.plus(age);
        return tickets.of(ticket);
    }

    @Test
    void one_connection_reports_twenty_times_a_day_at_most() {
        RatingGuard guard = new RatingGuard();
        assertThat(IntStream.range(0, 50).filter(i -> guard.allowsReport("10.0.0.1")).count()).isEqualTo(20);
        assertThat(guard.allowsReport("10.0.0.2")).isTrue();
    }
}
