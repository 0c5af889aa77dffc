package vn.gov.hanoi.cchc.it.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** A form that was opened before somebody else changed the same thing, and one whose session is gone. */
class TwoWindowsIT {

    private static final String PAGE = "/quan-tri/co-quan/TTTP";

    private static RunningPortal portal;
    private static OfficeVisitor admin;

    @BeforeAll
    static void start() {
        portal = RunningPortal.get();
        admin = OfficeVisitor.signedIn(portal, "TECHNICAL_ADMIN");
    }

    @Test
    void the_second_of_two_windows_is_told_so_keeps_what_was_typed_and_changes_nothing() {
        String first = admin.get(PAGE).body();
        String second = admin.get(PAGE).body();
        String mark = "H26.%03d.%03d".formatted(System.nanoTime() / 1_000 % 1_000, System.nanoTime() / 7 % 1_000);
        assertThat(admin.post(PAGE, form(first, mark)).statusCode()).isEqualTo(302);
        Map<String, Long> before = portal.rowCounts();

        HttpResponse<String> stale = admin.post(PAGE, form(second, mark + ".22"));
        assertThat(stale.statusCode()).isEqualTo(200);
        assertThat(stale.body()).contains("vừa được người khác sửa", "value=\"" + mark + ".22\"").doesNotContain("Exception");
        assertThat(portal.rowCounts()).isEqualTo(before);
        assertThat(portal.text("select organ_id from identity_agency where code = 'TTTP'")).isEqualTo(mark);
    }

    @Test
    void a_form_sent_without_its_session_changes_nothing_and_leads_to_the_sign_in_page_and_back() {
        String page = admin.get(PAGE).body();
        Map<String, Long> before = portal.rowCounts();
        HttpResponse<String> answer = OfficeVisitor.stranger(portal).post(PAGE, form(page, "H26.1"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).contains("/quan-tri/dang-nhap?ve=");
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    @Test
    void a_view_that_the_server_forgot_is_opened_anew_and_changes_nothing() {
        Map<String, Long> before = portal.rowCounts();
        Map<String, String> forged = form(admin.get(PAGE).body(), "H26.2");
        forged.put("jakarta.faces.ViewState", "123:456");
        HttpResponse<String> answer = admin.post(PAGE, forged);
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location").orElseThrow()).endsWith(PAGE);
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    @Test
    void a_view_of_somebody_else_is_worth_nothing() {
        Map<String, Long> before = portal.rowCounts();
        OfficeVisitor auditor = OfficeVisitor.signedIn(portal, "AUDITOR");
        Map<String, String> borrowed = form(admin.get(PAGE).body(), "H26.3");
        assertThat(auditor.post(PAGE, borrowed).statusCode()).isEqualTo(302);
        borrowed.put("jakarta.faces.ViewState", OfficeVisitor.state(auditor.get("/quan-tri/mat-khau").body()));
        assertThat(auditor.post(PAGE, borrowed).statusCode()).isLessThan(500);
        assertThat(portal.rowCounts()).isEqualTo(before);
    }

    /** The form that gives an agency its id on the axis. */
    private static Map<String, String> form(String page, String organId) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("ganma", "ganma");
        fields.put("m-ma", organId);
        fields.put("m-cc", "Kiểm thử");
        fields.put("m-nut", "m-nut");
        fields.put("primefaces.nonce", page.replaceAll("(?s).*name=\"primefaces.nonce\" value=\"([^\"]+)\".*", "$1"));
        fields.put("jakarta.faces.ViewState", OfficeVisitor.state(page));
        return fields;
    }
}
