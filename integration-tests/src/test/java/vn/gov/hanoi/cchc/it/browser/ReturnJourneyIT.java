package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;

/** News with something missing: returned, completed, asked about at an agency, held for confirmation, and passed to the editors in the end. */
class ReturnJourneyIT {

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);
    private final String title = "Tin cần bổ sung số " + seed;

    @Test
    void returned_completed_assigned_held_and_passed_on() {
        String number = sent();
        returned(number);
        completed(number);
        assigned(number);
        String file = answered(number);
        passedOn(number, file);
    }

    private String sent() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("cong-tac-vien")) {
            return IntakeSteps.send(window, title, seed);
        }
    }

    private void returned(String number) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/tin/" + number);
            Locator dialog = IntakeSteps.dialog(page, "tra-lai");
            dialog.locator("#tralainut").click();
            assertThat(page.locator("dialog#tra-lai .errbox")).isVisible();
            page.fill("#thieu", "Số hồ sơ đã giải quyết\nTên cán bộ phụ trách");
            page.click("#tralainut");
            IntakeSteps.done(page, "Đã trả lại và báo người gửi");
            assertThat(page.locator("main")).containsText("Chờ bổ sung");
            window.hasNoComplaints();
        }
    }

    private void completed(String number) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW).signedIn("cong-tac-vien")) {
            Page page = window.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().click();
            page.waitForURL("**/quan-tri/tin-da-gui/" + number);
            assertThat(page.locator("main")).containsText("Tên cán bộ phụ trách");
            IntakeSteps.seen(window, "bo-sung");
            assertThat(page.locator("#tieude")).hasValue(title);
            page.fill("#noidung", page.inputValue("#noidung") + "\n\nĐã giải quyết 312 hồ sơ, chị Hạnh phụ trách.");
            page.fill("#ghichu", "Thêm số hồ sơ và người phụ trách");
            page.check("#camket");
            page.click("#guilai");
            IntakeSteps.done(page, "Đã nhận bản bổ sung");
            assertThat(page.locator("main")).containsText("312 hồ sơ");
            window.hasNoComplaints();
        }
    }

    private void assigned(String number) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/tin/" + number);
            assertThat(page.locator("#nd")).containsText("bản 2");
            assertThat(page.locator("section[aria-labelledby='bt']")).containsText("Bản 1");
            assign(page, "SXD");
            page.click("#rutviec");
            IntakeSteps.done(page, "Đã rút lại việc giao");
            assign(page, "SXD");
            IntakeSteps.seen(window, "phieu-da-giao");
            window.hasNoComplaints();
        }
    }

    private static void assign(Page page, String agency) {
        Locator dialog = IntakeSteps.dialog(page, "giao");
        dialog.locator("#gdonvi").selectOption(agency);
        dialog.locator("#ghan").fill(IntakeSteps.hoursFromNow(26));
        dialog.locator("#gviec").fill("Kiểm tra giúp số hồ sơ 312");
        dialog.locator("#giaonut").click();
        IntakeSteps.done(page, "Đã giao việc");
    }

    private String answered(String number) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW).signedIn("co-quan")) {
            Page page = window.page();
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().click();
            page.waitForURL("**/quan-tri/viec-giao/" + number);
            assertThat(page.locator("main")).containsText("312 hồ sơ");
            assertThat(page.locator("main")).containsText("Kiểm tra giúp số hồ sơ 312");
            String file = page.locator("img.thumb").first().getAttribute("src");
            assertThat(window.context().request().get(vn.gov.hanoi.cchc.it.support.RunningPortal.get().url(file)).status()).isEqualTo(200);
            IntakeSteps.seen(window, "viec-giao");
            page.click("#tranut");
            assertThat(page.locator(".errbox")).isVisible();
            page.fill("#kqviec", "Đúng 312 hồ sơ, tính đến hôm qua");
            page.click("#tranut");
            IntakeSteps.done(page, "Đã trả lại việc được giao");
            IntakeSteps.gone(window, "/quan-tri/viec-giao/" + number);
            IntakeSteps.gone(window, "/quan-tri/tin/" + number);
            IntakeSteps.gone(window, file);
            window.hasNoComplaints();
            return file;
        }
    }

    private void passedOn(String number, String file) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/tin/" + number);
            assertThat(page.locator("main")).containsText("Đúng 312 hồ sơ");
            Locator dialog = IntakeSteps.dialog(page, "tam-giu");
            dialog.locator("#aixt").fill("Sở Xây dựng");
            dialog.locator("#hanxt").fill(IntakeSteps.hoursFromNow(-2));
            dialog.locator("#noixt").fill("Xác nhận con số bằng văn bản");
            dialog.locator("#tamgiunut").click();
            assertThat(page.locator("dialog#tam-giu .errbox")).containsText("Chọn hạn xác thực sau thời điểm này");
            assertThat(page.locator("#noixt")).hasValue("Xác nhận con số bằng văn bản");
            page.fill("#hanxt", IntakeSteps.hoursFromNow(30));
            page.click("#tamgiunut");
            IntakeSteps.done(page, "Đã tạm giữ chờ xác thực");
            page.fill("#ketqua", "Sở đã xác nhận bằng văn bản");
            IntakeSteps.seen(window, "phieu-tam-giu");
            page.click("#tieptuc");
            IntakeSteps.done(page, "Phiếu được xử lý tiếp");
            IntakeSteps.classify(page);
            page.click("#chuyen");
            IntakeSteps.done(page, "Đã chuyển biên tập");
            assertThat(page.locator("main")).containsText("Đang biên tập");
            assertThat(window.open(file)).isEqualTo(200);
            window.hasNoComplaints();
        }
        assertThat(IntakeSteps.count("select count(*) from intake_event e join intake_receipt r on r.id = e.receipt_id where r.number = ?"
            + " and e.type in ('CLASSIFIED', 'PASSED_TO_EDITING')", number)).isEqualTo(2);
    }
}
