package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Somebody without an account is asked about one version, agrees on a telephone, and the head sees it; one letter later it counts for nothing. */
class OutsideOpinionJourneyIT {

    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void a_stranger_agrees_to_exactly_one_version() {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban");
                Browser.Window stranger = Browser.get().window(Browser.NARROW)) {
            String id = editor.opens("Xin ý kiến trước khi đăng " + seed);
            editor.writes("Nội dung gửi người ngoài đọc.").saves();
            editor.at(id);
            String link = asks(editor.page(), "Bà Lê Thu Hà");
            editor.wellMade();
            editor.page().check("#bm");
            editor.page().click("#trinh");
            editor.says("Đã trình duyệt");
            head.at(id);
            assertThat(head.page().locator(".checks")).containsText("Đang chờ ý kiến bên ngoài về bản 2");
            assertThat(head.page().locator("#duyet")).isEnabled();

            assertThat(stranger.page().navigate(link).status()).isEqualTo(200);
            assertThat(stranger.page().locator("main")).containsText("Nội dung gửi người ngoài đọc.");
            assertThat(stranger.page().locator("main")).containsText("Số liệu đã đúng chưa?");
            stranger.isAccessible();
            stranger.fitsTheScreen();
            stranger.page().check("#dy");
            stranger.page().click("#gui");
            assertThat(stranger.page().locator("h1")).hasText("Đã ghi ý kiến của bạn");
            stranger.isAccessible();
            assertThat(stranger.page().navigate(link).status()).isEqualTo(404);
            stranger.isAccessible();
            assertThat(stranger.context().cookies()).isEmpty();
            stranger.hasNoComplaints();

            head.at(id);
            assertThat(head.page().locator(".checks")).containsText("Ý kiến bên ngoài: đồng ý bản 2");
            assertThat(head.page().locator("#y-kien-ngoai")).containsText("Đã mở 1 lần");
            head.wellMade();
            assertThat(RunningPortal.get().text("select state from content_article where id = '" + id + "'")).as("an opinion publishes nothing").isEqualTo("SUBMITTED");

            editor.at(id).page().click("#rut");
            editor.says("Đã rút lại");
            editor.body("!").saves();
            editor.at(id).page().check("#bm");
            editor.page().click("#trinh");
            editor.says("Đã trình duyệt");
            head.at(id);
            assertThat(head.page().locator(".checks")).containsText("Nội dung đã đổi nên ý kiến không còn giá trị");
            assertThat(head.page().locator("#y-kien-ngoai")).containsText("Không còn giá trị");
            head.window().hasNoComplaints();
            editor.window().hasNoComplaints();
        }
    }

    private static String asks(Page page, String name) {
        page.click("[data-open='xin-y-kien']");
        page.fill("#yk-ten", name);
        page.fill("#yk-chuc", "Phó Giám đốc, Sở Tư pháp");
        page.fill("#yk-hoi", "Số liệu đã đúng chưa?");
        page.click("#yk-nut");
        assertThat(page.locator("#xin-y-kien[open] .errbox")).containsText("bí mật nhà nước");
        page.check("#yk-bm");
        page.click("#yk-nut");
        assertThat(page.locator("#duong-dan")).containsText("/y-kien-duyet/");
        return page.locator("#duong-dan").textContent().strip();
    }
}
