package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Readers rate what they read (Decree 224/2026, Article 10.3b), and nothing of them is kept. */
class RatingIT {

    private static final HttpClient CLIENT = HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private final RunningPortal portal = RunningPortal.get();

    @Test
    void a_reader_rates_without_script_or_cookie_is_thanked_and_only_sums_are_kept() throws Exception {
        String article = PublicItems.addresses(PublicItems.publish("tinh-hinh-ket-qua", 1) + " số %").get(0);
        long number = Long.parseLong(article.substring(article.lastIndexOf('-') + 1));
        Map<String, Long> before = portal.rowCounts();
        try (Browser.Window reader = Browser.get().window(Browser.NARROW)) {
            Page page = reader.page();
            reader.open(article);
            reader.isAccessible();
            reader.fitsTheScreen();
            page.getByLabel("Rất hài lòng", new Page.GetByLabelOptions().setExact(true)).check();
            page.getByText("Gửi đánh giá").click();
            assertThat(page.locator("#danh-gia")).containsText("Đã gửi đánh giá. Cảm ơn bạn");
            reader.isAccessible();
            assertThat(page.context().cookies()).isEmpty();
            reader.hasNoComplaints();
        }
        assertThat(votes(number)).containsExactly("1/5");
        for (int i = 0; i < 4; i++) {
            assertThat(send(number, "4", "same-origin").statusCode()).isEqualTo(303);
        }
        assertThat(votes(number)).as("three from one connection").containsExactly("3/13");
        assertThat(send(number, "4", "same-origin").headers().firstValue("Location").orElseThrow()).isEqualTo(article + "?danh-gia=da-gui#danh-gia");
        assertThat(portal.rowCounts()).as("no row tells who rated").isEqualTo(before);
    }

    @Test
    void what_is_no_mark_of_a_reader_of_ours_is_not_counted() throws Exception {
        String article = PublicItems.addresses(PublicItems.publish("tinh-hinh-ket-qua", 1) + " số %").get(0);
        long number = Long.parseLong(article.substring(article.lastIndexOf('-') + 1));
        assertThat(send(number, "5", "cross-site").statusCode()).isEqualTo(400);
        assertThat(send(number, "5", null).statusCode()).isEqualTo(400);
        assertThat(send(number, "6", "same-origin").headers().firstValue("Location").orElseThrow()).contains("danh-gia=chua-chon");
        assertThat(send(number, "-1", "same-origin").headers().firstValue("Location").orElseThrow()).contains("danh-gia=chua-chon");
        assertThat(send(99_999_999, "5", "same-origin").statusCode()).isEqualTo(404);
        assertThat(send(8, "5", "same-origin").statusCode()).as("withdrawn").isEqualTo(404);
        assertThat(votes(number)).containsExactly("0/0");
    }

    private static List<String> votes(long number) {
        return PublicItems.column("select concat(rating_votes, '/', rating_sum) from site_item where public_number = ?", number);
    }

    private HttpResponse<String> send(long number, String mark, String site) throws IOException, InterruptedException {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(portal.url("/danh-gia"))).header("Content-Type", "application/x-www-form-urlencoded")
            .POST(HttpRequest.BodyPublishers.ofString("so=" + number + "&diem=" + mark));
        if (site != null) {
            request.header("Sec-Fetch-Site", site);
        }
        return CLIENT.send(request.build(), HttpResponse.BodyHandlers.ofString());
    }
}
