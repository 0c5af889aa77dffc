package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
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
    void the_office_reads_count_mean_and_each_mark_and_takes_the_table_along() throws Exception {
        String bad = PublicItems.publish("tinh-hinh-ket-qua", 1) + " số 1";
        String good = PublicItems.publish("tinh-hinh-ket-qua", 1) + " số 1";
        marks(number(good), 1, 0, 0, 2, 6);
        marks(number(bad), 3, 2, 0, 0, 0);
        assertThat(send(number(bad), "2", "same-origin").statusCode()).isEqualTo(303);
        OfficeVisitor editor = OfficeVisitor.signedIn(portal, "EDITOR");
        String lowest = editor.get("/quan-tri/danh-gia").body();
        assertThat(lowest.indexOf(bad)).as("the worst first").isBetween(0, lowest.indexOf(good));
        assertThat(cells(lowest, bad)).containsExactly("6", "1,5", "3", "3", "0", "0", "0");
        assertThat(cells(lowest, good)).containsExactly("9", "4,3", "1", "0", "0", "2", "6");
        String most = editor.get("/quan-tri/danh-gia?xep=nhieu").body();
        assertThat(most.indexOf(good)).as("the most often rated first").isBetween(0, most.indexOf(bad));
        assertThat(editor.get("/quan-tri/danh-gia?ngay=30").body()).as("published in 2022").doesNotContain(bad, good)
            .contains("Không có mục nào đăng trong thời gian này được đánh giá");
        HttpResponse<String> table = editor.get("/quan-tri/danh-gia/bang?xep=nhieu");
        assertThat(table.headers().firstValue("Content-Disposition").orElseThrow()).contains("attachment", ".csv");
        assertThat(table.body()).startsWith("\ufeffSố,Loại")
            .contains("\"" + bad + "\",\"/bai-viet/bai-thu-" + number(bad) + "\",\"2022-03-02\",6,1.5,3,3,0,0,0\r\n");
        assertThat(editor.get("/quan-tri/danh-gia/bang?ngay=30").body()).doesNotContain(bad);
    }

    @Test
    void machines_read_count_and_mean_from_five_marks_on_as_the_page_shows_them() throws Exception {
        long number = number(PublicItems.publish("tinh-hinh-ket-qua", 1) + " số 1");
        marks(number, 0, 0, 0, 1, 2);
        assertThat(send(number, "5", "same-origin").statusCode()).isEqualTo(303);
        assertThat(machine(number).has("rating")).as("four").isFalse();
        assertThat(page(number)).doesNotContain("Điểm trung bình");
        assertThat(send(number, "4", "same-origin").statusCode()).isEqualTo(303);
        assertThat(machine(number).path("rating").toString()).isEqualTo("{\"count\":5,\"mean\":4.6}");
        assertThat(page(number)).contains("Điểm trung bình 4,6 trên 5, từ 5 lượt đánh giá");
        assertThat(HttpAnswers.json(new HttpAnswers(portal).get("/api/v1/articles?limit=100")).findValues("rating")).as("of lists, as before").isEmpty();
    }

    /** Marks that readers at other connections gave. */
    private void marks(long number, int... times) throws Exception {
        int votes = 0;
        int sum = 0;
        StringBuilder each = new StringBuilder();
        for (int mark = 1; mark <= times.length; mark++) {
            votes += times[mark - 1];
            sum += mark * times[mark - 1];
            each.append(", rating_").append(mark).append(" = ").append(times[mark - 1]);
        }
        try (Connection database = portal.database(); Statement given = database.createStatement()) {
            given.executeUpdate("update site_item set rating_votes = " + votes + ", rating_sum = " + sum + each + " where public_number = " + number);
        }
    }

    private static long number(String title) {
        return Long.parseLong(PublicItems.addresses(title).get(0).replaceAll(".*-", ""));
    }

    private JsonNode machine(long number) {
        return HttpAnswers.json(new HttpAnswers(portal).get("/api/v1/articles/" + number));
    }

    private String page(long number) {
        return new HttpAnswers(portal).get("/bai-viet/bai-thu-" + number).body();
    }

    /** Numbers of the row of an item. */
    private static List<String> cells(String page, String title) {
        String row = page.substring(page.indexOf(title)).replaceAll("(?s)</tr>.*", "");
        return Pattern.compile("<td class=\"n\">\\s*([0-9,]+)").matcher(row).results().map(cell -> cell.group(1)).toList();
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
