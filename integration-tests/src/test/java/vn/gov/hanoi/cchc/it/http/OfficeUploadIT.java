package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.http.SampleFiles.Kind;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What people upload in the office is refused by what it is, in words that say what to do, and nothing of it is kept. */
class OfficeUploadIT {

    /** A wrong file and what a person reads about it. */
    private record Wrong(String name, Kind kind, String words) {
    }

    private static final List<Wrong> FILES = List.of(
        new Wrong("tin.pdf", Kind.EMPTY, "Tệp “tin.pdf” rỗng. Kiểm tra lại tệp gốc rồi gửi lại."),
        new Wrong("anh.png", Kind.HUGE_PICTURE, "Tệp “anh.png” quá lớn: loại này tối đa 10 MB"),
        new Wrong("tin.pdf", Kind.PNG, "Nội dung tệp “tin.pdf” không đúng với phần mở rộng của tên"),
        new Wrong("anh.png", Kind.PDF, "Nội dung tệp “anh.png” không đúng với phần mở rộng của tên"),
        new Wrong("tin.pdf", Kind.ENCRYPTED_PDF, "Tệp “tin.pdf” có mật khẩu hoặc bị mã hóa. Bỏ mật khẩu rồi gửi lại."),
        new Wrong("tin.docx", Kind.ENCRYPTED_OFFICE, "Tệp “tin.docx” có mật khẩu hoặc bị mã hóa."),
        new Wrong("tin.docx", Kind.MACRO, "Không nhận tệp “tin.docx”"),
        new Wrong("tin.docm", Kind.MACRO, "Không nhận tệp “tin.docm”"),
        new Wrong("tin.docx", Kind.BOMB, "Tệp “tin.docx” bung ra quá lớn hoặc lồng quá nhiều lớp."),
        new Wrong("tin.exe", Kind.PROGRAM, "Không nhận tệp “tin.exe”"),
        new Wrong("tin.zip", Kind.ZIP, "Hãy gửi một trong các loại:"),
        new Wrong("phu-de.vtt", Kind.CAPTIONS, "Tệp phụ đề “phu-de.vtt”, dòng 6: câu này bắt đầu trước câu phía trên."),
        new Wrong("hinh.svg", Kind.DRAWING, "tệp không chứa macro hay mã chạy."));

    private static RunningPortal portal;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
    }

    @Test
    void a_collaborator_is_told_what_is_wrong_with_each_file() {
        refusesEverythingWrong(new Form(OfficeVisitor.signedIn(portal, "COLLABORATOR"), "/quan-tri/gui-tin", "tep-chon", "tep-chon tep-ds",
            "tep-ds loi"));
    }

    @Test
    void the_standing_office_is_told_what_is_wrong_with_each_file_that_came_on_paper() {
        refusesEverythingWrong(new Form(OfficeVisitor.signedIn(portal, "STANDING_OFFICE"), "/quan-tri/nhap-ho", "tep-chon", "tep-chon tep-ds",
            "tep-ds loi"));
    }

    @Test
    void an_editor_is_told_what_is_wrong_with_each_file_and_keeps_the_text() {
        OfficeVisitor editor = OfficeVisitor.signedIn(portal, "EDITOR");
        HttpResponse<String> opened = editor.submit("/quan-tri/soan", Map.of("td", "Bài có tệp sai", "mo", "mo"));
        assertThat(opened.statusCode()).as(opened.body()).isEqualTo(302);
        String path = opened.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+|\\?.*$", "");
        refusesEverythingWrong(new Form(editor, path, "tai-tep", "tai-tep bai", "khung-tep loi", Map.of("td", "Bài có tệp sai, đang sửa")));
    }

    private static void refusesEverythingWrong(Form form) {
        List<String> wrong = new ArrayList<>();
        Map<String, Long> before = portal.rowCounts();
        long files = SampleFiles.stored(portal);
        for (Wrong file : FILES) {
            HttpResponse<String> answer = form.send(file.name(), file.kind().bytes());
            String said = said(answer);
            if (answer.statusCode() != 200 || !said.contains(file.words()) || said.contains("Exception") || form.lists(answer, file.name())) {
                wrong.add(file.kind() + " as " + file.name() + ": " + answer.statusCode() + " " + said);
            }
        }
        assertThat(wrong).as(form.path).isEmpty();
        assertThat(portal.rowCounts()).isEqualTo(before);
        assertThat(SampleFiles.stored(portal)).as("files in the store").isEqualTo(files);
        HttpResponse<String> sound = form.send("anh-tot.png", SampleFiles.png());
        assertThat(said(sound)).as("a sound file after all these").isEmpty();
        assertThat(form.lists(sound, "anh-tot.png")).isTrue();
    }

    /** What stands in the region of messages. */
    private static String said(HttpResponse<String> answer) {
        String region = answer.body().replaceAll("(?s).*<update id=\"loi\"><!\\[CDATA\\[(.*?)\\]\\]></update>.*", "$1");
        return region.replaceAll("<[^>]+>", " ").replaceAll("\\s+", " ").strip();
    }

    /** A form with an upload widget, opened by a person. */
    private static final class Form {

        private final OfficeVisitor person;
        private final String path;
        private final String widget;
        private final String region;
        private final Map<String, String> fields;

        Form(OfficeVisitor person, String path, String widget, String execute, String render) {
            this(person, path, widget, execute, render, Map.of());
        }

        Form(OfficeVisitor person, String path, String widget, String execute, String render, Map<String, String> typed) {
            this.person = person;
            this.path = path;
            this.widget = widget;
            this.region = render.substring(0, render.indexOf(' '));
            Map<String, String> what = new LinkedHashMap<>(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", widget,
                "jakarta.faces.partial.execute", execute, "jakarta.faces.partial.render", render, widget + "_totalFilesCount", "1"));
            what.putAll(typed);
            this.fields = OfficeVisitor.filled(person.get(path).body(), what);
        }

        HttpResponse<String> send(String name, byte[] file) {
            HttpResponse<String> answer = person.upload(path, fields, widget, name, file);
            if (answer.body().contains("jakarta.faces.ViewState")) {
                fields.put("jakarta.faces.ViewState", answer.body().replaceAll("(?s).*jakarta.faces.ViewState[^>]*><!\\[CDATA\\[([^\\]]+)\\]\\]>.*", "$1"));
            }
            return answer;
        }

        /** Whether the list of files names it now. */
        boolean lists(HttpResponse<String> answer, String name) {
            return answer.body().matches("(?s).*<update id=\"" + region + "\"><!\\[CDATA\\[((?!\\]\\]>).)*" + java.util.regex.Pattern.quote(name) + ".*");
        }
    }
}
