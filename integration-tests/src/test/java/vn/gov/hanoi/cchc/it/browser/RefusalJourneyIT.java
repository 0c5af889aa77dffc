package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Papers;
import vn.gov.hanoi.cchc.it.support.Pictures;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** News that repeats what is public: refused on ground R7 with its twin, and the collaborator reads in words what to do. */
class RefusalJourneyIT {

    /** More than one piece of the upload. */
    private static final int SIX_MEGABYTES = 6 << 20;

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);
    private final String title = "Tin trùng số " + seed;
    private String twinTitle;
    private String twinNumber;
    private String twinText;

    @Test
    void a_repetition_is_refused_with_its_twin_and_the_sender_knows_what_to_do() {
        visitorFindsTheTwin();
        String number = collaboratorSends();
        standingOfficeRefuses(number);
        collaboratorReads(number);
    }

    private void visitorFindsTheTwin() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            twinNumber = "2";
            window.open("/bai-viet/x-" + twinNumber);
            twinTitle = page.locator("h1").innerText();
            twinText = String.join("\n\n", page.locator(".prose p").allInnerTexts());
        }
    }

    private String collaboratorSends() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("cong-tac-vien")) {
            Page page = window.page();
            window.open("/quan-tri/gui-tin");
            page.fill("#tieude", title);
            page.fill("#noidung", twinText);
            page.click("#nutgui");
            assertThat(page.locator(".errbox")).containsText("cam kết");
            assertThat(page.locator("#tieude")).hasValue(title);
            page.check("#camket");
            page.click("#nutgui");
            assertThat(page.locator(".errbox")).containsText("Điền nội dung còn thiếu");
            page.fill("#sukien", IntakeSteps.hoursFromNow(-60));
            page.setInputFiles("#tep-chon_input", new FilePayload[] {
                new FilePayload("mot.jpg", "image/jpeg", Pictures.jpeg(seed)), new FilePayload("hai.jpg", "image/jpeg", Pictures.jpeg(seed + 1)),
                new FilePayload("bao-cao.pdf", "application/pdf", Papers.pdf(seed, SIX_MEGABYTES))});
            assertThat(page.locator("#tep-ds")).containsText("bao-cao.pdf");
            assertThat(page.locator("#tep-ds")).containsText("6,0 MB");
            page.getByLabel("Mô tả ảnh mot.jpg").fill("Ảnh thứ nhất");
            page.click("#nutgui");
            assertThat(page.locator(".errbox")).containsText("mô tả ảnh của tệp thứ 2");
            assertThat(page.locator("#noidung")).hasValue(twinText);
            assertThat(page.getByLabel("Mô tả ảnh mot.jpg")).hasValue("Ảnh thứ nhất");
            page.getByLabel("Mô tả ảnh hai.jpg").fill("Ảnh thứ hai");
            page.click("#luu");
            assertThat(page.locator("#luuluc")).containsText("Đã lưu tạm lúc");
            IntakeSteps.seen(window, "gui-tin");
            page.click("#nutgui");
            page.waitForURL("**/quan-tri/tin-da-gui/TN-*");
            IntakeSteps.done(page, "Đã nhận tin của bạn");
            assertThat(page.locator("main")).containsText("Gửi trễ");
            IntakeSteps.seen(window, "tin-da-gui-moi");
            window.hasNoComplaints();
            return page.url().replaceAll(".*/(TN-[0-9-]+).*", "$1");
        }
    }

    private void standingOfficeRefuses(String number) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/hang-tin?tim=" + number);
            IntakeSteps.seen(window, "hang-tin");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
            assertThat(page.locator("#tr + *, section[aria-labelledby='tr']").first()).containsText(twinTitle);
            claimsAndLetsGo(page);
            classifiesAndTakesItBack(page);
            readsTheDueDate(window, number);
            window.open("/quan-tri/tin/" + number);
            Locator dialog = IntakeSteps.dialog(page, "tu-choi");
            IntakeSteps.seen(window, "phieu-tu-choi");
            ground(dialog, "R7").getByRole(AriaRole.CHECKBOX).check();
            ground(dialog, "R7").getByLabel("Giải thích cho người gửi").fill("Tin này đã có trên trang từ trước, bạn gửi phần mới hơn nhé.");
            dialog.locator("#tuchoinut").click();
            dialog = page.locator("dialog#tu-choi");
            assertThat(dialog).isVisible();
            assertThat(dialog.locator(".errbox")).containsText("R7");
            assertThat(ground(dialog, "R7").getByRole(AriaRole.CHECKBOX)).isChecked();
            assertThat(ground(dialog, "R7").getByLabel("Giải thích cho người gửi")).hasValue("Tin này đã có trên trang từ trước, bạn gửi phần mới hơn nhé.");
            ground(dialog, "R7").getByLabel("Số của tin đã đăng").fill(twinNumber);
            dialog.locator("#tuchoinut").click();
            IntakeSteps.done(page, "Đã từ chối và báo người gửi");
            assertThat(page.locator("main")).containsText("R7");
            IntakeSteps.seen(window, "phieu-da-tu-choi");
            window.hasNoComplaints();
        }
    }

    private static void claimsAndLetsGo(Page page) {
        page.click("#nhan");
        assertThat(page.locator("[data-until]")).containsText("đang xem đến");
        page.click("#thoixem");
        IntakeSteps.done(page, "Đã bỏ dấu đang xem");
    }

    private static void classifiesAndTakesItBack(Page page) {
        page.selectOption("#nhom", "EXPERIENCE");
        page.click("#phanloai");
        IntakeSteps.done(page, "Đã lưu phân loại");
        assertThat(page.locator("#nhom")).hasValue("EXPERIENCE");
        page.click("#hoantac");
        IntakeSteps.done(page, "Đã lấy lại phân loại trước đó");
        assertThat(page.locator("#hoantac")).hasCount(0);
    }

    private static void readsTheDueDate(Browser.Window window, String number) {
        window.open("/quan-tri/han/" + number);
        assertThat(window.page().locator("ol.trace li").first()).isVisible();
        assertThat(window.page().locator("main")).containsText("48 giờ");
        IntakeSteps.seen(window, "han");
    }

    private static Locator ground(Locator dialog, String code) {
        return dialog.locator(".ground").filter(new Locator.FilterOptions().setHasText(code + " "));
    }

    private void collaboratorReads(String number) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW).signedIn("cong-tac-vien")) {
            Page page = window.page();
            window.open("/quan-tri/bao-cho-toi");
            assertThat(page.locator("main")).containsText(number);
            IntakeSteps.seen(window, "bao-cho-toi");
            window.open("/quan-tri/tin-da-gui/" + number);
            Locator advice = page.locator(".notice").filter(new Locator.FilterOptions().setHasText("Việc bạn cần làm"));
            assertThat(advice).containsText("Trùng lặp với nội dung đã đăng");
            assertThat(advice).containsText("bạn gửi phần mới hơn nhé");
            assertThat(advice).containsText(twinTitle);
            assertThat(page.locator("#guilai")).isVisible();
            IntakeSteps.seen(window, "tin-bi-tu-choi");
            window.hasNoComplaints();
        }
        assertThat(RunningPortal.get().rowCounts().get("intake_refusal")).isPositive();
    }
}
