package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;

/** The section tree, the import of old content and the list of items, as their people use them. */
class ContentAdministrationIT {

    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void a_section_is_added_renamed_moved_and_hidden_live_and_every_change_can_be_undone() {
        String name = "Chuyên mục thử " + seed;
        String renamed = "Chuyên mục đã đổi " + seed;
        try (Workspace admin = Workspace.of("ky-thuat"); Browser.Window visitor = Browser.get().window(Browser.NARROW)) {
            Page page = admin.page();
            admin.window().open("/quan-tri/chuyen-muc");
            admin.wellMade();
            page.fill("#ten", name);
            page.selectOption("#tren", new SelectOption().setIndex(1));
            page.click("#them");
            admin.says("Đã thêm chuyên mục");
            String old = address(page, name);
            assertThat(visitor.open(old)).isEqualTo(200);
            visitor.isAccessible();

            page.getByText(name, new Page.GetByTextOptions().setExact(true)).first().click();
            page.fill("#ten", renamed);
            page.click("#doi");
            admin.says("Đã đổi tên");
            assertThat(visitor.open(old)).isEqualTo(200);
            assertThat(visitor.page().url()).endsWith(address(page, renamed));
            assertThat(visitor.page().locator("h1")).containsText(renamed);

            page.getByText(renamed, new Page.GetByTextOptions().setExact(true)).first().click();
            page.selectOption("#tren", new SelectOption().setIndex(2));
            page.click("#chuyen");
            admin.says("Đã chuyển chỗ");

            page.getByLabel("Ẩn " + renamed).click();
            admin.says("Đã ẩn chuyên mục");
            assertThat(visitor.open(address(page, renamed))).isEqualTo(404);
            page.locator(".tl li").filter(new Locator.FilterOptions().setHasText(renamed)).first().getByText("Hoàn tác").click();
            admin.says("Đã hoàn tác").wellMade();
            try (Browser.Window another = Browser.get().window(Browser.NARROW)) {
                assertThat(another.open(address(page, renamed))).isEqualTo(200);
            }
            page.getByLabel("Ẩn " + renamed).click();
            admin.says("Đã ẩn chuyên mục");
            admin.window().hasNoComplaints();
        }
    }

    @Test
    void old_content_comes_in_by_a_file_with_its_progress_and_its_refusals_and_twice_is_once() {
        byte[] lines = (line(1) + "\n" + line(2) + "\n{\"id\":\"" + seed + "-3\",\"slug\":\"x-" + seed + "\"}\nkhông phải JSON\n").getBytes(StandardCharsets.UTF_8);
        try (Workspace admin = Workspace.of("ky-thuat")) {
            Page page = admin.page();
            for (String outcome : new String[] {"2 mới, 0 cập nhật, 0 giữ nguyên, 2 không nhận", "0 mới, 0 cập nhật, 2 giữ nguyên, 2 không nhận"}) {
                admin.window().open("/quan-tri/nhap-du-lieu");
                page.setInputFiles("#tep_input", new FilePayload("bai-cu-" + seed + ".jsonl", "application/x-ndjson", lines));
                page.waitForURL("**dot=*");
                assertThat(page.locator("#bc + span")).containsText(outcome, new com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions().setTimeout(60_000));
                assertThat(page.locator("[aria-label='Dòng không nhận'] tbody tr")).hasCount(2);
                admin.wellMade();
            }
            admin.window().hasNoComplaints();
        }
    }

    @Test
    void the_list_keeps_its_filter_saves_it_under_a_name_and_obeys_the_keyboard() {
        try (Workspace editor = Workspace.of("bien-tap")) {
            Page page = editor.page();
            String first = editor.opens("Danh sách thứ nhất " + seed);
            editor.writes("Nội dung.").saves();
            editor.opens("Danh sách thứ hai " + seed);
            editor.window().open("/quan-tri/bai?muc=cua-toi&tim=" + seed);
            editor.wellMade();
            editor.window().open("/quan-tri/bai");
            assertThat(page.locator("#tim")).hasValue(seed);
            page.fill("#tenloc", "Bài thử " + seed);
            page.click("#luulocnut");
            assertThat(page.locator("nav[aria-label='Bộ lọc đã lưu']")).containsText("Bài thử " + seed);
            editor.window().open("/quan-tri/bai?muc=cua-toi&tim=khong-co-" + seed);
            assertThat(page.locator("main")).containsText("Không có mục nào khớp");
            editor.wellMade();
            page.getByText("Bài thử " + seed).click();
            assertThat(page.locator("tbody tr")).hasCount(2);

            page.keyboard().press("j");
            page.keyboard().press("x");
            page.keyboard().press("j");
            page.keyboard().press("x");
            assertThat(page.locator("input[data-row]:checked")).hasCount(2);
            page.click("#rut-nhieu");
            assertThat(page.locator("#loi")).containsText(seed);
            page.keyboard().press("j");
            page.keyboard().press("j");
            page.keyboard().press("Enter");
            page.waitForURL("**/quan-tri/bai/" + first);
            editor.window().hasNoComplaints();
        }
    }

    private static String address(Page page, String name) {
        return page.locator("tr").filter(new Locator.FilterOptions().setHasText(name)).locator("small.num").first().textContent().strip();
    }

    private String line(int number) {
        return "{\"id\":\"" + seed + "-" + number + "\",\"slug\":\"nhap-" + seed + "-" + number + "\",\"title\":\"Nhập qua trình duyệt " + seed + " số " + number
            + "\",\"summary\":\"Tóm tắt\",\"body_html\":\"<p>Nội dung số " + number + ".</p>\",\"category\":\"tinh-hinh-ket-qua\",\"agency\":\"Sở Nội vụ\","
            + "\"author\":\"Nguyễn Văn Mẫu\",\"source\":\"Cổng thông tin cũ\",\"event_at\":\"2024-03-01T08:00:00+07:00\","
            + "\"published_at\":\"2024-03-11T09:00:00+07:00\",\"tags\":[],\"views\":1,\"document\":null}";
    }
}
