package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Papers;
import vn.gov.hanoi.cchc.it.support.Pictures;

/** What comes on paper, by letter or by telephone: typed in by the standing office, with the clock of the hour it arrived, and completed later. */
class DeskEntryIT {

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);

    @Test
    void what_comes_over_the_counter_gets_a_number_and_its_clock_and_is_completed_there() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            String title = "Bà Nguyễn Thị Mơ kể chuyện một cửa số " + seed;
            String number = newsOnPaper(window, title);
            standsInTheQueue(window, number, title, "Nhận trực tiếp", "Đúng hạn");
            opensTheWorkingOut(window, number);
            completed(window, number, title);
            String document = documentByLetter(window);
            standsInTheQueue(window, document, "Kế hoạch nhận qua thư " + seed, "Thư", "Đúng hạn");
            // A document is typed in again as a document; it has no page of completion.
            IntakeSteps.gone(window, "/quan-tri/nhap-ho/" + document);
            String call = newsByTelephone(window);
            standsInTheQueue(window, call, "Cuộc gọi số " + seed, "Điện thoại", "Gửi trễ");
            warnsOfAYearWithoutCalendar(window, call);
            window.hasNoComplaints();
        }
    }

    private String newsOnPaper(Browser.Window window, String title) {
        Page page = window.page();
        window.open("/quan-tri/hang-tin");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập hộ").setExact(true)).first().click();
        page.waitForURL("**/quan-tri/nhap-ho");
        page.selectOption("#kenh", "DESK_PAPER");
        // 47 hours after the event it came, 49 hours after it is typed in: the clock stops at the counter.
        page.fill("#den", IntakeSteps.hoursFromNow(-2));
        page.fill("#nguoi", "Nguyễn Thị Mơ");
        page.fill("#lh", "024 3825 3536");
        page.fill("#tieude", title);
        page.fill("#noidung", "Bà Mơ cho biết hồ sơ số " + seed + " được trả sớm một ngày.");
        page.fill("#sukien", IntakeSteps.hoursFromNow(-49));
        page.setInputFiles("#tep-chon_input", new FilePayload("anh-ba-mo.jpg", "image/jpeg",
            Pictures.signed(Pictures.jpeg(seed), "Nguyễn Thị Mơ", "Gia đình", "Bà Mơ nhận kết quả")));
        assertThat(page.getByLabel("Tác giả, nguồn")).hasValue("Nguyễn Thị Mơ / Gia đình");
        assertThat(page.locator("#tep-ds")).containsText("Bà Mơ nhận kết quả");
        assertThat(page.getByLabel("Mô tả ảnh")).hasValue("");
        page.getByLabel("Mô tả ảnh").fill("Bà Mơ ở quầy số hai");
        page.click("#nhapnut");
        assertThat(page.locator(".errbox")).containsText("cam kết");
        assertThat(page.locator("#nguoi")).hasValue("Nguyễn Thị Mơ");
        page.check("#camket");
        IntakeSteps.seen(window, "nhap-ho");
        return entered(page);
    }

    private String documentByLetter(Browser.Window window) {
        Page page = window.page();
        window.open("/quan-tri/nhap-ho?loai=van-ban");
        page.selectOption("#kenh", "DESK_MAIL");
        page.fill("#nguoi", "Văn thư Sở Nội vụ");
        page.fill("#cqbh", "Sở Nội vụ");
        page.fill("#lvb", "Kế hoạch");
        page.fill("#so", Integer.toString(seed % 100_000));
        page.fill("#kh", "KH-SNV");
        page.fill("#trichyeu", "Kế hoạch nhận qua thư " + seed);
        page.fill("#ngaybh", LocalDate.now(IntakeSteps.HANOI).minusDays(1).toString());
        page.setInputFiles("#tep-chon_input", new FilePayload("ke-hoach.pdf", "application/pdf", Papers.pdf(seed, 2000)));
        assertThat(page.locator("#tep-ds")).containsText("ke-hoach.pdf");
        IntakeSteps.seen(window, "nhap-ho-van-ban");
        String number = entered(page);
        assertThat(page.locator("main")).containsText("Sở Nội vụ");
        return number;
    }

    private String newsByTelephone(Browser.Window window) {
        Page page = window.page();
        window.open("/quan-tri/nhap-ho");
        page.selectOption("#kenh", "DESK_PHONE");
        page.fill("#den", IntakeSteps.hoursFromNow(3));
        page.fill("#nguoi", "Trần Văn Gọi");
        page.selectOption("#donvi", "SXD");
        page.fill("#tieude", "Cuộc gọi số " + seed);
        page.fill("#noidung", "Ông Gọi báo qua điện thoại: quầy số " + seed + " vừa mở.");
        page.fill("#sukien", "2024-06-10T09:00");
        page.check("#camket");
        page.click("#nhapnut");
        assertThat(page.locator(".errbox")).containsText("không sau lúc gửi");
        page.fill("#den", IntakeSteps.hoursFromNow(-1));
        String number = entered(page);
        assertThat(page.locator("section[aria-labelledby='ng']")).containsText("Sở Xây dựng");
        return number;
    }

    private static String entered(Page page) {
        page.click("#nhapnut");
        page.waitForURL("**/quan-tri/tin/*");
        IntakeSteps.done(page, "Đã tiếp nhận và cấp số phiếu");
        return page.url().replaceAll(".*/tin/([A-Z]+-[0-9-]+).*", "$1");
    }

    private static void standsInTheQueue(Browser.Window window, String number, String title, String channel, String clock) {
        Page page = window.page();
        window.open("/quan-tri/hang-tin?buoc=&tim=" + number);
        assertThat(page.locator("tbody tr")).hasCount(1);
        assertThat(page.locator("tbody")).containsText(title);
        assertThat(page.locator("tbody")).containsText(number);
        assertThat(page.locator("tbody")).containsText(channel);
        assertThat(page.locator("tbody")).containsText(clock);
    }

    private static void opensTheWorkingOut(Browser.Window window, String number) {
        Page page = window.page();
        String arrived = LocalDateTime.parse(IntakeSteps.hoursFromNow(-2)).format(DateTimeFormatter.ofPattern("d/M/yyyy"));
        page.locator("a[href='/quan-tri/han/" + number + "']").click();
        page.waitForURL("**/quan-tri/han/" + number);
        assertThat(page.locator("aside")).containsText("Đến lúc");
        assertThat(page.locator("aside")).containsText(arrived);
        assertThat(IntakeSteps.count("select timestampdiff(minute, arrived_at, received_at) from intake_receipt where number = ?", number))
            .as("minutes between the counter and the keyboard").isBetween(119L, 130L);
    }

    /** Nobody entered the holidays of that year, so the hour may be wrong, and the page says so. */
    private static void warnsOfAYearWithoutCalendar(Browser.Window window, String number) {
        window.open("/quan-tri/han/" + number);
        assertThat(window.page().locator(".notice.warn")).containsText("Hạn này có thể phải xem lại");
        assertThat(window.page().locator(".notice.warn")).containsText("2024");
        window.isAccessible();
    }

    /** Returned, and what the person brings later is typed in by the office again; the first version stays. */
    private static void completed(Browser.Window window, String number, String title) {
        Page page = window.page();
        IntakeSteps.gone(window, "/quan-tri/nhap-ho/" + number);
        window.open("/quan-tri/tin/" + number);
        IntakeSteps.dialog(page, "tra-lai");
        page.fill("#thieu", "Số hồ sơ đã giải quyết");
        page.click("#tralainut");
        IntakeSteps.done(page, "Đã trả lại");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Nhập bản bổ sung")).click();
        page.waitForURL("**/quan-tri/nhap-ho/" + number);
        assertThat(page.locator("#tieude")).hasValue(title);
        assertThat(page.getByLabel("anh-ba-mo.jpg")).isChecked();
        page.click("#guilai");
        assertThat(page.locator(".errbox")).containsText("cam kết");
        page.fill("#noidung", page.inputValue("#noidung") + "\n\nCả buổi có 312 hồ sơ.");
        page.fill("#ghichu", "Thêm số hồ sơ");
        page.check("#camket");
        IntakeSteps.seen(window, "nhap-ban-bo-sung");
        page.click("#guilai");
        page.waitForURL("**/quan-tri/tin/*");
        IntakeSteps.done(page, "Đã nhận bản bổ sung");
        assertThat(page.locator("#nd")).containsText("bản 2");
        assertThat(page.locator("main")).containsText("312 hồ sơ");
        assertThat(page.locator("img.thumb").first()).isVisible();
        assertThat(page.locator("section[aria-labelledby='bt']")).containsText("Bản 1");
        IntakeSteps.gone(window, "/quan-tri/nhap-ho/" + number);
    }
}
