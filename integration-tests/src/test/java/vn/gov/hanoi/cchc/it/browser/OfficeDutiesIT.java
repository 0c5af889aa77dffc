package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Who is to do what, by when and why, and what the portal could not do by itself. */
class OfficeDutiesIT {

    private final RunningPortal portal = RunningPortal.get();
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_head_decides_about_the_sections_the_administrator_chose_and_no_others() {
        String head = portal.colleague("truong-ban", "Trưởng mảng " + mark);
        String item;
        try (Workspace editor = Workspace.of("bien-tap")) {
            item = editor.opens("Tin theo mảng " + mark);
            editor.writes("Nội dung.").saves();
            editor.submits();
        }
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            chooses(admin, head, true);
            admin.isAccessible();
            admin.fitsTheScreen();
            admin.hasNoComplaints();
        }
        try (Workspace other = Workspace.of(head)) {
            Page page = other.page();
            other.window().open("/quan-tri");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(mark))).hasCount(0);
            other.at(item);
            assertThat(page.locator("main")).containsText("Chuyên mục này do người khác duyệt");
        }
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            chooses(admin, head, false);
        }
        try (Workspace same = Workspace.of(head)) {
            Page page = same.page();
            same.window().open("/quan-tri");
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(mark));
            assertThat(row).containsText("không đặt hạn cho bước duyệt");
            same.window().isAccessible();
            same.at(item).approves();
        }
    }

    @Test
    void a_package_that_could_not_be_written_is_shown_with_its_reason_and_what_comes_next() throws SQLException {
        String record = portal.text("select permanent_id from archive_package where state = 'PACKED' order by packed_at desc limit 1");
        run("update archive_package set state = 'FAILED', problem = 'Ổ đĩa đầy " + mark + "', attempts = 3, next_at = utc_timestamp(6) + interval 1 hour "
            + "where number = 1 and permanent_id = '" + record + "'");
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            admin.open("/quan-tri");
            Locator row = admin.page().locator("tr", new Page.LocatorOptions().setHasText(mark));
            assertThat(row).containsText(record);
            assertThat(row).containsText("tự thử lại lúc");
            assertThat(row).containsText("Đã thử 3 lần");
            admin.isAccessible();
            admin.hasNoComplaints();
        } finally {
            run("update archive_package set next_at = utc_timestamp(6) where problem like '%" + mark + "'");
        }
    }

    @Test
    void a_picture_says_in_which_public_items_it_is_used() {
        String item = portal.text("select a.id from content_article a join content_revision_file f on f.revision_id = a.live_revision "
            + "join content_article_revision r on r.id = a.live_revision where a.state = 'PUBLISHED' and a.working_revision = a.live_revision "
            + "and json_length(r.content, '$.pictures') > 0 limit 1");
        try (Browser.Window head = Browser.get().window(Browser.WIDE).signedIn("truong-ban")) {
            head.open("/quan-tri/bai/" + item);
            assertThat(head.page().locator(".file-uses").first()).containsText("Đang dùng ở");
            assertThat(head.page().locator(".file-uses a[href='/quan-tri/bai/" + item + "']").first()).isVisible();
            head.isAccessible();
            head.hasNoComplaints();
        }
    }

    /** The one section that is not the item's, or none, which means all. */
    private static void chooses(Browser.Window admin, String head, boolean another) {
        Page page = admin.page();
        admin.open("/quan-tri/tai-khoan?tim=" + head);
        page.locator("th a").first().click();
        Locator last = page.locator("[id='cm-chon'] input").last();
        last.setChecked(another);
        page.click("#cm-nut");
        assertThat(page.locator(".notice.ok")).containsText("Đã ghi chuyên mục được duyệt");
        assertThat(last).isChecked(new com.microsoft.playwright.assertions.LocatorAssertions.IsCheckedOptions().setChecked(another));
    }

    private void run(String sql) throws SQLException {
        try (Connection connection = portal.database(); Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }
}
