package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** From an article to the receipt number, and from the queue to the answer. */
class ReaderReportJourneyIT {

    private final String seed = Long.toString(System.nanoTime(), 36);

    @Test
    void a_reader_reports_an_item_keeps_his_words_through_every_mistake_and_the_standing_office_ends_it() {
        String article = PublicItems.addresses("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%").get(0);
        String number;
        try (Browser.Window reader = Browser.get().window(Browser.NARROW)) {
            Page page = reader.page();
            reader.open(article);
            page.locator("section[aria-labelledby=cs] a", new Page.LocatorOptions().setHasText("Báo lỗi nội dung")).click();
            assertThat(page.locator("#trang")).hasValue(article);
            shown(reader, "bao-loi");
            page.click("#gui");
            assertThat(page.locator(".errbox")).containsText("Viết điều sai");
            assertThat(page.locator(".errbox")).isFocused();
            shown(reader, "bao-loi-sai");
            page.fill("#loi", "Sai số liệu " + seed);
            page.fill("#lien-he", "doc-gia@vidu.vn");
            Waiting.until("the report is taken", Duration.ofSeconds(20), () -> {
                if (page.locator("#gui").isVisible()) {
                    page.locator("#gui").click();
                }
                page.waitForLoadState();
                return page.locator("#ma").isVisible();
            });
            number = page.locator("#ma").textContent();
            assertThat(page.locator("#han")).containsText("chậm nhất hết ngày");
            shown(reader, "bao-loi-xong");
            assertThat(reader.context().cookies()).isEmpty();
            assertThat(reader.open("/bao-loi?trang=/van-ban")).isEqualTo(200);
            reader.hasNoComplaints();
        }
        try (Workspace office = Workspace.of("thuong-truc")) {
            office.window().open("/quan-tri/hang-tin?tim=" + number);
            assertThat(office.page().locator("main")).containsText("Báo lỗi nội dung");
            office.window().open("/quan-tri/tin/" + number);
            assertThat(office.page().locator("main")).containsText("Sai số liệu " + seed);
            assertThat(office.page().locator("main .prose a[href='" + article + "']")).hasCount(1);
            assertThat(office.page().locator("#chuyen")).hasCount(0);
            office.wellMade();
            office.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", "bao-loi-van-phong.png")).setFullPage(true));
            office.page().click("#daxuly");
            assertThat(office.page().locator("main")).not().containsText("Đã ghi kết quả xử lý");
            office.page().fill("#loikq", "Đã sửa số liệu " + seed);
            office.page().click("#daxuly");
            office.says("Đã ghi kết quả xử lý").wellMade();
            assertThat(office.page().locator("main")).containsText("Đã xử lý");
            office.window().hasNoComplaints();
        }
        assertThat(PublicItems.column("select state from intake_receipt where number = ?", number)).containsExactly("RESOLVED");
        assertThat(PublicItems.column("select count(*) from notification_mail where body like ?", "%Đã sửa số liệu " + seed + "%")).containsExactly("1");
    }

    @Test
    void long_pieces_copied_from_an_article_bring_their_source_and_short_ones_do_not() {
        String article = PublicItems.addresses("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%").get(0);
        try (Browser.Window reader = Browser.get().window(Browser.WIDE)) {
            reader.open(article);
            assertThat(copied(reader.page(), "article.prose p")).contains("Trang thông tin Cải cách hành chính", "/bai-viet/");
            assertThat(copied(reader.page(), ".artmeta time")).doesNotContain("/luu-tru/");
            assertThat(reader.page().locator("section[aria-labelledby=cs]")).containsText(article);
            assertThat(reader.page().locator("section[aria-labelledby=cs] a[href^='mailto:?subject=']")).hasCount(1);
            reader.hasNoComplaints();
        }
    }

    /** What a copy of that element would put on the clipboard; "" when the browser's own copy is left alone. */
    private static String copied(Page page, String selector) {
        return (String) page.evaluate("""
            selector => {
              const range = document.createRange();
              range.selectNodeContents(document.querySelector(selector));
              getSelection().removeAllRanges();
              getSelection().addRange(range);
              const data = new DataTransfer();
              document.dispatchEvent(new ClipboardEvent('copy', {clipboardData: data, cancelable: true}));
              return data.getData('text/plain');
            }""", selector);
    }

    private static void shown(Browser.Window window, String name) {
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            window.page().setViewportSize(width, 900);
            window.isAccessible();
            window.fitsTheScreen();
            window.page().screenshot(new Page.ScreenshotOptions().setPath(Path.of("target", "pictures", name + "-" + width + ".png")).setFullPage(true));
        }
    }
}
