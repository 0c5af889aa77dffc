package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;

/** The first page is arranged live, looked at before readers see it, and every earlier arrangement can be had back. */
class HomeArrangeIT {

    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void a_block_is_added_in_a_draft_previewed_applied_seen_by_readers_and_taken_back() {
        String title = "Khối thử " + seed;
        try (Workspace admin = Workspace.of("ky-thuat"); Browser.Window visitor = Browser.get().window(Browser.NARROW)) {
            Page page = admin.page();
            admin.window().open("/quan-tri/trang-chu");
            admin.wellMade();
            page.selectOption("#loai", new SelectOption().setLabel("Tin của một chuyên mục"));
            page.fill("#ten", title);
            page.click("#luu");
            assertThat(page.locator("main")).containsText("cần một chuyên mục");
            page.selectOption("#cm", new SelectOption().setIndex(2));
            page.click("#luu");
            admin.says("Người đọc chưa thấy");
            page.selectOption("#loai", new SelectOption().setLabel("Liên kết"));
            page.fill("#ten", "Liên kết " + seed);
            page.fill("#lk", "Trang xấu | javascript:alert(1)");
            page.click("#luu");
            assertThat(page.locator("main")).containsText("không dùng được");
            page.fill("#lk", "Cổng Thành phố | City portal | https://hanoi.gov.vn/");
            page.click("#luu");
            admin.says("Người đọc chưa thấy").wellMade();
            page.getByLabel("Đưa khối 14 lên").click();
            admin.says("Người đọc chưa thấy");

            visitor.open("/");
            assertThat(visitor.page().locator("main")).not().containsText(seed);
            admin.window().open("/quan-tri/trang-chu/xem-truoc");
            assertThat(page.locator("main")).containsText("Liên kết " + seed);
            admin.wellMade();

            admin.window().open("/quan-tri/trang-chu");
            page.click("#ap");
            assertThat(page.locator("main")).containsText("Viết ngắn gọn bạn đã đổi gì");
            page.fill("#ghichu", "Thêm khối " + seed);
            page.click("#ap");
            admin.says("Người đọc thấy bố cục mới").wellMade();
            visitor.open("/");
            assertThat(visitor.page().locator("main")).containsText("Liên kết " + seed);
            visitor.isAccessible();
            visitor.open("/en/");
            assertThat(visitor.page().locator("main")).containsText("City portal");

            page.locator(".tl li").filter(new Locator.FilterOptions().setHasText("Bố cục ban đầu")).last().getByText("Dùng lại").click();
            admin.says("Người đọc thấy ngay");
            visitor.open("/");
            assertThat(visitor.page().locator("main")).not().containsText(seed);
            admin.window().hasNoComplaints();
            visitor.hasNoComplaints();
        }
    }

    @Test
    void who_arranges_from_what_readers_see_no_more_is_told_and_loses_nothing() {
        try (Workspace first = Workspace.of("ky-thuat"); Workspace second = Workspace.of("ky-thuat")) {
            first.window().open("/quan-tri/trang-chu");
            first.page().getByLabel("Ẩn khối 12").click();
            first.says("Người đọc chưa thấy");
            second.window().open("/quan-tri/trang-chu");
            first.page().fill("#ghichu", "Ẩn liên kết " + seed);
            first.page().click("#ap");
            first.says("Người đọc thấy bố cục mới");
            second.page().fill("#ghichu", "Cùng lúc");
            second.page().click("#ap");
            assertThat(second.page().locator("main")).containsText("Có người vừa đổi bố cục");
            first.page().locator(".tl li").filter(new Locator.FilterOptions().setHasText("Bố cục ban đầu")).last().getByText("Dùng lại").click();
            first.says("Người đọc thấy ngay");
        }
    }
}
