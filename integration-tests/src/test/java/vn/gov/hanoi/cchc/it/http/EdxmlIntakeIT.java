package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RawHttp;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Envelopes of the document exchange (standards 3.7): the sample envelope, each time spoilt in one place. */
class EdxmlIntakeIT {

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static String sample;

    @BeforeAll
    static void start() throws IOException {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        try (var in = EdxmlIntakeIT.class.getResourceAsStream("/sample/999-kh-ubnd-mau.edxml")) {
            sample = new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void an_envelope_becomes_a_receipt_once_and_answers_its_status_in_the_national_codes() {
        String envelope = envelope(UnaryOperator.identity());
        HttpResponse<String> first = send(envelope);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        HttpResponse<String> second = send(envelope);
        assertThat(second.statusCode()).isEqualTo(200);
        String receipt = HttpAnswers.json(first).path("receipt").asText();
        assertThat(HttpAnswers.json(second).path("receipt").asText()).isEqualTo(receipt);
        assertThat(HttpAnswers.json(http.get("/api/v1/intake/documents/" + receipt, key())).path("nationalStatus").asText()).isEqualTo("01");
    }

    @Test
    void the_sample_envelope_waits_in_the_queue_from_the_first_start() {
        assertThat(portal.text("select channel from intake_receipt where title like '[Mẫu] Kế hoạch kiểm tra%' order by received_at limit 1")).isEqualTo("API_EDXML");
    }

    @Test
    void a_zip_that_served_as_transport_is_unwrapped_and_its_members_are_the_files() {
        byte[] zip = SampleFiles.zip("thu-muc/toan-van.txt", "Toàn văn kế hoạch " + UUID.randomUUID(), "phu-luc.txt", "Phụ lục");
        HttpResponse<String> answer = send(envelope(e -> attach(e, "van-ban.zip", zip)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(portal.text("select group_concat(f.name order by f.position) from intake_file f join intake_receipt r on r.id = f.receipt_id "
            + "where r.number = '" + HttpAnswers.json(answer).path("receipt").asText() + "'")).isEqualTo("toan-van.txt,phu-luc.txt");
    }

    @Test
    void members_of_a_transport_zip_are_judged_like_files_that_came_alone() {
        refused(422, "file.type.refused", envelope(e -> attach(e, "van-ban.zip", SampleFiles.zip("trang.html", "<script>1</script>"))));
        refused(422, "file.archive.bomb", envelope(e -> attach(e, "van-ban.zip", SampleFiles.zip("to.txt", "0".repeat(40_000_000)))));
        refused(422, "file.name.invalid", envelope(e -> attach(e, "van-ban.zip", SampleFiles.zip("../../ra-ngoai.txt", "x"))));
        refused(422, "file.encrypted", envelope(e -> attach(e, "999.pdf", SampleFiles.Kind.ENCRYPTED_PDF.bytes())));
        refused(422, "file.type.mismatch", envelope(e -> attach(e, "999.pdf", SampleFiles.png())));
    }

    /** What stands in the envelope, what is put in its place, and the code of the refusal. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "<edXML:CodeNotation>KH-UBND | <edXML:CodeNotation>KH-UBND-DAI-QUA-BA-MUOI-KY-TU-CHO-PHEP | intake.field.too-long",
        "<edXML:Place>Hà Nội | <edXML:Place>Hà Nội Hà Nội Hà Nội Hà Nội Hà Nội Hà Nội Hà Nội Hà Nội | intake.field.too-long",
        "<edXML:PromulgationDate>TODAY | <edXML:PromulgationDate>2026/13/45 | intake.date.invalid",
        "<edXML:PromulgationDate>TODAY | <edXML:PromulgationDate>2031/01/01 | intake.date.future",
        "<edXML:Priority>0 | <edXML:Priority>9 | intake.value.unknown",
        "<edXML:BussinessDocType>0 | <edXML:BussinessDocType>7 | intake.value.unknown",
        "http://www.mic.gov.vn/TBT/QCVN_102_2016 | http://www.go.vn/eDoc | intake.namespace",
        "<ContentId>cid:att-1 | <ContentId>cid:att-2 | intake.manifest.mismatch",
        "<edXML:Subject>[Mẫu] | <edXML:Subject>TỐI MẬT: | intake.secrecy-mark",
        "<edXML:OrganId>H26</edXML:OrganId> | <edXML:OrganId>H77.99</edXML:OrganId> | intake.organ.unknown",
        "<edXML:OrganName>Ủy ban nhân dân thành phố Hà Nội | <edXML:OrganName>&xxe; | intake.xml.forbidden",
    })
    void a_spoilt_envelope_is_refused_with_the_code_of_its_fault(String there, String instead, String code) {
        String good = envelope(UnaryOperator.identity());
        String place = there.strip().replace("TODAY", today());
        assertThat(good).contains(place);
        String bad = good.replace(place, instead.strip());
        if (code.equals("intake.organ.unknown")) {
            bad = bad.replace("Ủy ban nhân dân thành phố Hà Nội", "Cơ quan không có trong danh mục");
        }
        refused(422, code, bad);
    }

    @Test
    void the_four_types_of_a_packet_are_a_receipt_a_version_a_recall_and_links_each_of_them_once() {
        String number = Long.toString(System.nanoTime() % 100_000_000);
        String receipt = receipt(201, packet(number, 0, "", e -> e));
        Map<String, Long> first = portal.rowCounts();
        UnaryOperator<String> corrected = e -> e.replace("<edXML:TypeName>Kế hoạch", "<edXML:TypeName>Công văn");
        assertThat(receipt(200, packet(number, 2, "", corrected))).isEqualTo(receipt);
        assertThat(receipt(200, packet(number, 2, "", corrected))).isEqualTo(receipt);
        Map<String, Long> updated = portal.rowCounts();
        assertThat(updated.get("intake_submission_version")).isEqualTo(first.get("intake_submission_version") + 1);

        assertThat(receipt(200, packet(number + "1", 1, element(axis(number)), e -> e))).isEqualTo(receipt);
        assertThat(codes(receipt)).isEqualTo("01,13");
        Map<String, Long> recalled = portal.rowCounts();
        assertThat(recalled.get("intake_receipt")).isEqualTo(first.get("intake_receipt"));
        assertThat(recalled.get("intake_submission_version")).isEqualTo(updated.get("intake_submission_version"));

        String second = receipt(201, packet(number + "2", 0, "", e -> e));
        String replacing = packet(number + "3", 3, element(axis(number + "3")) + "<edXML:ReplacementInfoList>" + replaced(number) + replaced(number + "2")
            + replaced("7" + number) + "</edXML:ReplacementInfoList>", e -> e);
        HttpResponse<String> answer = send(replacing);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        assertThat(answer.body()).as("one of the three is not known here").contains("intake.replaced.unknown");
        String later = HttpAnswers.json(answer).path("receipt").asText();
        assertThat(portal.text("select group_concat(e.number order by e.number) from intake_receipt e join intake_receipt l on l.id = e.replaced_by_receipt "
            + "where l.number = '" + later + "'")).isEqualTo(receipt + "," + second);
        Map<String, Long> before = portal.rowCounts();
        receipt(200, replacing);
        assertThat(portal.rowCounts().get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
    }

    @Test
    void a_stream_that_does_not_end_is_cut_off_and_leaves_nothing() throws IOException {
        Map<String, Long> before = portal.rowCounts();
        long files = SampleFiles.stored(portal);
        String good = envelope(UnaryOperator.identity());
        byte[] line = "QUJD".repeat(65_536).getBytes(StandardCharsets.US_ASCII);
        try (RawHttp http = new RawHttp(portal.port(8080))) {
            http.send("POST /api/v1/intake/documents HTTP/1.1\r\nHost: 127.0.0.1\r\nAuthorization: Bearer " + key()
                + "\r\nContent-Type: application/edxml+xml\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n\r\n");
            try {
                chunk(http, good.substring(0, good.indexOf("<ContentTransferEncoded>") + 24).getBytes(StandardCharsets.UTF_8));
                for (int i = 0; i < 400; i++) {
                    chunk(http, line);
                }
            } catch (SocketException cutOff) {
                // it need not listen to the end
            }
            assertThat(http.reply().status()).isIn(0, 413);
        }
        assertThat(portal.rowCounts()).isEqualTo(before);
        assertThat(SampleFiles.stored(portal)).as("files in the store").isEqualTo(files);
    }

    private static void chunk(RawHttp http, byte[] bytes) throws IOException {
        http.send(Integer.toHexString(bytes.length) + "\r\n");
        http.send(bytes);
        http.send("\r\n");
    }

    private static String receipt(int status, String packet) {
        HttpResponse<String> answer = send(packet);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        return HttpAnswers.json(answer).path("receipt").asText();
    }

    private static String codes(String receipt) {
        return portal.text("select group_concat(code order by id) from intake_national_status where receipt_number = '" + receipt + "'");
    }

    private static String packet(String number, int type, String business, UnaryOperator<String> change) {
        return change.apply(sample.replace("999/KH-UBND", number + "/KH-UBND").replace("<edXML:CodeNumber>999", "<edXML:CodeNumber>" + number)
            .replace("2026/11/20", today()).replace("<edXML:BussinessDocType>0", "<edXML:BussinessDocType>" + type)
            .replace("<edXML:Paper>0</edXML:Paper>", business + "<edXML:Paper>0</edXML:Paper>"));
    }

    private static String axis(String number) {
        return "H26," + today() + "," + number + "/KH-UBND";
    }

    private static String element(String key) {
        return "<edXML:DocumentId>" + key + "</edXML:DocumentId>";
    }

    private static String replaced(String number) {
        return "<edXML:ReplacementInfo>" + element(axis(number)) + "</edXML:ReplacementInfo>";
    }

    @Test
    void entities_depth_and_size_are_refused_before_they_cost_anything() {
        String dtd = envelope(UnaryOperator.identity()).replaceFirst("\\?>", "?><!DOCTYPE x [<!ENTITY xxe SYSTEM \"file:///etc/passwd\">]>");
        assertThat(refused(422, "intake.xml.forbidden", dtd).body()).doesNotContain("root:");
        refused(422, "intake.xml.forbidden", envelope(e -> e.replace("<edXML:SteeringType>", "<a>".repeat(60) + "</a>".repeat(60) + "<edXML:SteeringType>")));
        refused(400, "request.malformed", envelope(UnaryOperator.identity()).substring(0, 900));
        refused(400, "request.malformed", "không phải XML");
        refused(400, "request.malformed", "");
    }

    private static HttpResponse<String> refused(int status, String code, String envelope) {
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = send(envelope);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
        assertThat(HttpAnswers.code(answer)).isEqualTo(code);
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        Map<String, Long> after = portal.rowCounts();
        // an alarm and an organ to be mapped are traces that are meant to stay
        for (String kept : new String[] {"intake_alarm", "intake_unknown_organ", "identity_organ_sighting", "notification_message", "notification_mail"}) {
            if (code.equals("intake.secrecy-mark") || code.equals("intake.organ.unknown")) {
                before.remove(kept);
                after.remove(kept);
            }
        }
        assertThat(after).isEqualTo(before);
        return answer;
    }

    private static HttpResponse<String> send(String envelope) {
        return http.post("/api/v1/intake/documents", key(), "application/edxml+xml", envelope.getBytes(StandardCharsets.UTF_8));
    }

    private static String key() {
        return portal.key("intake:document");
    }

    /** The sample as a document of its own, issued today. */
    private static String envelope(UnaryOperator<String> change) {
        String number = Long.toString(System.nanoTime() % 1_000_000_000);
        return change.apply(sample.replace("999/KH-UBND", number + "/KH-UBND").replace("<edXML:CodeNumber>999", "<edXML:CodeNumber>" + number)
            .replace("2026/11/20", today()));
    }

    private static String today() {
        return LocalDate.now(java.time.ZoneId.of("Asia/Ho_Chi_Minh")).format(DateTimeFormatter.ofPattern("yyyy/MM/dd"));
    }

    private static String attach(String envelope, String name, byte[] file) {
        return envelope.replace("999-kh-ubnd-mau.pdf", name).replaceFirst("(?s)<ContentTransferEncoded>.*</ContentTransferEncoded>",
            "<ContentTransferEncoded>" + Base64.getMimeEncoder().encodeToString(file) + "</ContentTransferEncoded>");
    }
}
