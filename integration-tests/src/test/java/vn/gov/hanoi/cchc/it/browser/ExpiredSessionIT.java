package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Pictures;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** A session that ends in the middle of a long form loses nothing: not what was saved, and not what was typed after that. */
class ExpiredSessionIT {

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);

    @Test
    void the_text_and_the_files_are_back_after_the_login() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("cong-tac-vien")) {
            Page page = window.page();
            window.open("/quan-tri/gui-tin");
            page.fill("#tieude", "Tin dài số " + seed);
            page.fill("#noidung", "Đoạn đã lưu.");
            page.fill("#sukien", IntakeSteps.hoursFromNow(-4));
            page.setInputFiles("#tep-chon_input", new FilePayload("dai.jpg", "image/jpeg", Pictures.jpeg(seed)));
            page.getByLabel("Mô tả ảnh").fill("Ảnh của tin dài");
            page.click("#luu");
            assertThat(page.locator("#luuluc")).containsText("Đã lưu tạm lúc");
            page.fill("#noidung", "Đoạn đã lưu.\n\nĐoạn gõ sau lần lưu cuối.");
            page.check("#camket");
            window.context().clearCookies();
            page.click("#nutgui");
            page.waitForURL("**/quan-tri/dang-nhap?**");
            page.fill("#ten", "cong-tac-vien");
            page.fill("#mk", RunningPortal.get().password("cong-tac-vien"));
            page.click("#nut");
            page.waitForURL("**/quan-tri/gui-tin");
            assertThat(page.locator(".notice").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText("Bạn đã đăng nhập lại"))).isVisible();
            assertThat(page.locator("#tieude")).hasValue("Tin dài số " + seed);
            assertThat(page.locator("#noidung")).hasValue("Đoạn đã lưu.\n\nĐoạn gõ sau lần lưu cuối.");
            assertThat(page.getByLabel("Mô tả ảnh")).hasValue("Ảnh của tin dài");
            IntakeSteps.seen(window, "dien-lai");
            page.click("#nutgui");
            page.waitForURL("**/quan-tri/tin-da-gui/TN-*");
            assertThat(page.locator("main")).containsText("Đoạn gõ sau lần lưu cuối");
            window.open("/quan-tri/gui-tin");
            assertThat(page.locator("#giu .notice")).hasCount(0);
            assertThat(page.locator("#tieude")).hasValue("");
            window.hasNoComplaints();
        }
    }
}
