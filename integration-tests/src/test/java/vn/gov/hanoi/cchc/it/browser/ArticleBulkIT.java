package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.PublicItems;

/** Acts on many items of the list at once: each is judged for itself, and the one that could not be done is named with its reason. */
class ArticleBulkIT {

    private final String mark = "loat" + Long.toString(System.nanoTime(), 36);

    @Test
    void many_items_are_submitted_taken_back_and_returned_together_and_the_one_that_refuses_is_named() {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban")) {
            String one = opened(editor, "Bài một " + mark);
            String two = opened(editor, "Bài hai " + mark);
            String three = opened(editor, "Bài ba " + mark);
            submitsWhatIsNotSubmitted(editor, one, two, three);
            returnsWhatIsStillThere(editor, head, one, two);
            takesBackWhatWaits(editor, one, two);
            editor.window().hasNoComplaints();
            head.window().hasNoComplaints();
        }
    }

    private void submitsWhatIsNotSubmitted(Workspace editor, String one, String two, String three) {
        Page page = editor.page();
        editor.at(three).submits();
        listed(editor, "cua-toi", 3);
        IntakeSteps.dialog(page, "trinh-nhieu");
        editor.window().isAccessible();
        page.click("#trinh-nhieu-nut");
        assertThat(page.locator("dialog#trinh-nhieu .errbox")).containsText("không chứa bí mật nhà nước");
        page.check("#bm-nhieu");
        page.click("#trinh-nhieu-nut");
        assertThat(page.locator("dialog#trinh-nhieu .errbox")).containsText("Chọn ít nhất một mục trong bảng");
        page.click("dialog#trinh-nhieu .ft [data-close]");
        page.check("[data-check-all]");
        IntakeSteps.dialog(page, "trinh-nhieu");
        page.check("#bm-nhieu");
        page.click("#trinh-nhieu-nut");
        Locator refusals = page.locator("#loi li");
        assertThat(refusals).hasCount(1);
        assertThat(refusals).containsText("Bài ba " + mark + ": ");
        assertThat(refusals).containsText("nên không trình được");
        assertThat(page.locator("dialog#trinh-nhieu")).not().isVisible();
        assertThat(box(page, "Bài ba")).isChecked();
        assertThat(box(page, "Bài một")).not().isChecked();
        editor.wellMade();
        assertThat(states(one, two, three)).isEqualTo("SUBMITTED SUBMITTED SUBMITTED");
    }

    private void returnsWhatIsStillThere(Workspace editor, Workspace head, String one, String two) {
        Page page = head.page();
        listed(head, "cho-duyet", 3);
        box(page, "Bài một").check();
        box(page, "Bài hai").check();
        IntakeSteps.dialog(page, "tra-nhieu");
        page.click("#tra-nhieu-nut");
        assertThat(page.locator("dialog#tra-nhieu .errbox")).containsText("Viết lý do");
        assertThat(box(page, "Bài một")).isChecked();
        page.fill("#ly-do-nhieu", "Thêm số hồ sơ đã giải quyết");
        head.window().isAccessible();
        editor.at(two).page().click("#rut");
        editor.says("Đã rút lại");
        page.click("#tra-nhieu-nut");
        Locator refusals = page.locator("#loi li");
        assertThat(refusals).hasCount(1);
        assertThat(refusals).containsText("Bài hai " + mark + ": ");
        assertThat(refusals).containsText("vừa cập nhật mục này lúc");
        assertThat(states(one, two)).isEqualTo("EDITING EDITING");
        assertThat(editor.at(one).page().locator("main")).containsText("Thêm số hồ sơ đã giải quyết");
        assertThat(editor.at(two).page().locator("main")).not().containsText("Thêm số hồ sơ đã giải quyết");
    }

    private void takesBackWhatWaits(Workspace editor, String one, String two) {
        Page page = editor.page();
        editor.at(one).submits();
        listed(editor, "cua-toi", 3);
        box(page, "Bài một").check();
        box(page, "Bài hai").check();
        page.click("#rut-nhieu");
        assertThat(page.locator("#loi li")).hasCount(1);
        assertThat(page.locator("#loi li")).containsText("Bài hai " + mark + ": ");
        assertThat(page.locator("#loi li")).containsText("không rút lại được");
        assertThat(states(one, two)).isEqualTo("EDITING EDITING");
        listed(editor, "cua-toi", 3);
        box(page, "Bài một").check();
        box(page, "Bài hai").check();
        IntakeSteps.dialog(page, "trinh-nhieu");
        page.check("#bm-nhieu");
        page.click("#trinh-nhieu-nut");
        editor.says("Đã trình duyệt các mục đã chọn");
        assertThat(states(one, two)).isEqualTo("SUBMITTED SUBMITTED");
    }

    private void listed(Workspace person, String tab, int items) {
        person.window().open("/quan-tri/bai?muc=" + tab + "&tim=" + mark);
        assertThat(person.page().locator("tbody tr")).hasCount(items);
    }

    private Locator box(Page page, String title) {
        return page.getByLabel("Chọn " + title + " " + mark);
    }

    private static String states(String... items) {
        StringBuilder states = new StringBuilder();
        for (String item : items) {
            states.append(PublicItems.column("select state from content_article where id = ?", item).get(0)).append(' ');
        }
        return states.toString().strip();
    }

    private static String opened(Workspace editor, String title) {
        Page page = editor.page();
        editor.window().open("/quan-tri/soan");
        page.fill("#td", title);
        page.click("#mo");
        page.waitForURL("**/quan-tri/bai/*");
        page.selectOption("#cm", new SelectOption().setIndex(1));
        page.click("#doi-kieu");
        page.fill("#nb", "<p>Nội dung của " + title + ".</p>");
        editor.author("Trần Minh Đức").saves();
        return page.url().replaceAll(".*/bai/([0-9a-f-]+).*", "$1");
    }
}
