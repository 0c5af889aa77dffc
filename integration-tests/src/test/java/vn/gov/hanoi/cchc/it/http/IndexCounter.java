package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The counter where index results are imported, and the page where they are judged, used without a script. */
public final class IndexCounter {

    private static final String IMPORT = "/quan-tri/chi-so/nhap";
    private static final String WIDGET = "tep-chon";

    private final OfficeVisitor person;
    private final Map<String, String> typed;
    private String page;

    private IndexCounter(OfficeVisitor person, Map<String, String> typed) {
        this.person = person;
        this.typed = typed;
        this.page = person.get(IMPORT).body();
    }

    /** An import of departments, opened by the standing office. */
    public static IndexCounter open(RunningPortal portal, int year, Map<String, String> more) {
        Map<String, String> typed = new LinkedHashMap<>(Map.of("nhap", "nhap", "loai", "PAR_DEPARTMENT", "nam", String.valueOf(year), "nguon-sl",
            "Số liệu kiểm thử", "ct", "SCORING"));
        typed.putAll(more);
        return new IndexCounter(OfficeVisitor.signedIn(portal, "STANDING_OFFICE"), typed);
    }

    /** @return what the page says about the file, nothing when it took it */
    public String send(String name, byte[] file) {
        Map<String, String> what = new LinkedHashMap<>(Map.of("jakarta.faces.partial.ajax", "true", "jakarta.faces.source", WIDGET,
            "jakarta.faces.partial.execute", WIDGET + " tep-ds", "jakarta.faces.partial.render", "tep-ds loi", WIDGET + "_totalFilesCount", "1"));
        what.putAll(typed);
        HttpResponse<String> answer = person.upload(IMPORT, OfficeVisitor.filled(page, what), WIDGET, name, file);
        assertThat(answer.statusCode()).isEqualTo(200);
        return text(answer.body().replaceAll("(?s).*<update id=\"loi\"><!\\[CDATA\\[(.*?)\\]\\]></update>.*", "$1"));
    }

    /** The dry run. @return words of the page */
    public String check() {
        return post("kiem-tra", Map.of()).body();
    }

    /** Lets it happen. @return address of what came of it, or the words of the page that says why not */
    public String keep(Map<String, String> more) {
        HttpResponse<String> answer = post("nhap-nut", more);
        return answer.statusCode() == 302 ? path(answer) : text(answer.body());
    }

    private HttpResponse<String> post(String button, Map<String, String> more) {
        Map<String, String> fields = new LinkedHashMap<>(typed);
        fields.putAll(more);
        fields.put(button, button);
        HttpResponse<String> answer = person.post(IMPORT, OfficeVisitor.filled(page, fields));
        page = answer.statusCode() == 200 ? answer.body() : page;
        return answer;
    }

    /** Opens an edition and presses a button. @return status and where it leads, or what the page says */
    public static String decide(OfficeVisitor person, String edition, String button, String reason) {
        HttpResponse<String> answer = person.submit(edition, Map.of("quyet", "quyet", "ly-do", reason, button, button));
        return answer.statusCode() == 302 ? path(answer) : text(answer.body());
    }

    public static String text(String page) {
        return page.replaceAll("(?s)<script.*?</script>", " ").replaceAll("<[^>]+>", " ").replace('\u00a0', ' ').replaceAll("\\s+", " ").strip();
    }

    private static String path(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElseThrow().replaceAll("^https?://[^/]+", "");
    }
}
