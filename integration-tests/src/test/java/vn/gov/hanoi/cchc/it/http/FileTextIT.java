package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.gov.hanoi.cchc.it.http.SampleFiles.docx;
import static vn.gov.hanoi.cchc.it.http.SampleFiles.paragraph;
import static vn.gov.hanoi.cchc.it.http.SampleFiles.pdf;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.Papers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** The words of delivered files are read in a process of their own, for secrecy marks and for the search (ruling 23). */
class FileTextIT {

    private static final Duration MINUTE = Duration.ofSeconds(60);

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static OfficeVisitor office;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        office = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");
    }

    @Test
    void the_words_of_a_document_are_read_composed_and_the_file_opens() {
        String receipt = deliver("ke-hoach.docx", docx(paragraph(Normalizer.normalize("Kế hoạch rà soát thủ tục hành chính", Normalizer.Form.NFD))
            + paragraph("Căn cứ Luật Bảo vệ bí mật nhà nước " + UUID.randomUUID())));
        assertThat(state(receipt)).isEqualTo("READ");
        assertThat(portal.text("select body from media_text where sha256 = '" + file(receipt, "sha256") + "'"))
            .contains("Kế hoạch rà soát thủ tục hành chính").contains("Luật Bảo vệ bí mật nhà nước");
        assertThat(office.get("/quan-tri/tep/" + file(receipt, "id")).statusCode()).isEqualTo(200);
        assertThat(receiptState(receipt)).isEqualTo("RECEIVED");
        assertThat(office.get("/quan-tri/tin/" + receipt).body()).contains("Đã đọc chữ");
    }

    @Test
    void a_pdf_with_words_is_read_and_a_scan_is_told_as_one() {
        assertThat(state(deliver("van-ban.pdf", pdf("Quyet dinh " + UUID.randomUUID())))).isEqualTo("READ");
        String scan = deliver("ban-chup.pdf", Papers.pdf(new Random().nextInt(), 4_000));
        assertThat(state(scan)).isEqualTo("EMPTY");
        assertThat(office.get("/quan-tri/tin/" + scan).body()).contains("Bản chụp, không có chữ");
    }

    @Test
    void a_mark_in_decomposed_letters_seals_the_receipt_within_a_minute_and_nobody_opens_the_file_before() {
        long begun = System.nanoTime();
        String receipt = delivered("bao-cao.docx", docx(paragraph("Báo cáo công tác quý") + paragraph(Normalizer.normalize("TỐI MẬT",
            Normalizer.Form.NFD)) + paragraph("Nội dung " + UUID.randomUUID())));
        String file = file(receipt, "id");
        Waiting.until("sealed", MINUTE, () -> {
            assertThat(office.get("/quan-tri/tep/" + file).statusCode()).as("before it is sealed, and after").isIn(503, 404);
            return receiptState(receipt).equals("SEALED");
        });
        assertThat(Duration.ofNanos(System.nanoTime() - begun)).isLessThan(MINUTE);
        assertThat(file(receipt, "concat(m.text_state, ' ', m.sealed)")).isEqualTo("MARKED 1");
        assertThat(portal.text("select count(*) from media_text where sha256 = '" + file(receipt, "sha256") + "'")).isEqualTo("0");
        assertThat(portal.text("select concat(kind, ' ', place) from intake_alarm where receipt_number = '" + receipt + "'"))
            .startsWith("SEALED ").contains("docx").doesNotContain("bao-cao");
        assertThat(office.get("/quan-tri/tin/" + receipt).statusCode()).isEqualTo(404);
        assertThat(office.get("/quan-tri/tep/" + file).statusCode()).isEqualTo(404);
        JsonNode told = HttpAnswers.json(http.get("/api/v1/intake/documents/" + receipt, portal.key("intake:document")));
        assertThat(told.path("status").asText()).isEqualTo("refused");
        assertThat(told.toString().toLowerCase()).doesNotContain("mật");
    }

    @Test
    void while_it_is_read_a_file_says_so_to_whoever_may_open_it() {
        String receipt = deliver("cho-doc.docx", docx(paragraph("Kế hoạch " + UUID.randomUUID())));
        assertThat(state(receipt)).isEqualTo("READ");
        String file = file(receipt, "id");
        Waiting.until("seen while it waits", MINUTE, () -> {
            change("update media_file set text_state = 'WAITING' where id = '" + file + "'");
            HttpResponse<String> answer = office.get("/quan-tri/tep/" + file);
            return answer.statusCode() == 503 && answer.body().contains("đang được đọc để tìm dấu chỉ độ mật")
                && answer.headers().firstValue("Retry-After").isPresent();
        });
        Waiting.until("read again", MINUTE, () -> state(receipt).equals("READ"));
        assertThat(office.get("/quan-tri/tep/" + file).statusCode()).isEqualTo(200);
    }

    @Test
    void files_made_to_bring_their_reader_down_end_with_a_name_and_the_portal_goes_on() {
        long server = portal.server().pid();
        String huge = deliver("qua-dai.docx", docx(paragraph(words(11_000_000))));
        String nested = deliver("long-sau.docx", docx(tables(20_000)));
        String spiral = deliver("vong.pdf", loop());
        String after = deliver("sau-do.docx", docx(paragraph("Tin sau đó " + UUID.randomUUID())));
        assertThat(state(huge)).isEqualTo("TOO_LARGE");
        assertThat(state(nested)).isIn("FAILED", "TOO_LARGE", "READ", "TIMED_OUT");
        assertThat(state(spiral)).isIn("EMPTY", "FAILED", "TIMED_OUT");
        assertThat(state(after)).isEqualTo("READ");
        assertThat(portal.server().pid()).isEqualTo(server);
        assertThat(http.get("/api/health").statusCode()).isEqualTo(200);
        assertThat(portal.data().resolve("extraction")).isEmptyDirectory();
    }

    /** One table within the other, each with other words, so that it does not look like something blown up. */
    private static String tables(int depth) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < depth; i++) {
            out.append("<w:tbl><w:tr><w:tc>").append(paragraph(UUID.randomUUID().toString()));
        }
        return out.append("</w:tc></w:tr></w:tbl>".repeat(depth)).toString();
    }

    /** The receipt, when its file has been read. */
    private static String deliver(String name, byte[] file) {
        String receipt = delivered(name, file);
        Waiting.until("words of " + name, Duration.ofMinutes(3), () -> !state(receipt).equals("WAITING"));
        return receipt;
    }

    private static String delivered(String name, byte[] file) {
        HttpResponse<String> answer = http.postForm("/api/v1/intake/documents", portal.key("intake:document"), "document", """
            {"organId": "H26", "organName": "UBND thành phố Hà Nội", "number": "%s", "notation": "KH-UBND", "typeName": "Kế hoạch",
             "subject": "Kế hoạch có tệp", "issuedOn": "%s", "signer": {"position": "Chủ tịch", "fullName": "Nguyễn Văn Mẫu"},
             "urgency": 0, "section": "van-ban", "action": "new", "files": [{"name": "%s", "main": true}]}
            """.formatted(Math.abs(UUID.randomUUID().hashCode() % 1_000_000_000), LocalDate.now().minusDays(1), name), name, file);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        return HttpAnswers.json(answer).path("receipt").asText();
    }

    private static String state(String receipt) {
        return file(receipt, "text_state");
    }

    private static String file(String receipt, String column) {
        return portal.text("select " + (column.contains("(") ? column : "m." + column) + " from media_file m join intake_file f on f.media_id = m.id"
            + " join intake_receipt r on r.id = f.receipt_id where r.number = '" + receipt + "'");
    }

    private static String receiptState(String receipt) {
        return portal.text("select state from intake_receipt where number = '" + receipt + "'");
    }

    private static void change(String sql) {
        try (var connection = portal.database(); var statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        } catch (java.sql.SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Words that do not pack as a bomb does. */
    private static String words(int characters) {
        Random random = new Random();
        StringBuilder words = new StringBuilder(characters + 20);
        while (words.length() < characters) {
            words.append(Long.toString(random.nextLong() & Long.MAX_VALUE, 36)).append(' ');
        }
        return words.toString();
    }

    /** Pages that contain themselves. */
    private static byte[] loop() {
        return ("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[" + "2 0 R ".repeat(5_000) + "]/Count 5000>>endobj\n% "
            + UUID.randomUUID() + "\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    }
}
