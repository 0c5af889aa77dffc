package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** A due date never looks surer than the calendar and the rules it was counted with (behaviours B1.8). */
class DueTrialIT {

    private static RunningPortal portal;
    private static OfficeVisitor admin;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
    }

    @Test
    void a_term_that_runs_into_a_provisional_year_says_so() {
        assertThat(portal.text("select group_concat(distinct status) from rules_calendar_day where year(day) = 2027")).isEqualTo("PROVISIONAL");
        assertThat(trial("2026-12-28")).contains("Hạn: ", "05/01/2027", "Lịch nghỉ năm 2027 là tạm tính, chưa có thông báo chính thức.")
            .doesNotContain("năm 2026 là tạm tính");
    }

    @Test
    void a_term_that_runs_into_a_year_without_a_calendar_says_so() {
        assertThat(portal.text("select count(*) from rules_calendar_day where year(day) = 2028")).isEqualTo("0");
        assertThat(trial("2027-12-29")).contains("Hạn: ", "2028", "Chưa có lịch nghỉ năm 2028. Chỉ trừ ngày nghỉ hằng tuần và ngày lễ cố định",
            "Lịch nghỉ năm 2027 là tạm tính");
    }

    @Test
    void a_term_within_a_confirmed_year_says_nothing_of_the_kind() {
        assertThat(trial("2026-03-02")).contains("Hạn: ").doesNotContain("Lịch nghỉ năm", "Chưa có lịch nghỉ");
    }

    @Test
    void the_page_of_a_receipt_says_that_its_rule_is_younger_than_its_start() {
        OfficeVisitor office = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");
        assertThat(office.get("/quan-tri/han/" + delivered(LocalDate.of(2024, 5, 6))).body()).contains("Hạn này có thể phải xem lại",
            "chỉ có giá trị từ 19/02/2025, đã dùng giá trị đầu tiên cho ngày 06/05/2024");
        assertThat(office.get("/quan-tri/han/" + delivered(LocalDate.now().minusDays(1))).body()).contains("Hạn được tính thế nào")
            .doesNotContain("Hạn này có thể phải xem lại");
    }

    /** The answer for five working days from that day, as read on the page. */
    private static String trial(String from) {
        HttpResponse<String> page = admin.get("/quan-tri/lich?nam=2026&thu=publicInfo.publish.max&tu=" + from);
        assertThat(page.statusCode()).isEqualTo(200);
        String answer = page.body().replaceAll("(?s).*id=\"thu-tinh\"(.*?)</section>.*", "$1");
        return answer.replaceAll("(?s)<select.*?</select>|<[^>]+>", " ").replaceAll("\\s+", " ");
    }

    private static String delivered(LocalDate issuedOn) {
        String json = """
            {"organId": "H26", "number": "%d", "notation": "KH-UBND", "typeName": "Kế hoạch", "subject": "Văn bản xem hạn", "issuedOn": "%s",
             "files": [{"name": "van-ban.pdf", "main": true}]}""".formatted(System.nanoTime() % 100_000_000, issuedOn);
        HttpResponse<String> answer = new HttpAnswers(portal).postForm("/api/v1/intake/documents", portal.key("intake:document"), "document", json,
            "van-ban.pdf", SamplePdf.different());
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return HttpAnswers.json(answer).path("receipt").asText();
    }
}
