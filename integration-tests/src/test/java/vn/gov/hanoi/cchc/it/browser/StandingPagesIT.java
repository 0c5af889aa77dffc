package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The pages that stand for years: there, honest, owned, written while the site runs, and no link around a page leads nowhere. */
class StandingPagesIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final List<String> PAGES = List.of("/gioi-thieu", "/tro-nang", "/du-lieu-ca-nhan", "/dieu-khoan", "/tiep-can-thong-tin", "/so-do-trang");
    /** The title of the page among what the search found. */
    private static final String FOUND = "<a href=\"/dieu-khoan\"><mark>Điều</mark> khoản sử dụng</a>";
    private final RunningPortal portal = RunningPortal.get();
    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void every_standing_page_says_who_answers_for_it_in_both_languages_by_day_and_night() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Browser.Window window = Browser.get().window(Browser.WIDE, scheme)) {
                for (String path : PAGES) {
                    for (String language : List.of("", "/en")) {
                        assertThat(window.open(language + path)).as(language + path).isEqualTo(200);
                        assertThat(window.page().locator("main")).containsText("Sở Nội vụ");
                        assertThat(window.page().locator(".standing-foot time")).hasCount(1);
                        assertThat(window.page().locator("link[rel=canonical]")).hasCount(1);
                        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
                            window.page().setViewportSize(width, 900);
                            window.isAccessible();
                            window.fitsTheScreen();
                            window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures",
                                (language + path).replace('/', '_') + "-" + width + "-" + scheme + ".png")));
                        }
                    }
                }
                window.open("/en/tiep-can-thong-tin");
                assertThat(window.page().locator("main")).containsText("Not yet translated");
                assertThat(window.page().locator("main h1").evaluate("h1 => h1.closest('[lang]').lang")).isEqualTo("vi");
                assertThat(window.context().cookies()).isEmpty();
                window.hasNoComplaints();
            }
        }
    }

    @Test
    void no_link_around_a_page_and_none_of_the_site_map_leads_nowhere() throws Exception {
        List<String> broken = new ArrayList<>();
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            for (String path : List.of("/", "/en/", "/so-do-trang", "/en/so-do-trang")) {
                window.open(path);
                for (Locator link : window.page().locator(path.contains("so-do") ? "a[href^='/']" : "header a[href^='/'], footer a[href^='/']").all()) {
                    String address = link.getAttribute("href");
                    int status = get(address).statusCode();
                    if (status != 200 && !(address.equals("/quan-tri") && status / 100 == 3)) {
                        broken.add(address + " " + status);
                    }
                }
                for (String needed : List.of("/so-do-trang", "/rss.xml", "/du-lieu-ca-nhan", "/bao-loi", "/tro-nang")) {
                    assertThat(window.page().locator("footer a[href$='" + needed + "']")).hasCount(1);
                }
                assertThat(window.page().locator("footer a[href='https://hanoi.gov.vn/'], header a[href='https://hanoi.gov.vn/']")).hasCount(2);
            }
        }
        assertThat(broken).isEmpty();
        for (String later : List.of("/thong-bao", "/lay-y-kien", "/khao-sat", "/hoi-dap", "/gui-y-kien", "/tra-cuu", "/trang-thai")) {
            assertThat(get("/").body() + get("/so-do-trang").body() + get("/gioi-thieu").body()).doesNotContain("href=\"" + later + "\"");
        }
    }

    @Test
    void a_page_is_written_in_a_draft_looked_at_published_at_once_and_taken_back_and_no_other_page_is_forgotten() throws Exception {
        String words = "Điều mới " + seed;
        String question = "/tim-kiem?q=dieu+moi+" + seed;
        try (Workspace office = Workspace.of("thuong-truc")) {
            Page page = office.page();
            office.window().open("/quan-tri/trang-co-dinh");
            office.wellMade();
            page.getByText("Điều khoản sử dụng", new Page.GetByTextOptions().setExact(true)).click();
            page.waitForURL("**/trang-co-dinh/dieu-khoan");
            office.wellMade();
            picture(page, "soan-trang-co-dinh");
            office.body(" " + words);
            page.click("#dang");
            assertThat(page.locator("main")).containsText("Viết ngắn gọn bạn đã đổi gì");
            page.click("#luu");
            office.says("Người đọc chưa thấy");
            warm("/dieu-khoan");
            warm("/tro-nang");
            warm("/so-do-trang");
            warm(question);
            assertThat(get(question).body()).doesNotContain(FOUND);
            assertThat(get("/dieu-khoan").body()).doesNotContain(words);
            office.window().open("/quan-tri/trang-co-dinh/dieu-khoan/xem-truoc");
            assertThat(page.locator("main")).containsText(words);
            office.wellMade();

            office.window().open("/quan-tri/trang-co-dinh/dieu-khoan");
            page.fill("#rl", "2020-01-01");
            page.fill("#ghichu", "Thêm một điều " + seed);
            page.click("#dang");
            assertThat(page.locator("main")).containsText("phải sau ngày rà soát gần nhất");
            page.fill("#rl", "2099-01-01");
            page.click("#dang");
            office.says("Người đọc thấy bản mới").wellMade();
            assertThat(status("/tro-nang")).as("unrelated").isEqualTo("portal; hit");
            assertThat(status("/dieu-khoan")).isEqualTo("portal; fwd=miss; stored");
            assertThat(status("/so-do-trang")).isEqualTo("portal; fwd=miss; stored");
            assertThat(get("/dieu-khoan").body()).contains(words);
            assertThat(get(question).body()).as("found by its new words at once").contains(FOUND);

            page.locator(".tl li").filter(new Locator.FilterOptions().setHasText("Bản đầu")).last().getByText("Dùng lại").click();
            office.says("Người đọc thấy ngay");
            assertThat(get("/dieu-khoan").body()).doesNotContain(words);
            assertThat(get(question).body()).doesNotContain(FOUND);
            assertThat(PublicItems.column("select count(*) from content_standing_version where page = 'TERMS' and text like ?", "%" + words + "%"))
                .as("kept").containsExactly("1");
            office.window().hasNoComplaints();
        }
    }

    @Test
    void who_writes_is_told_of_heading_jumps_vague_links_and_bare_tables_and_may_save_all_the_same() {
        try (Workspace office = Workspace.of("truong-ban")) {
            Page page = office.page();
            office.window().open("/quan-tri/trang-co-dinh/dieu-khoan");
            assertThat(page.locator("#kiemtra")).containsText("Đề mục đúng cấp");
            writes(page, "<h2>Một</h2><h4>Nhảy cấp " + seed + "</h4><p><a href=\"/van-ban\">tại đây</a></p>"
                + "<table><tbody><tr><td>Trần trụi</td></tr></tbody></table>");
            office.says("Người đọc chưa thấy");
            assertThat(page.locator("#kiemtra")).containsText("Đề mục nhảy cấp");
            assertThat(page.locator("#kiemtra")).containsText("Nhảy cấp " + seed);
            assertThat(page.locator("#kiemtra")).containsText("Liên kết mơ hồ");
            assertThat(page.locator("#kiemtra")).containsText("Bảng chưa có ô tiêu đề");
            assertThat(page.locator("#kiemtra")).containsText("Cách sửa");
            assertThat(page.locator("#dang")).isEnabled();
            office.wellMade();
            picture(page, "soan-trang-co-dinh-kiem-tra");
            page.fill("#nb", "<h2>Một</h2><h3>Hai</h3><p><a href=\"/van-ban\">Văn bản</a></p>");
            page.click("#luu");
            assertThat(page.locator("#kiemtra")).not().containsText("nhảy cấp");
            assertThat(page.locator("#kiemtra")).containsText("Liên kết nói rõ dẫn đến đâu");
            page.click("#bonhap");
            assertThat(page.locator("main")).containsText("Người đọc đang thấy bản này");
        }
    }

    private static void writes(Page page, String html) {
        page.click("#doi-kieu");
        page.fill("#nb", html);
        page.click("#luu");
    }

    @Test
    void who_writes_over_a_newer_text_is_told_and_keeps_his_own() {
        try (Workspace first = Workspace.of("thuong-truc"); Workspace second = Workspace.of("truong-ban")) {
            first.window().open("/quan-tri/trang-co-dinh/gioi-thieu");
            second.window().open("/quan-tri/trang-co-dinh/gioi-thieu");
            first.page().fill("#ghichu", "Rà soát " + seed);
            first.page().click("#dang");
            first.says("Người đọc thấy bản mới");
            second.body(" Lời của tôi " + seed);
            second.page().fill("#ghichu", "Cùng lúc");
            second.page().click("#dang");
            assertThat(second.page().locator("main")).containsText("Có người vừa đăng bản mới");
            assertThat(second.page().locator("#noiDung")).containsText("Lời của tôi " + seed);
        }
    }

    @Test
    void a_page_whose_day_has_come_waits_for_who_writes_it() {
        try (Workspace office = Workspace.of("truong-ban")) {
            Page page = office.page();
            office.window().open("/quan-tri/trang-co-dinh/tiep-can-thong-tin");
            page.fill("#rs", "2026-01-01");
            page.fill("#rl", "2026-01-02");
            page.fill("#ghichu", "Chưa rà soát lại " + seed);
            page.click("#dang");
            office.says("Người đọc thấy bản mới");
            office.window().open("/quan-tri");
            assertThat(page.locator("main")).containsText("Trang cố định đến hạn rà soát");
            office.wellMade();
            office.window().open("/quan-tri/trang-co-dinh");
            assertThat(page.locator("main")).containsText("Đến hạn rà soát");
            picture(page, "trang-co-dinh");
        }
    }

    private static void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(Path.of("target", "pictures", name + ".png")));
    }

    private void warm(String path) throws IOException, InterruptedException {
        get(path);
        assertThat(status(path)).as(path).isEqualTo("portal; hit");
    }

    private String status(String path) throws IOException, InterruptedException {
        return get(path).headers().firstValue("Cache-Status").orElse("");
    }

    private HttpResponse<String> get(String path) throws IOException, InterruptedException {
        return CLIENT.send(HttpRequest.newBuilder(URI.create(portal.url(path))).build(), HttpResponse.BodyHandlers.ofString());
    }
}
