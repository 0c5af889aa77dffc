package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Nothing an editor typed is lost: not to a faster colleague, not to a session that ends in the middle of the text. */
class TwoEditorsIT {

    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void the_second_of_two_editors_gets_one_honest_message_and_loses_nothing_typed() {
        String other = RunningPortal.get().colleague("bien-tap", "Vũ Thị Lan (mẫu)");
        try (Workspace first = Workspace.of(other); Workspace second = Workspace.of("bien-tap")) {
            String id = second.opens("Hai người cùng sửa một bài " + seed);
            first.at(id).writes("Câu của Lan.");
            second.writes("Câu của Đức, gõ lâu mới xong.");
            first.saves();
            second.page().fill("#tt", "Tóm tắt của Đức");
            second.page().click("#luu");
            assertThat(second.page().locator("#bao [role=alert]:visible")).hasCount(1);
            assertThat(second.page().locator("#bao [role=alert]:visible")).containsText("Vũ Thị Lan (mẫu) đã lưu bản 2");
            assertThat(second.page().locator(".msg.bad, #loi li")).hasCount(0);
            assertThat(second.page().locator("#noiDung .ql-editor")).containsText("Câu của Đức");
            assertThat(second.page().locator("#tt")).hasValue("Tóm tắt của Đức");
            second.wellMade();
            second.page().click("#viet-tiep");
            assertThat(second.page().locator("#luc")).containsText("Đã lưu bản 3");
            assertThat(second.page().locator("#tt")).hasValue("Tóm tắt của Đức");
            second.window().open("/quan-tri/bai/" + id + "/so-sanh?tu=2&den=3");
            assertThat(second.page().locator("main del").first()).containsText("Lan");
            first.window().hasNoComplaints();
            second.window().hasNoComplaints();
        }
    }

    @Test
    void what_a_colleague_submitted_meanwhile_keeps_the_text_of_the_other() {
        String other = RunningPortal.get().colleague("bien-tap", "Vũ Thị Lan (mẫu)");
        try (Workspace first = Workspace.of(other); Workspace second = Workspace.of("bien-tap")) {
            String id = second.opens("Một người trình, một người còn gõ " + seed);
            first.at(id).writes("Bài đã đủ.").saves();
            second.at(id).body(" Đức còn bổ sung.");
            first.submits();
            second.page().click("#luu");
            assertThat(second.page().locator("#bao [role=alert]:visible")).hasCount(1);
            assertThat(second.page().locator("#noiDung .ql-editor")).containsText("Đức còn bổ sung");
            first.page().click("#rut");
            first.says("Đã rút lại");
            second.at(id);
            second.page().click("#lay-lai");
            assertThat(second.page().locator("#noiDung .ql-editor")).containsText("Đức còn bổ sung");
        }
    }

    @Test
    void a_session_that_ends_in_the_middle_of_the_form_gives_the_text_back_after_the_login() {
        try (Workspace editor = Workspace.of("bien-tap")) {
            String id = editor.opens("Phiên hết giữa chừng " + seed);
            editor.page().fill("#tt", "Tóm tắt đã tự giữ");
            editor.page().evaluate("document.getElementById('nhap').click()");
            assertThat(editor.page().locator("#luc")).containsText("Tự giữ lúc");
            editor.body("Câu dài gõ sau lần tự giữ cuối.");
            editor.page().fill("#tt", "Tóm tắt chưa lưu");
            editor.window().context().clearCookies();
            editor.page().click("#trinh");
            assertThat(editor.page().locator("#het-phien")).isVisible();
            editor.page().click("#het-phien a");
            editor.page().fill("#ten", "bien-tap");
            editor.page().fill("#mk", RunningPortal.get().password("bien-tap"));
            editor.page().click("#nut");
            editor.page().waitForURL("**/quan-tri/bai/" + id);
            assertThat(editor.page().locator(".notice").getByText("Bạn đã đăng nhập lại")).isVisible();
            assertThat(editor.page().locator("#noiDung .ql-editor")).containsText("Câu dài gõ sau lần tự giữ cuối.");
            assertThat(editor.page().locator("#tt")).hasValue("Tóm tắt chưa lưu");
            editor.wellMade();
            editor.saves();
        }
    }
}
