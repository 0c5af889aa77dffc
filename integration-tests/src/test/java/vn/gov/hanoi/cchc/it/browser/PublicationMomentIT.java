package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** The moment of approval, as readers see it: first page, list, search, record. */
class PublicationMomentIT {

    private static final Duration SOON = Duration.ofSeconds(10);

    private final HttpAnswers http = new HttpAnswers(RunningPortal.get());
    private final String title = "Quận thử nghiệm giờ tiếp dân buổi tối " + (System.nanoTime() >>> 8 & 0xfffffff);
    private final String secret = "Doan-van-" + (System.nanoTime() & 0xffffff);

    @Test
    void an_item_is_nowhere_before_approval_and_everywhere_after_it() {
        String item = editorWritesAndSubmits();
        isNowhere();
        long clicked = headApproves(item);
        List<String> places = List.of("/", "/en/", "/chuyen-muc/lanh-dao-thanh-pho", "/tim-kiem?q=" + title.substring(title.lastIndexOf(' ') + 1));
        for (String place : places) {
            Waiting.until("the item stands at " + place, SOON, () -> http.get(place).body().contains(title));
            System.out.println("approve to visible at " + place + ": " + (System.nanoTime() - clicked) / 1_000_000 + " ms after the click");
        }
        String address = PublicItems.addresses(title).get(0);
        String number = address.substring(address.lastIndexOf('-') + 1);
        String record = PublicItems.column("select permanent_id from archive_record where public_number = ?", number).get(0);
        assertThat(http.get(address).body()).contains(secret, "/luu-tru/" + record, "Nguồn: Trang thông tin Cải cách hành chính");
        assertThat(http.get("/luu-tru/" + record).body()).contains(secret);
        delayIsRecorded(item);
    }

    private String editorWritesAndSubmits() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("bien-tap")) {
            Page page = window.page();
            window.open("/quan-tri/soan");
            page.fill("#td", title);
            page.selectOption("#cm", PublicItems.column("select id from content_section where slug = 'lanh-dao-thanh-pho'").get(0));
            page.click("#mo");
            page.waitForURL("**/quan-tri/bai/*");
            page.fill("#tt", "Ủy ban nhân dân quận mở thêm buổi tiếp dân vào tối thứ Ba hằng tuần để người đi làm cả ngày vẫn đến được, "
                + "thử trong ba tháng rồi báo cáo kết quả.");
            page.click("#doi-kieu");
            page.fill("#nb", "<p>" + secret + "</p>");
            page.click("#luu");
            assertThat(page.locator("#luc")).containsText("Đã lưu bản");
            page.check("#bm");
            page.click("#trinh");
            assertThat(page.locator(".notice.ok")).containsText("Đã trình duyệt");
            return page.url().replaceAll(".*/bai/([0-9a-f-]+).*", "$1");
        }
    }

    private long headApproves(String item) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("truong-ban")) {
            Page page = window.page();
            window.open("/quan-tri/bai/" + item);
            page.check("#bmd");
            long clicked = System.nanoTime();
            page.click("#duyet");
            Waiting.until("the item stands on the first page", SOON, () -> http.get("/").body().contains(title));
            System.out.println("click on approve to first page: " + (System.nanoTime() - clicked) / 1_000_000 + " ms");
            assertThat(page.locator(".notice.ok")).containsText("Đã duyệt và đăng");
            return clicked;
        }
    }

    private void delayIsRecorded(String item) {
        List<String> delays = PublicItems.column("select delay_ms from content_publication where article_id = ?", item);
        assertThat(delays).hasSize(1);
        assertThat(Long.parseLong(delays.get(0))).isBetween(0L, 60_000L);
        System.out.println("approve to public, as recorded: " + delays.get(0) + " ms");
    }

    private void isNowhere() {
        String word = title.substring(title.lastIndexOf(' ') + 1);
        for (String place : List.of("/", "/en/", "/chuyen-muc/lanh-dao-thanh-pho")) {
            Waiting.until("the item is not at " + place, SOON, () -> !http.get(place).body().contains(title));
        }
        assertThat(http.get("/tim-kiem?q=" + word).body()).doesNotContain(title);
    }
}
