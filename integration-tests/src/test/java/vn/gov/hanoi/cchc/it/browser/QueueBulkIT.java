package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Acts on many rows of the queue at once, by two members of the standing office: each row for itself, and who could not be served is named. */
class QueueBulkIT {

    private static final RunningPortal PORTAL = RunningPortal.get();
    private static final String COLLEAGUE = "Vũ Thị Lan (mẫu)";

    private final String mark = "loat" + Long.toString(System.nanoTime(), 36);
    private final List<String> numbers = new ArrayList<>();
    private String agency;

    @Test
    void many_receipts_are_looked_at_classified_assigned_and_taken_back_together_and_the_one_that_refuses_is_named() {
        List.of("một", "hai", "ba").forEach(this::sent);
        String other = PORTAL.colleague("thuong-truc", COLLEAGUE);
        try (Browser.Window first = Browser.get().window(Browser.WIDE).signedIn("thuong-truc");
             Browser.Window second = Browser.get().window(Browser.WIDE).signedIn(other)) {
            keepsAFilter(first, second);
            labelsAreSeenByTheOther(first, second);
            labelsEndByTheirHour(first, second);
            whatChangedMeanwhileIsNotClassified(first, second);
            whatWasReturnedIsNotAssigned(first, second);
            dropsTheFilter(first);
            first.hasNoComplaints();
            second.hasNoComplaints();
        }
    }

    private void keepsAFilter(Browser.Window first, Browser.Window second) {
        Page page = first.page();
        filtered(first);
        page.selectOption("#f6", agency.equals("SXD") ? "STC" : "SXD");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc").setExact(true)).click();
        assertThat(page.locator("main")).containsText("Không có tin nào khớp bộ lọc");
        page.selectOption("#f6", agency);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc").setExact(true)).click();
        assertThat(rows(page)).hasCount(3);
        page.getByText("Lưu bộ lọc này…").click();
        page.fill("#tenloc", "Bộ " + mark);
        IntakeSteps.seen(first, "hang-tin-luu-loc");
        page.click("#luulocnut");
        IntakeSteps.done(page, "Đã lưu bộ lọc");
        first.open("/quan-tri/hang-tin?buoc=PUBLISHED");
        kept(page).click();
        assertThat(rows(page)).hasCount(3);
        assertThat(page.locator("#f6")).hasValue(agency);
        assertThat(kept(page)).hasAttribute("aria-current", "page");
        second.open("/quan-tri/hang-tin?buoc=");
        assertThat(kept(second.page())).hasCount(0);
    }

    private void labelsAreSeenByTheOther(Browser.Window first, Browser.Window second) {
        Page page = first.page();
        filtered(first);
        page.click("#nhanxem");
        assertThat(page.locator(".errbox")).containsText("Chọn ít nhất một tin trong bảng");
        tick(page, 0, 1);
        page.click("#nhanxem");
        IntakeSteps.done(page, "Đồng nghiệp thấy bạn đang xem các tin đã chọn");
        filtered(second);
        assertThat(second.page().locator("tbody [data-until]")).hasCount(2);
        tick(second.page(), 0, 1, 2);
        second.page().click("#nhanxem");
        Locator results = second.page().locator("section[aria-labelledby='kq-loat'] li");
        assertThat(results).hasCount(3);
        for (int row : new int[] {0, 1}) {
            assertThat(result(second.page(), row)).containsText("Chưa làm được");
            assertThat(result(second.page(), row)).containsText("đang xem phiếu này đến");
            assertThat(box(second.page(), row)).isChecked();
        }
        assertThat(result(second.page(), 2)).containsText("Đã làm");
        assertThat(box(second.page(), 2)).not().isChecked();
        assertThat(row(second.page(), 2)).containsText(COLLEAGUE + " đang xem đến");
        IntakeSteps.seen(second, "hang-tin-ket-qua");
    }

    private void labelsEndByTheirHour(Browser.Window first, Browser.Window second) {
        Page page = second.page();
        page.clock().install();
        filtered(second);
        assertThat(row(page, 0)).containsText("đang xem đến");
        page.clock().fastForward("01:00:00");
        assertThat(row(page, 0)).containsText("Hết hạn xem");
        assertThat(row(page, 0)).not().containsText("đang xem đến");
        page.clock().resume();
        // An hour of the server: the label of the first receipt ran out.
        assertThat(IntakeSteps.changed("update intake_claim c join intake_receipt r on r.id = c.receipt_id set c.until_at = utc_timestamp(6) "
            + "- interval 1 second where r.number = ?", numbers.get(0))).isEqualTo(1);
        filtered(first);
        assertThat(row(first.page(), 0).locator("[data-until]")).hasCount(0);
        assertThat(row(first.page(), 1).locator("[data-until]")).hasCount(1);
        tick(first.page(), 0, 1, 2);
        first.page().click("#thoixem");
        IntakeSteps.done(first.page(), "Đã bỏ dấu đang xem ở các tin đã chọn");
        assertThat(row(first.page(), 1)).not().containsText("đang xem đến");
        // A label of somebody else stays.
        assertThat(row(first.page(), 2)).containsText(COLLEAGUE + " đang xem đến");
    }

