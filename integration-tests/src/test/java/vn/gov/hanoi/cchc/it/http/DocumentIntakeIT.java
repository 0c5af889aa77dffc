package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The City's document system delivers, and what is wrong is refused in words with nothing written. */
class DocumentIntakeIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        .concat("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyz234567";

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static String key;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        key = portal.key("intake:document");
    }

    @Test
    void a_document_gets_a_receipt_with_its_due_time_and_the_same_again_gets_the_same_receipt() {
        String json = document(number(), "Kế hoạch kiểm tra cải cách hành chính");
        HttpResponse<String> first = deliver(json);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        JsonNode receipt = HttpAnswers.json(first);
        assertThat(receipt.path("receipt").asText()).matches("TN-\\d{4}-\\d{6}");
        assertThat(receipt.path("status").asText()).isEqualTo("received");
        assertThat(receipt.path("dueAt").asText()).isNotBlank();
        assertThat(first.headers().firstValue("Location")).isPresent();

        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> again = deliver(json);
        assertThat(again.statusCode()).isEqualTo(200);
        assertThat(HttpAnswers.json(again).path("receipt").asText()).isEqualTo(receipt.path("receipt").asText());
        assertThat(portal.rowCounts().get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
    }

    @Test
    void the_same_packet_fifty_times_at_once_gets_one_receipt() throws Exception {
        String json = document(number(), "Gửi năm mươi lần cùng lúc");
        Map<String, Long> before = portal.rowCounts();
        ExecutorService senders = Executors.newFixedThreadPool(50);
        try {
            List<Callable<HttpResponse<String>>> deliveries = new ArrayList<>();
            for (int i = 0; i < 50; i++) {
                deliveries.add(() -> deliver(json));
            }
            int created = 0;
            String receipt = null;
            for (Future<HttpResponse<String>> delivery : senders.invokeAll(deliveries)) {
                HttpResponse<String> answer = delivery.get();
                assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
                created += answer.statusCode() == 201 ? 1 : 0;
                String number = HttpAnswers.json(answer).path("receipt").asText();
                assertThat(receipt == null || receipt.equals(number)).isTrue();
                receipt = number;
            }
            assertThat(created).isEqualTo(1);
            Map<String, Long> after = portal.rowCounts();
            for (String one : List.of("intake_receipt", "intake_submission_version", "intake_file", "intake_national_status", "media_file")) {
                assertThat(after.get(one)).as(one).isEqualTo(before.get(one) + 1);
            }
            assertThat(after.get("intake_delivery")).isEqualTo(before.get("intake_delivery") + 50);
        } finally {
            senders.shutdown();
        }
    }

    @Test
    void a_key_that_calls_too_often_is_told_when_to_come_back_and_nothing_is_written() {
        String slow = "cchc_" + LETTERS.repeat(3).substring(0, 10) + "_" + (LETTERS + LETTERS).substring(0, 52);
        String own = slow.substring(0, 5) + PublicItems.column("select substr(replace(replace(replace(replace(lower(hex(uuid())), '0', 'g'), '1', 'h'), '8', 'i'), "
            + "'9', 'j'), 1, 10)").get(0) + slow.substring(15);
        PublicItems.column("insert into identity_api_key (id, version, prefix, secret_hash, purpose, scopes, per_minute, sample, created_at, created_by) "
            + "values (uuid(), 0, ?, sha2(?, 256), 'Kiểm thử', 'INTAKE_DOCUMENT', 2, 0, utc_timestamp(6), 'test') returning id", own.substring(5, 15), own);
        String address = "/api/v1/intake/documents?after=0";
        assertThat(http.get(address, own).statusCode()).isEqualTo(200);
        assertThat(http.get(address, own).statusCode()).isEqualTo(200);
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = http.postForm("/api/v1/intake/documents", own, "document", document(number(), "Quá nhanh"), "van-ban.pdf", PDF);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(429);
        assertThat(HttpAnswers.code(answer)).isEqualTo("rate.limited");
        assertThat(Integer.parseInt(answer.headers().firstValue("Retry-After").orElseThrow())).isBetween(1, 61);
        assertThat(portal.rowCounts()).isEqualTo(before);
        assertThat(http.get(address, key).statusCode()).as("other keys are not held up").isEqualTo(200);
    }

    @Test
    void the_same_document_with_other_content_is_a_conflict_and_changes_nothing() {
        String number = number();
        assertThat(deliver(document(number, "Nội dung thứ nhất")).statusCode()).isEqualTo(201);
        refusedWithoutTrace(409, "intake.document.conflict", () -> deliver(document(number, "Nội dung thứ hai")));
    }

    @Test
    void a_secrecy_mark_is_refused_and_alarmed() {
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = deliver(document(number(), "MẬT: Kế hoạch điều động"));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HttpAnswers.code(answer)).isEqualTo("intake.secrecy-mark");
        assertThat(answer.body()).doesNotContain("điều động");
        Map<String, Long> after = portal.rowCounts();
        assertThat(after.get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
        assertThat(after.get("intake_alarm")).isEqualTo(before.get("intake_alarm") + 1);
    }

    @Test
    void without_a_valid_token_nobody_delivers() {
        assertThat(http.postForm("/api/v1/intake/documents", null, "document", document(number(), "x"), "a.pdf", PDF).statusCode()).isEqualTo(401);
        assertThat(http.postForm("/api/v1/intake/documents", "cchc_sai_sai", "document", document(number(), "x"), "a.pdf", PDF).statusCode()).isEqualTo(401);
    }

    @Test
    void a_token_of_another_scope_is_refused() {
        HttpResponse<String> answer = http.postForm("/api/v1/intake/documents", portal.key("import"), "document", document(number(), "x"), "a.pdf", PDF);
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(HttpAnswers.code(answer)).isEqualTo("auth.scope.missing");
    }

    @Test
    void a_missing_field_is_named() {
        refusedWithoutTrace(422, "intake.field.missing", () -> deliver(document(number(), "x").replace("\"subject\": \"x\",", "")));
    }

    @Test
    void a_date_in_the_future_is_refused() {
        refusedWithoutTrace(422, "intake.date.future",
            () -> deliver(document(number(), "Ngày mai").replaceAll("\"issuedOn\": \"[^\"]+\"", "\"issuedOn\": \"" + LocalDate.now().plusDays(9) + "\"")));
    }

    @Test
    void an_unknown_organ_waits_for_the_administrator() {
        HttpResponse<String> answer = deliver(document(number(), "Cơ quan lạ").replace("\"H26\"", "\"H99.77\"").replace("UBND thành phố Hà Nội", "Cơ quan không có thật"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(422);
        assertThat(HttpAnswers.code(answer)).isEqualTo("intake.organ.unknown");
    }

    @Test
    void bad_files_are_refused_by_content_not_by_name() {
        refusedWithoutTrace(422, "file.empty", () -> deliver(document(number(), "Tệp rỗng"), "van-ban.pdf", new byte[0]));
        refusedWithoutTrace(422, "file.type.mismatch", () -> deliver(document(number(), "Tệp giả"), "van-ban.pdf",
            new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'}));
        refusedWithoutTrace(422, "file.type.refused", () -> deliver(document(number(), "Trang mạng"), "van-ban.html", "<html><script>1</script></html>".getBytes()));
        refusedWithoutTrace(422, "file.encrypted", () -> deliver(document(number(), "Có mật khẩu"), "van-ban.pdf",
            new String(PDF, StandardCharsets.US_ASCII).replace("trailer<</Root 1 0 R>>", "trailer<</Root 1 0 R/Encrypt 9 0 R>>").getBytes()));
    }

    @Test
    void json_too_deep_and_json_cut_off_are_refused() {
        String deep = "{\"a\":".repeat(60) + "1" + "}".repeat(60);
        assertThat(deliver(deep).statusCode()).isEqualTo(400);
        assertThat(deliver("{\"number\": ").statusCode()).isEqualTo(400);
    }

    @Test
    void an_envelope_with_a_document_type_declaration_is_refused() {
        String bomb = "<?xml version=\"1.0\"?><!DOCTYPE a [<!ENTITY b \"c\"><!ENTITY d \"&b;&b;\">]><edXML:edXML xmlns:edXML=\"http://www.mic.gov.vn/TBT/QCVN_102_2016\">&d;</edXML:edXML>";
        refusedWithoutTrace(422, "intake.xml.forbidden",
            () -> http.post("/api/v1/intake/documents", key, "application/edxml+xml", bomb.getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_real_envelope_is_received() throws Exception {
        byte[] sample;
        try (var in = DocumentIntakeIT.class.getResourceAsStream("/sample/999-kh-ubnd-mau.edxml")) {
            sample = in.readAllBytes();
        }
        HttpResponse<String> answer = http.post("/api/v1/intake/documents", key, "application/edxml+xml", sample);
        assertThat(answer.statusCode()).as(answer.body()).isIn(200, 201);
        String receipt = HttpAnswers.json(answer).path("receipt").asText();
        HttpResponse<String> status = http.get("/api/v1/intake/documents/" + receipt, key);
        assertThat(status.statusCode()).isEqualTo(200);
        assertThat(status.body()).contains("\"nationalStatus\"");
    }

    @Test
    void the_description_is_public_and_the_health_too() {
        assertThat(http.get("/api/openapi").statusCode()).isEqualTo(200);
        assertThat(http.get("/api/health").statusCode()).isEqualTo(200);
        assertThat(http.get("/api/docs").statusCode()).isEqualTo(200);
    }

    private static void refusedWithoutTrace(int status, String code, java.util.function.Supplier<HttpResponse<String>> act) {
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = act.get();
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(HttpAnswers.code(answer)).isEqualTo(code);
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    private static HttpResponse<String> deliver(String json) {
        return deliver(json, "van-ban.pdf", PDF);
    }

    private static HttpResponse<String> deliver(String json, String name, byte[] file) {
        return http.postForm("/api/v1/intake/documents", key, "document", json.replace("van-ban.pdf", name), name, file);
    }

    private static String number() {
        return Integer.toString(Math.abs(UUID.randomUUID().hashCode() % 1_000_000_000));
    }

    private static String document(String number, String subject) {
        return """
            {"organId": "H26", "organName": "UBND thành phố Hà Nội", "number": "%s", "notation": "KH-UBND", "typeName": "Kế hoạch",
             "subject": "%s", "issuedOn": "%s", "signer": {"position": "Chủ tịch", "fullName": "Nguyễn Văn Mẫu"},
             "urgency": 0, "section": "van-ban", "action": "new", "files": [{"name": "van-ban.pdf", "main": true}]}
            """.formatted(number, subject, LocalDate.now().minusDays(1)).replace("\"subject\": \"x\",\n", "\"subject\": \"x\",").replace(" \"subject\"", "\"subject\"");
    }
}
