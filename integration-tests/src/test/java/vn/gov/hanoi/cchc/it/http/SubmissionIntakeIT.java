package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** News from the system of an agency: what is taken, and every way in which it is refused without a trace. */
class SubmissionIntakeIT {

    private static RunningPortal portal;
    private static HttpAnswers http;
    private static String key;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        http = new HttpAnswers(portal);
        key = portal.key("intake:news");
    }

    @Test
    void news_with_a_picture_gets_a_receipt_and_a_clock_of_48_hours_and_is_not_taken_twice() {
        String news = news("\"files\": [{\"name\": \"anh.png\", \"alt\": \"Bộ phận một cửa\", \"credit\": \"Ảnh mẫu\"}]");
        byte[] picture = SampleFiles.png();
        HttpResponse<String> first = send(news, "anh.png", picture);
        assertThat(first.statusCode()).as(first.body()).isEqualTo(201);
        assertThat(HttpAnswers.json(first).path("late").asBoolean()).isFalse();
        assertThat(HttpAnswers.json(first).path("dueAt").asText()).isNotBlank();
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> second = send(news, "anh.png", picture);
        assertThat(second.statusCode()).as(second.body()).isEqualTo(200);
        assertThat(HttpAnswers.json(second).path("receipt")).isEqualTo(HttpAnswers.json(first).path("receipt"));
        assertThat(portal.rowCounts().get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
        assertThat(first.headers().firstValue("Location").orElseThrow()).endsWith("/api/v1/intake/submissions/" + HttpAnswers.json(first).path("receipt").asText());
    }

    @Test
    void script_in_the_text_is_taken_out_before_anything_is_stored() {
        String mark = "Dấu " + UUID.randomUUID();
        HttpResponse<String> answer = send(news("").replace("<p>Nội dung</p>",
            "<p onclick='x()'>" + mark + "</p><script>alert(1)</script><img src=x onerror=alert(1)><a href='javascript:alert(1)'>x</a>"), null, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        String kept = portal.text("select v.content from intake_submission_version v join intake_receipt r on r.id = v.receipt_id where r.number = '"
            + HttpAnswers.json(answer).path("receipt").asText() + "'");
        assertThat(kept).contains(mark).doesNotContain("script", "onclick", "onerror", "javascript:", "alert");
    }

    /** The file as it is named, what it really is, and the code of the refusal. */
    @ParameterizedTest
    @CsvSource({
        "tin.pdf, EMPTY, 422, file.empty",
        "tin.exe, PROGRAM, 422, file.type.refused",
        "tin.html, PAGE, 422, file.type.refused",
        "anh.svg, DRAWING, 422, file.type.refused",
        "tin.docm, MACRO, 422, file.type.refused",
        "tin.docx, MACRO, 422, file.type.refused",
        "tin.docx, ENCRYPTED_OFFICE, 422, file.encrypted",
        "tin.pdf, ENCRYPTED_PDF, 422, file.encrypted",
        "tin.pdf, PNG, 422, file.type.mismatch",
        "tin.pdf, PROGRAM, 422, file.type.refused",
        "anh.png, PDF, 422, file.type.mismatch",
        "anh.png, HUGE_PICTURE, 413, file.too-large",
        "tin.docx, BOMB, 422, file.archive.bomb",
        "tin.zip, ZIP, 422, file.type.refused",
    })
    void a_bad_file_is_refused_by_what_it_is_and_nothing_is_kept(String name, SampleFiles.Kind kind, int status, String code) {
        long files = SampleFiles.stored(portal);
        refusedWithoutTrace(status, code, () -> send(news("\"files\": [{\"name\": \"" + name + "\", \"alt\": \"Ảnh\"}]"), name, kind.bytes()));
        assertThat(SampleFiles.stored(portal)).as("files in the store").isEqualTo(files);
    }

    @Test
    void a_path_in_a_name_is_refused() {
        for (String name : new String[] {"../../etc/passwd.pdf", "a\\u0000.pdf"}) {
            HttpResponse<String> answer = refusedWithoutTrace(0, null, () -> send(news("\"files\": [{\"name\": \"" + name + "\"}]"), name, SamplePdf.BYTES));
            assertThat(answer.statusCode()).as(answer.body()).isIn(400, 422);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "\"declaration\": true | \"declaration\": false | 422 | declaration.missing",
        "\"kind\": \"news\" | \"kind\": \"poem\" | 422 | intake.value.unknown",
        "\"kind\": \"news\" | \"kind\": null | 422 | intake.field.missing",
        "\"title\": | \"tieuDe\": | 422 | intake.field.missing",
        "\"bodyHtml\": | \"noiDung\": | 422 | intake.field.missing",
        "\"eventAt\": | \"suKien\": | 422 | intake.field.missing",
        "\"own\" | \"stolen\" | 422 | intake.value.unknown",
        "\"declaration\": true | \"declaration\": \"yes, \" | 422 | intake.value.unknown",
    })
    void what_the_text_lacks_is_named(String there, String instead, int status, String code) {
        String news = news("");
        assertThat(news).contains(there.strip());
        refusedWithoutTrace(status, code.strip(), () -> send(news.replace(there.strip(), instead.strip()), null, null));
    }

    @Test
    void an_event_in_the_future_or_without_a_zone_is_refused() {
        String past = Instant.now().minusSeconds(3_600).toString().replaceFirst("\\.\\d+", "");
        assertThat(news("")).contains("\"eventAt\": ");
        refusedWithoutTrace(422, "intake.date.future", () -> send(news("").replaceFirst("\"eventAt\": \"[^\"]+\"",
            "\"eventAt\": \"" + Instant.now().plusSeconds(90_000) + "\""), null, null));
        refusedWithoutTrace(422, "intake.date.invalid", () -> send(news("").replaceFirst("\"eventAt\": \"[^\"]+\"",
            "\"eventAt\": \"" + past.replace("Z", "") + "\""), null, null));
    }

    @Test
    void a_secrecy_mark_is_refused_and_alarmed_but_ordinary_words_are_not() {
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = send(news("").replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \"TUYỆT MẬT: điều động lực lượng\""), null, null);
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(HttpAnswers.code(answer)).isEqualTo("intake.secrecy-mark");
        assertThat(answer.body()).doesNotContain("điều động");
        assertThat(portal.rowCounts().get("intake_receipt")).isEqualTo(before.get("intake_receipt"));
        assertThat(portal.rowCounts().get("intake_alarm")).isEqualTo(before.get("intake_alarm") + 1);
        assertThat(send(news("").replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \"Tập huấn Luật Bảo vệ bí mật nhà nước " + UUID.randomUUID() + "\""),
            null, null).statusCode()).isEqualTo(201);
    }

    @Test
    void json_that_is_too_deep_too_large_double_or_cut_off_is_refused() {
        refusedWithoutTrace(400, "request.malformed", () -> send(news("").replace("\"tags\": []", "\"tags\": " + "[".repeat(40) + "]".repeat(40)), null, null));
        refusedWithoutTrace(413, "request.too-large", () -> send(news("").replace("Nội dung", "x".repeat(1_100_000)), null, null));
        refusedWithoutTrace(400, "request.malformed", () -> send(news("").replace("\"tags\": []", "\"kind\": \"news\""), null, null));
        refusedWithoutTrace(400, "request.malformed", () -> send(news("").substring(0, 60), null, null));
        refusedWithoutTrace(400, "request.malformed", () -> http.post("/api/v1/intake/submissions", key, "multipart/form-data; boundary=x", new byte[] {1, 2, 3}));
        refusedWithoutTrace(415, "request.unsupported-type", () -> http.post("/api/v1/intake/submissions", key, "application/json", news("").getBytes(StandardCharsets.UTF_8)));
    }

    @Test
    void a_title_that_is_too_long_is_refused_with_its_field() {
        HttpResponse<String> answer = refusedWithoutTrace(422, "intake.field.too-long",
            () -> send(news("").replaceFirst("\"title\": \"[^\"]+\"", "\"title\": \"" + "ộ".repeat(300) + "\""), null, null));
        assertThat(HttpAnswers.json(answer).path("field").asText()).contains("title");
    }

    @Test
    void files_and_list_must_agree_and_pictures_need_words() {
        refusedWithoutTrace(422, "intake.manifest.mismatch", () -> send(news("\"files\": [{\"name\": \"khac.pdf\"}]"), "tin.pdf", SamplePdf.BYTES));
        refusedWithoutTrace(422, "intake.field.missing", () -> send(news("\"files\": [{\"name\": \"anh.png\"}]"), "anh.png", SampleFiles.png()));
    }

    private static HttpResponse<String> refusedWithoutTrace(int status, String code, Supplier<HttpResponse<String>> act) {
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = act.get();
        if (code != null) {
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(status);
            assertThat(HttpAnswers.code(answer)).isEqualTo(code);
        }
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith("application/problem+json");
        assertThat(HttpAnswers.json(answer).path("detail").asText()).isNotBlank();
        assertThat(answer.body()).doesNotContain("Exception", "vn.gov", "org.");
        assertThat(portal.rowCounts()).isEqualTo(before);
        return answer;
    }

    private static HttpResponse<String> send(String json, String name, byte[] file) {
        return http.postForm("/api/v1/intake/submissions", key, "submission", json, name, file);
    }

    private static String news(String files) {
        return """
            {"kind": "news", "title": "Tin kiểm thử %s", "summary": "Tóm tắt", "bodyHtml": "<p>Nội dung</p>", "eventAt": "%s",
             "authors": [{"name": "Nguyễn Văn Mẫu", "unit": "UBND phường", "role": "author"}], "source": {"kind": "own", "name": "UBND phường Hoàn Kiếm"},
             "section": "tinh-hinh-ket-qua", "tags": [], "declaration": true%s}""".formatted(UUID.randomUUID(), Instant.now().minusSeconds(3_600), files.isEmpty() ? "" : ", " + files);
    }
}