    private void whatChangedMeanwhileIsNotClassified(Browser.Window first, Browser.Window second) {
        Page page = second.page();
        filtered(second);
        first.open("/quan-tri/tin/" + numbers.get(1));
        first.page().selectOption("#nhom", "EXPERIENCE");
        first.page().click("#phanloai");
        IntakeSteps.done(first.page(), "Đã lưu phân loại");
        tick(page, 0, 1, 2);
        IntakeSteps.dialog(page, "phan-loai");
        IntakeSteps.classify(page);
        second.isAccessible();
        page.click("#phanloainut");
        assertThat(result(page, 0)).containsText("Đã làm");
        assertThat(result(page, 1)).containsText("Người khác vừa cập nhật phiếu này");
        assertThat(result(page, 2)).containsText("Đã làm");
        assertThat(classes()).containsExactly("RESULTS", "EXPERIENCE", "RESULTS");
        // The row was read anew, its tick stays: once more is enough.
        IntakeSteps.dialog(page, "phan-loai");
        IntakeSteps.classify(page);
        page.click("#phanloainut");
        IntakeSteps.done(page, "Đã phân loại các tin đã chọn");
        assertThat(classes()).containsExactly("RESULTS", "RESULTS", "RESULTS");
    }

    private void whatWasReturnedIsNotAssigned(Browser.Window first, Browser.Window second) {
        Page page = second.page();
        first.open("/quan-tri/tin/" + numbers.get(2));
        IntakeSteps.dialog(first.page(), "tra-lai");
        first.page().fill("#thieu", "Tên cán bộ phụ trách");
        first.page().click("#tralainut");
        IntakeSteps.done(first.page(), "Đã trả lại");
        filtered(second);
        tick(page, 0, 1, 2);
        IntakeSteps.dialog(page, "giao");
        page.click("#giaonut");
        assertThat(page.locator(".errbox").first()).isVisible();
        assertThat(box(page, 0)).isChecked();
        if (!page.locator("dialog#giao").isVisible()) {
            IntakeSteps.dialog(page, "giao");
        }
        page.selectOption("#gdonvi", "SXD");
        page.fill("#ghan", IntakeSteps.hoursFromNow(26));
        page.fill("#gviec", "Kiểm tra giúp số liệu");
        page.click("#giaonut");
        assertThat(result(page, 0)).containsText("Đã làm");
        assertThat(result(page, 1)).containsText("Đã làm");
        assertThat(result(page, 2)).containsText("Phiếu đang ở bước khác");
        assertThat(row(page, 0)).containsText("Sở Xây dựng");
        tick(page, 0, 1);
        page.click("#rutviec");
        assertThat(result(page, 0)).containsText("Đã làm");
        assertThat(result(page, 2)).containsText("Chưa làm được");
        assertThat(row(page, 0)).containsText("Chưa giao");
        filtered(second);
        tick(page, 0, 1);
        page.click("#rutviec");
        assertThat(result(page, 0)).containsText("Việc này đã được trả lại");
    }

    private void dropsTheFilter(Browser.Window first) {
        Page page = first.page();
        first.open("/quan-tri/hang-tin?buoc=");
        page.getByTitle("Bỏ bộ lọc Bộ " + mark).click();
        IntakeSteps.done(page, "Đã bỏ bộ lọc đã lưu");
        assertThat(kept(page)).hasCount(0);
    }

    private Locator kept(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Bộ " + mark));
    }

    private void filtered(Browser.Window window) {
        window.open("/quan-tri/hang-tin?buoc=&tim=" + mark);
        assertThat(rows(window.page())).hasCount(3);
    }

    private static Locator rows(Page page) {
        return page.locator("tbody tr");
    }

    private Locator row(Page page, int which) {
        return rows(page).filter(new Locator.FilterOptions().setHasText(numbers.get(which)));
    }

    private Locator box(Page page, int which) {
        return page.getByLabel("Chọn " + numbers.get(which));
    }

    private Locator result(Page page, int which) {
        return page.locator("section[aria-labelledby='kq-loat'] li").filter(new Locator.FilterOptions().setHasText(numbers.get(which)));
    }

    private void tick(Page page, int... which) {
        for (int row : which) {
            box(page, row).check();
        }
    }

    private List<String> classes() {
        return numbers.stream().map(number -> PublicItems.column("select content_class from intake_receipt where number = ?", number).get(0)).toList();
    }

    private void sent(String name) {
        String json = """
            {"kind": "news", "title": "Tin %s %s", "bodyHtml": "<p>Nội dung %s %s</p>", "eventAt": "%s",
             "authors": [{"name": "Nguyễn Văn Mẫu", "unit": "UBND phường", "role": "author"}], "source": {"kind": "own"}, "declaration": true}"""
            .formatted(name, mark, name, mark, Instant.now().minusSeconds(3_600));
        HttpResponse<String> answer = new HttpAnswers(PORTAL).postForm("/api/v1/intake/submissions", PORTAL.key("intake:news"), "submission", json, null, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
        numbers.add(HttpAnswers.json(answer).path("receipt").asText());
        agency = PublicItems.column("select supplier_agency from intake_receipt where number = ?", numbers.get(0)).get(0);
    }
}
