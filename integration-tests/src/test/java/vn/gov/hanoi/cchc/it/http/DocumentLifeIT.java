package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.TriagePage;

/** What becomes of a delivered document: corrected, replaced, asked back, held, returned, refused; and what its sender is told, all of it once. */
class DocumentLifeIT {

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static String key;
    private static OfficeVisitor office;

    private final String number = Long.toString(System.nanoTime() % 1_000_000_000);

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        key = portal.key("intake:document");
        office = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");
    }

    @Test
    void an_update_of_metadata_alone_is_a_new_version_once_and_as_a_new_document_a_conflict() {
        String receipt = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        Map<String, Long> before = portal.rowCounts();
        deliver(409, document("new", number, "Quyết định", ""));
        assertThat(portal.rowCounts()).isEqualTo(before);

        String update = document("update", number, "Quyết định", "\"urgency\": 2,");
        assertThat(receipt(deliver(200, update))).isEqualTo(receipt);
        Map<String, Long> after = portal.rowCounts();
        assertThat(after.get("intake_submission_version")).isEqualTo(before.get("intake_submission_version") + 1);
        assertThat(after.get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
        assertThat(portal.text("select json_value(v.content, '$.document.typeName') from intake_submission_version v join intake_receipt r "
            + "on r.id = v.receipt_id and r.current_version = v.number where r.number = '" + receipt + "'")).isEqualTo("Quyết định");

        deliver(200, update);
        assertThat(portal.rowCounts().get("intake_submission_version")).isEqualTo(after.get("intake_submission_version"));
    }

    @Test
    void a_replacement_links_the_document_it_replaces_and_warns_of_one_not_known() {
        String earlier = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        Map<String, Long> before = portal.rowCounts();
        JsonNode later = deliver(201, document("replace", number + "1", "Kế hoạch", "\"replaces\": \"" + axis(number) + "\","));
        assertThat(later.path("warnings").toString()).doesNotContain("intake.replaced.unknown");
        assertThat(portal.rowCounts().get("intake_receipt")).isEqualTo(before.get("intake_receipt") + 1);
        assertThat(replacedBy(earlier)).isEqualTo(receipt(later));
        JsonNode alone = deliver(201, document("replace", number + "2", "Kế hoạch", "\"replaces\": \"" + axis("0" + number) + "\","));
        assertThat(alone.path("warnings").toString()).contains("intake.replaced.unknown");
    }

    @Test
    void a_recall_is_told_with_13_and_ends_with_15_or_16_and_the_item_forgets_a_declined_one() {
        String receipt = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        triage(receipt).pass();
        Map<String, Long> before = portal.rowCounts();
        deliver(200, document("recall", number, "Kế hoạch", "\"reason\": \"Ban hành nhầm\","));
        deliver(200, document("recall", number, "Kế hoạch", "\"reason\": \"Ban hành nhầm\","));
        Map<String, Long> asked = portal.rowCounts();
        assertThat(asked.get("intake_national_status")).as("asked once").isEqualTo(before.get("intake_national_status") + 1);
        assertThat(asked.get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
        assertThat(codes(receipt)).endsWith("13");
        assertThat(item(receipt, "recall_open")).isEqualTo("1");

        triage(receipt).act("Giữ văn bản", "loilv", "Văn bản vẫn còn hiệu lực");
        assertThat(codes(receipt)).endsWith("13", "16");
        assertThat(item(receipt, "recall_open")).as("nothing is open any more").isEqualTo("0");
        assertThat(item(receipt, "state")).isEqualTo("EDITING");

        deliver(200, document("recall", number, "Kế hoạch", "\"reason\": \"Xin nhắc lại\","));
        triage(receipt).act("Cho lấy lại", "loilv", "Đồng ý");
        assertThat(codes(receipt)).endsWith("13", "16", "13", "15");
        assertThat(item(receipt, "state")).isEqualTo("CLOSED");
        assertThat(status(receipt).path("status").asText()).isEqualTo("withdrawn");
    }

    @Test
    void held_in_editing_then_returned_then_corrected_it_is_edited_again() {
        String receipt = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        triage(receipt).pass();
        triage(receipt).act("Tạm giữ", "aixt", "Văn phòng UBND", "hanxt", "2026-12-30T09:00", "noixt", "Số liệu phụ lục 2");
        assertThat(item(receipt, "state")).isEqualTo("HELD");
        triage(receipt).act("Trả lại và báo người gửi", "thieu", "Phụ lục 2");
        assertThat(item(receipt, "state")).isEqualTo("CLOSED");
        deliver(200, document("update", number, "Kế hoạch", "\"summary\": \"Có phụ lục 2\","));
        triage(receipt).pass();
        assertThat(item(receipt, "state")).as("the editors have it").isEqualTo("EDITING");
        assertThat(portal.text("select group_concat(number, ' ', rule_key) from content_document_term where article_id = '" + item(receipt, "id") + "'"))
            .as("its term is counted once, by the day of issue").isEqualTo("1 publicInfo.publish.max");
        assertThat(portal.text("select r.state from intake_receipt r where r.number = '" + receipt + "'")).isEqualTo("EDITING");

        String page = OfficeVisitor.signedIn(portal, "EDITOR").get("/quan-tri/bai/" + item(receipt, "id")).body();
        assertThat(page).as("its sender waits for an answer").contains("data-open=\"tra-thuong-truc\"").doesNotContain("data-open=\"bo-nhap-hop\"");
    }

    @Test
    void a_refusal_is_told_with_02_and_its_internal_note_stays_inside() {
        String receipt = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        String note = "Đã gọi văn phòng " + UUID.randomUUID();
        triage(receipt).act("Từ chối và báo người gửi", "ma:0:chon", "on", "ma:0:loi", "Văn bản của đơn vị khác", "noibo", note);
        assertThat(codes(receipt)).endsWith("02");
        assertThat(triage(receipt).body()).contains(note);
        assertThat(http.get("/api/v1/intake/documents/" + receipt, key).body()).doesNotContain(note);
        assertThat(portal.text("select count(*) from notification_message where concat(subject, body) like '%" + note + "%'")).isEqualTo("0");
        assertThat(portal.text("select count(*) from intake_event where detail like '%" + note + "%'")).isEqualTo("0");
    }

    @Test
    void a_duplicate_is_refused_only_with_a_public_twin_whose_title_and_address_the_sender_gets() {
        String title = PublicItems.publish("tinh-hinh-ket-qua", 1) + " số 1";
        String address = PublicItems.addresses(title).get(0);
        String receipt = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> refused = triage(receipt).press("Từ chối và báo người gửi", "ma:6:chon", "on", "ma:6:loi", "Tin này đã có", "ma:6:trung", "987654321");
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("Không có tin nào đang đăng mang số 987654321");
        assertThat(portal.rowCounts()).isEqualTo(before);

        triage(receipt).act("Từ chối và báo người gửi", "ma:6:chon", "on", "ma:6:loi", "Tin này đã có", "ma:6:trung", address.replaceAll(".*-", ""));
        String reason = portal.text("select n.reason from intake_national_status n where n.receipt_number = '" + receipt + "' and n.code = '02'");
        assertThat(reason).contains(title).containsPattern("https?://[^ ]+" + address);
    }

    @Test
    void who_goes_on_reading_the_changes_never_misses_one_that_committed_late() throws SQLException {
        String slow = receipt(deliver(201, document("new", number, "Kế hoạch", "")));
        long position = changes("since=" + Instant.now().minusSeconds(5).toString(), new ArrayList<>());
        List<String> seen = new ArrayList<>();
        try (Connection late = portal.database(); Statement statement = late.createStatement()) {
            late.setAutoCommit(false);
            statement.execute("insert into intake_national_status (receipt_id, receipt_number, document_key, code, reason, at) "
                + "select id, number, document_key, '03', null, utc_timestamp(6) from intake_receipt where number = '" + slow + "'");
            String fast = receipt(deliver(201, document("new", number + "9", "Kế hoạch", "")));
            position = changes("after=" + position, seen);
            assertThat(seen).contains(fast + " 01").doesNotContain(slow + " 03");
            late.commit();
        }
        seen.clear();
        changes("after=" + position, seen);
        assertThat(seen).contains(slow + " 03").doesNotHaveDuplicates();
    }

    /** Reads to the end. @return position to go on from */
    private static long changes(String from, List<String> seen) {
        String query = from;
        long next = 0;
        while (query != null) {
            JsonNode list = HttpAnswers.json(http.get("/api/v1/intake/documents?" + query, key));
            list.path("items").forEach(step -> seen.add(step.path("receipt").asText() + " " + step.path("code").asText()));
            next = list.has("next") ? list.path("next").asLong() : next == 0 ? Long.parseLong(from.replaceAll("\\D", "")) : next;
            query = list.path("items").isEmpty() ? null : "after=" + next;
        }
        return next;
    }

    private static TriagePage triage(String receipt) {
        return new TriagePage(office, receipt);
    }

    private static JsonNode deliver(int status, String json) {
        HttpResponse<String> answer = json.contains("\"recall\"") ? http.postForm("/api/v1/intake/documents", key, "document", json, null, null)
            : http.postForm("/api/v1/intake/documents", key, "document", json, "van-ban.pdf", SamplePdf.BYTES);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return HttpAnswers.json(answer);
    }

    private static String receipt(JsonNode answer) {
        return answer.path("receipt").asText();
    }

    private static JsonNode status(String receipt) {
        return HttpAnswers.json(http.get("/api/v1/intake/documents/" + receipt, key));
    }

    private static List<String> codes(String receipt) {
        return PublicItems.column("select code from intake_national_status where receipt_number = ? order by id", receipt);
    }

    private static String item(String receipt, String column) {
        return portal.text("select " + column + " from content_article where receipt_number = '" + receipt + "'");
    }

    private static String replacedBy(String receipt) {
        return portal.text("select l.number from intake_receipt e join intake_receipt l on l.id = e.replaced_by_receipt where e.number = '" + receipt + "'");
    }

    private static LocalDate issued() {
        return LocalDate.now(ZoneId.of("Asia/Ho_Chi_Minh"));
    }

    private static String axis(String number) {
        return "H26," + issued().toString().replace('-', '/') + "," + number + "/KH-UBND";
    }

    private static String document(String action, String number, String type, String more) {
        return """
            {"organId": "H26", "organName": "UBND thành phố Hà Nội", "number": "%s", "notation": "KH-UBND", "typeName": "%s", %s
             "subject": "Kế hoạch số %s", "issuedOn": "%s", "section": "van-ban", "action": "%s"}
            """.formatted(number, type, more, number, issued(), action);
    }
}
