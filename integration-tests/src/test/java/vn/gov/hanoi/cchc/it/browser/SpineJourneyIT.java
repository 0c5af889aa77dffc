package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import java.net.http.HttpResponse;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Actions;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.Pictures;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The main job by hand: a collaborator sends, the standing office classifies, an editor submits, the head approves, a visitor reads. */
class SpineJourneyIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);
    private final String title = "Phường Ba Đình giải quyết " + seed + " hồ sơ ngay trong buổi sáng";

    @Test
    void news_of_a_collaborator_is_public_the_moment_the_head_approves_it() {
        RunningPortal portal = RunningPortal.get();
        String number = collaboratorSends();
        standingOfficePasses(number);
        String article = editorSubmits();
        String address = headApproves();
        visitorReads(address);
        collaboratorSeesItPublished(number, address);
        sealedItLeavesTheSite(number, address);
        assertThat(article).isNotBlank();
        assertThat(portal.rowCounts().get("archive_record")).isPositive();
    }

    private String collaboratorSends() {
        try (Browser.Window window = Browser.get().window(Browser.NARROW).signedIn("cong-tac-vien")) {
            Page page = window.page();
            window.open("/quan-tri/gui-tin");
            page.fill("#tieude", title);
            page.fill("#tomtat", "Bộ phận một cửa của phường bố trí thêm hai quầy, trả kết quả trong buổi cho người đến sớm; "
                + "người dân không phải quay lại lần thứ hai, cán bộ ghi nhận ý kiến ngay tại chỗ.");
            page.fill("#noidung", "Sáng nay, bộ phận một cửa của phường trả kết quả ngay trong buổi.\n\n## Cách làm\n\n- Thêm hai quầy\n- Hẹn giờ qua điện thoại");
            page.fill("#sukien", LocalDateTime.now(HANOI).minusHours(3).format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
            page.fill("#tacgia", "Nguyễn Thu Hà; UBND phường Hoàn Kiếm; Người viết");
            page.setInputFiles("#tep-chon_input", new FilePayload[] {
                new FilePayload("quay-mot-cua.jpg", "image/jpeg", Pictures.jpeg(seed)),
                new FilePayload("tra-ket-qua.jpg", "image/jpeg", Pictures.jpeg(seed + 1))});
            assertThat(page.getByLabel("Mô tả ảnh")).hasCount(2);
            page.getByLabel("Mô tả ảnh quay-mot-cua.jpg").fill("Cán bộ nhận hồ sơ tại quầy số hai");
            page.getByLabel("Mô tả ảnh tra-ket-qua.jpg").fill("Người dân nhận kết quả");
            page.check("#camket");
            window.isAccessible();
            window.fitsTheScreen();
            page.click("#nutgui");
            page.waitForURL("**/quan-tri/tin-da-gui/TN-*");
            window.isAccessible();
            window.hasNoComplaints();
            return page.url().replaceAll(".*/(TN-[0-9-]+).*", "$1");
        }
    }

    private void standingOfficePasses(String number) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            Actions actions = Actions.of(window);
            window.open("/quan-tri/hang-tin");
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).click();
            page.waitForURL("**/quan-tri/tin/" + number);
            assertThat(page.locator("h1")).hasText(title);
            page.selectOption("#ngoc", "COMMUNE");
            page.selectOption("#nhom", "RESULTS");
            page.selectOption("#mdich", "REPORT");
            page.selectOption("#cmuc", new SelectOption().setValue("tinh-hinh-ket-qua"));
            window.isAccessible();
            page.click("#chuyen");
            assertThat(page.locator(".notice.ok")).containsText("Đã chuyển biên tập");
            assertThat(actions.count()).as("presses of the standing office, besides choosing in four lists").isBetween(2, 2);
            window.hasNoComplaints();
        }
    }

    private String editorSubmits() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("bien-tap")) {
            Page page = window.page();
            Actions actions = Actions.of(window);
            window.open("/quan-tri");
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().click();
            page.waitForURL("**/quan-tri/bai/*");
            String id = page.url().replaceAll(".*/bai/([0-9a-f-]+).*", "$1");
            window.isAccessible();
            page.fill("#gc", "Biên tập lần đầu");
            page.click("#luu");
            assertThat(page.locator("#luc")).containsText("Đã lưu bản");
            page.check("#bm");
            page.click("#trinh");
            assertThat(page.locator(".notice.ok")).containsText("Đã trình duyệt");
            assertThat(actions.count()).as("acts of the editor").isBetween(3, 6);
            window.hasNoComplaints();
            return id;
        }
    }

    private String headApproves() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("truong-ban")) {
            Page page = window.page();
            Actions actions = Actions.of(window);
            window.open("/quan-tri");
            page.getByRole(com.microsoft.playwright.options.AriaRole.LINK, new Page.GetByRoleOptions().setName(title)).first().click();
            page.waitForURL("**/quan-tri/bai/*");
            window.isAccessible();
            page.check("#bmd");
            page.click("#duyet");
            assertThat(page.locator(".notice.ok")).containsText("Đã duyệt và đăng");
            assertThat(actions.count()).as("acts of the head").isBetween(3, 6);
            String address = page.getByText("Xem trên Trang").getAttribute("href");
            window.hasNoComplaints();
            return address;
        }
    }

    private void visitorReads(String address) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            assertThat(window.open(address)).isEqualTo(200);
            Page page = window.page();
            assertThat(page.locator("h1")).hasText(title);
            assertThat(page.getByAltText("Cán bộ nhận hồ sơ tại quầy số hai").first()).isVisible();
            assertThat(page.locator("main")).containsText("Nguyễn Thu Hà");
            window.isAccessible();
            window.fitsTheScreen();
            assertThat(window.open("/")).isEqualTo(200);
            assertThat(page.locator("main")).containsText(title);
            assertThat(window.context().cookies()).isEmpty();
            window.hasNoComplaints();
        }
    }

    private void collaboratorSeesItPublished(String number, String address) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW).signedIn("cong-tac-vien")) {
            window.open("/quan-tri/tin-da-gui/" + number);
            assertThat(window.page().locator("main a[href='" + address + "']").first()).isVisible();
            window.isAccessible();
            window.hasNoComplaints();
        }
    }

    /** Sealed after it was public: no address of the site, page, list, search, record or picture, says anything of it. */
    private void sealedItLeavesTheSite(String number, String address) {
        HttpAnswers http = new HttpAnswers(RunningPortal.get());
        String record = PublicItems.column("select permanent_id from archive_record where public_number = ?", address.replaceAll(".*-", "")).get(0);
        Matcher pictures = Pattern.compile("\"(/tep/[^\" ]+)\"").matcher(http.get(address).body());
        assertThat(pictures.find()).as("a picture on the page").isTrue();
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            window.open("/quan-tri/tin/" + number);
            Locator dialog = IntakeSteps.dialog(window.page(), "niem-phong");
            dialog.locator("#noidau").fill("Ảnh thứ nhất");
            dialog.getByLabel("Lê Quang Vinh").first().check();
            dialog.locator("#niemphongnut").click();
            IntakeSteps.done(window.page(), "Đã niêm phong");
        }
        for (String place : List.of(address, "/en" + address, address + "?ban-in=1", address + "/lich-su", "/luu-tru/" + record, "/luu-tru/" + record + "/1/index.html",
            pictures.group(1))) {
            HttpResponse<String> answer = http.get(place);
            assertThat(answer.statusCode()).as(place).isIn(404, 410);
            assertThat(answer.body()).as(place).doesNotContain(Integer.toString(seed), "Thêm hai quầy", "Nguyễn Thu Hà", "iêm phong");
        }
        for (String list : List.of("/", "/en/", "/chuyen-muc/tinh-hinh-ket-qua", "/tim-kiem?q=" + seed)) {
            assertThat(http.get(list).body().replaceAll("</?mark>", "")).as(list).doesNotContain(title, address);
        }
    }
}
