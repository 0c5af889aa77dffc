package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;

/** The two exceptions to "approved is public": a publication that waits, and one that could not wait; both with a reason. */
class ScheduleAndEmergencyIT {

    private static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");

    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void an_approved_item_waits_for_its_hour_and_can_be_called_back() {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban")) {
            String id = submitted(editor, "Công bố đúng ngày kỷ niệm " + seed);
            head.at(id).page().check("#bmd");
            head.page().click("[data-open='hen-gio']");
            LocalDateTime hour = LocalDateTime.now(HANOI).plusDays(2);
            head.page().fill("#gio", hour.format(DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm")));
            head.page().click("#hen-nut");
            assertThat(head.page().locator("#hen-gio[open] .errbox")).containsText("Viết lý do");
            head.page().fill("#ly-do-hen", "Chờ lễ công bố");
            head.page().click("#hen-nut");
            head.says("hẹn giờ đăng").wellMade();
            assertThat(head.page().locator("main")).containsText("Chờ lễ công bố");
            assertThat(head.page().getByText("Xem trên Trang")).hasCount(0);
            String shown = "Đăng lúc " + hour.format(DateTimeFormatter.ofPattern("HH.mm, dd/MM"));
            assertThat(head.page().locator("main")).containsText(shown);
            head.window().open("/quan-tri/bai?muc=hen-gio&tim=" + seed);
            assertThat(head.page().locator("tbody")).containsText(shown);
            head.at(id).withReason("huy-hen", "ly-do-huy", "Lễ hoãn", "huy-nut").says("Đã hủy giờ hẹn");
            head.approves();
            assertThat(Browser.get().window(Browser.NARROW).open(head.publicAddress())).isEqualTo(200);
            head.window().hasNoComplaints();
        }
    }

    @Test
    void what_is_published_in_emergency_is_flagged_until_a_second_person_reviewed_it() {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban"); Workspace standing = Workspace.of("thuong-truc")) {
            String id = submitted(editor, "Cảnh báo mưa lớn, đổi giờ tiếp dân " + seed);
            head.at(id).page().click("[data-open='dang-khan']");
            head.page().fill("#ly-do-khan", "Người dân cần biết ngay");
            head.page().check("#bmk");
            head.page().click("#khan-nut");
            head.says("Đã đăng khẩn").wellMade();
            String address = head.publicAddress();
            assertThat(Browser.get().window(Browser.NARROW).open(address)).isEqualTo(200);
            head.page().fill("#kq", "Tôi tự xem lại");
            head.page().click("#xem-lai");
            assertThat(head.page().locator("main")).containsText("chờ xem lại");
            standing.window().open("/quan-tri/bai?muc=da-dang&tim=" + seed);
            assertThat(standing.page().locator("tbody")).containsText("Đăng khẩn, chờ xem lại");
            standing.at(id).page().fill("#kq", "Nội dung đúng, nguồn đã kiểm tra");
            standing.page().click("#xem-lai");
            standing.says("Đã ghi kết quả").wellMade();
            assertThat(standing.page().locator("main")).not().containsText("chờ xem lại");
            head.window().hasNoComplaints();
            standing.window().hasNoComplaints();
        }
    }

    private static String submitted(Workspace editor, String title) {
        String id = editor.opens(title);
        editor.writes("Nội dung đầy đủ của bài.").submits();
        return id;
    }
}
