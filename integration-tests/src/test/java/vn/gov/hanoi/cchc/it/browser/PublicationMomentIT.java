package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The moment of approval, as readers see it: first page, list, search, record. */
class PublicationMomentIT {

    private final HttpAnswers http = new HttpAnswers(RunningPortal.get());
    private final String title = "Quận thử nghiệm giờ tiếp dân buổi tối " + (System.nanoTime() >>> 8 & 0xfffffff);
    private final String secret = "Doan-van-" + (System.nanoTime() & 0xffffff);

    @Test
    void an_item_is_nowhere_before_approval_and_everywhere_with_the_answer_to_it() {
        String item = editorWritesAndSubmits();
        isNowhere();
        headApproves(item);
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

    /** The answer to the approval is held back from the head until readers asked, once each and without waiting. */
    private void headApproves(String item) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("truong-ban")) {
            Page page = window.page();
            window.open("/quan-tri/bai/" + item);
            page.check("#bmd");
            List<String> places = List.of("/", "/en/", "/chuyen-muc/lanh-dao-thanh-pho", "/tim-kiem?q=" + title.substring(title.lastIndexOf(' ') + 1));
            List<String> missing = new ArrayList<>();
            List<Integer> answered = new ArrayList<>();
            page.route("**/quan-tri/bai/" + item + "*", route -> {
                if (route.request().method().equals("POST")) {
                    APIResponse answer = route.fetch(new Route.FetchOptions().setMaxRedirects(0));
                    answered.add(answer.status());
                    places.stream().filter(place -> !shown(place).contains(title)).forEach(missing::add);
                    PublicItems.addresses(title).stream().filter(address -> !http.get(address).body().contains(secret)).forEach(missing::add);
                    route.fulfill(new Route.FulfillOptions().setResponse(answer));
                } else {
                    route.resume();
                }
            });
            page.click("#duyet");
            assertThat(page.locator(".notice.ok")).containsText("Đã duyệt và đăng");
            assertThat(answered).containsExactly(302);
            assertThat(missing).as("where readers did not see it when the approval was answered").isEmpty();
        }
    }

    /** Recorded in the approving transaction: the decision, the publication and what readers see carry the same instant. */
    private void delayIsRecorded(String item) {
        List<String> rows = PublicItems.column("select concat_ws(' ', p.published_at = p.approved_at, p.approved_at = d.at, s.published_at = p.published_at, "
            + "p.delay_ms between 0 and timestampdiff(microsecond, p.published_at, a.at) / 1000) from content_publication p "
            + "join content_decision d on d.article_id = p.article_id and d.step = 'APPROVE' join site_item s on s.item = p.article_id "
            + "join audit_row a on a.desk = 'content.ApprovalDesk' and a.outcome = 'DONE' and a.command like concat('%', p.article_id, '%') "
            + "where p.article_id = ?", item);
        assertThat(rows).containsExactly("1 1 1 1");
    }

    /** A page with its words unmarked: the search marks those it was asked for. */
    private String shown(String place) {
        return http.get(place).body().replaceAll("</?mark>", "");
    }

    private void isNowhere() {
        String word = title.substring(title.lastIndexOf(' ') + 1);
        for (String place : List.of("/", "/en/", "/chuyen-muc/lanh-dao-thanh-pho")) {
            assertThat(http.get(place).body()).as(place).doesNotContain(title);
        }
        assertThat(shown("/tim-kiem?q=" + word)).doesNotContain(title);
    }
}
