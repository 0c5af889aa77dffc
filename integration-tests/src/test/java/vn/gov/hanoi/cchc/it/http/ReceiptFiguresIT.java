package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.TriagePage;

/** What the standing office counts: how timely each agency sends, and every refusal under its ground (behaviours B2.3, B5.4). */
class ReceiptFiguresIT {

    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));

    private final RunningPortal portal = RunningPortal.get();
    private final HttpAnswers http = new HttpAnswers(portal);
    private final OfficeVisitor office = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");

    @Test
    void a_late_item_counts_against_its_sender_and_a_refusal_under_its_ground() {
        String agency = portal.text("select agency from identity_api_key where scopes like '%NEWS%' and sample = 1");
        String name = portal.text("select name from identity_agency where code = '" + agency + "'");
        long late = number(page(TODAY, TODAY), name, 2);
        long refused = number(page(TODAY, TODAY), "R9: .*?" + name, 2);
        String receipt = send(Instant.now().minusSeconds(60 * 3_600));
        new TriagePage(office, receipt).act("Từ chối và báo người gửi", "ma:8:chon", "on", "ma:8:loi", "Viết lại mở bài");
        assertThat(number(page(TODAY, TODAY), name, 2)).isEqualTo(late + 1);
        assertThat(number(page(TODAY, TODAY), "R9: .*?" + name, 2)).isEqualTo(refused + 1);
        assertThat(page(LocalDate.of(2001, 1, 1), LocalDate.of(2001, 1, 2))).contains("Không có tin nào tính hạn", "Không có tin nào bị tạm giữ");
        assertThat(page(TODAY, TODAY.minusDays(1))).contains("Ngày cuối trước ngày đầu");
    }

    /** The number in this cell after the head of the row that matches; 0 without such a row. */
    private static long number(String page, String head, int cell) {
        for (String row : page.split("<tr>")) {
            if (row.replaceAll("\\s+|<[^>]+>", " ").replaceAll(" +", " ").strip().matches("(?s)" + head + ".*")) {
                return Long.parseLong(row.split("<td[^>]*>")[cell + (head.startsWith("R9") ? 1 : 0)].replaceAll("(?s)</td>.*", "").strip());
            }
        }
        return 0;
    }

    private String page(LocalDate from, LocalDate to) {
        var answer = office.get("/quan-tri/so-lieu-tiep-nhan?tu=" + from + "&den=" + to);
        assertThat(answer.statusCode()).isEqualTo(200);
        return answer.body();
    }

    private String send(Instant eventAt) {
        String json = """
            {"kind": "news", "title": "Tin trễ %s", "summary": "Tóm tắt", "bodyHtml": "<p>Nội dung</p>", "eventAt": "%s",
             "authors": [], "source": {"kind": "own"}, "section": "tinh-hinh-ket-qua", "tags": [], "declaration": true}""".formatted(UUID.randomUUID(), eventAt);
        var answer = http.postForm("/api/v1/intake/submissions", portal.key("intake:news"), "submission", json, null, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(HttpAnswers.json(answer).path("late").asBoolean()).isTrue();
        return HttpAnswers.json(answer).path("receipt").asText();
    }
}
