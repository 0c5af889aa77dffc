package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** An official document pushed by the City's document system is public the moment the head approves it, and the system can follow it. */
class DocumentJourneyIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        .concat("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);

    private final HttpAnswers http = new HttpAnswers(RunningPortal.get());
    private final String key = RunningPortal.get().key("intake:document");
    private final String number = Integer.toString((int) (System.nanoTime() >>> 8 & 0xfffffff));
    private final String subject = "Kế hoạch kiểm tra cải cách hành chính đợt " + number;

    @Test
    void an_official_document_is_delivered_judged_published_and_followed() {
        HttpResponse<String> delivered = http.postForm("/api/v1/intake/documents", key, "document", """
            {"organId": "H26", "organName": "UBND thành phố Hà Nội", "number": "%s", "notation": "KH-UBND", "typeName": "Kế hoạch",
             "subject": "%s", "issuedOn": "%s", "signer": {"position": "Chủ tịch", "fullName": "Nguyễn Văn Mẫu"},
             "urgency": 0, "section": "van-ban", "action": "new", "files": [{"name": "van-ban.pdf", "main": true}]}
            """.formatted(number, subject, LocalDate.now().minusDays(1)), "van-ban.pdf", PDF);
        assertThat(delivered.statusCode()).as(delivered.body()).isEqualTo(201);
        String receipt = HttpAnswers.json(delivered).path("receipt").asText();
        assertThat(status(receipt)).isEqualTo("received");

        standingOfficePasses(receipt);
        assertThat(status(receipt)).isEqualTo("editing");
        editorSubmits();
        assertThat(status(receipt)).isEqualTo("approval");
        String address = headApproves();
        assertThat(status(receipt)).isEqualTo("published");

        assertThat(nationalCodes(receipt)).startsWith("01", "03").endsWith("06").isSorted();
        visitorReads(address);
    }

    private void standingOfficePasses(String receipt) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/tin/" + receipt);
            page.selectOption("#ngoc", "CITY");
            page.selectOption("#nhom", "DOCUMENTS");
            page.selectOption("#mdich", "PROPAGATE");
            window.isAccessible();
            page.click("#chuyen");
            assertThat(page.locator(".notice.ok")).containsText("Đã chuyển biên tập");
            window.hasNoComplaints();
        }
    }

    private void editorSubmits() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("bien-tap")) {
            Page page = window.page();
            window.open("/quan-tri");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject)).first().click();
            page.waitForURL("**/quan-tri/bai/*");
            window.isAccessible();
            page.fill("#tt", "Kế hoạch nêu các cơ quan được kiểm tra trong quý, nội dung kiểm tra, thời gian và cách báo cáo; kết quả được công khai "
                + "trên Trang trong mười ngày kể từ khi kết thúc.");
            page.check("#bm");
            page.click("#trinh");
            assertThat(page.locator(".notice.ok")).containsText("Đã trình duyệt");
            window.hasNoComplaints();
        }
    }

    private String headApproves() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("truong-ban")) {
            Page page = window.page();
            window.open("/quan-tri");
            page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(subject)).first().click();
            page.check("#bmd");
            page.click("#duyet");
            assertThat(page.locator(".notice.ok")).containsText("Đã duyệt và đăng");
            window.hasNoComplaints();
            return page.getByText("Xem trên Trang").getAttribute("href");
        }
    }

    private void visitorReads(String address) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            assertThat(address).startsWith("/van-ban/");
            assertThat(window.open(address)).isEqualTo(200);
            assertThat(window.page().locator("main")).containsText(number + "/KH-UBND");
            assertThat(window.page().locator("main")).containsText("Nguyễn Văn Mẫu");
            assertThat(window.page().locator("main a[href*='/tep/']").first()).isVisible();
            window.isAccessible();
            window.fitsTheScreen();
            window.hasNoComplaints();
        }
    }

    private String status(String receipt) {
        return HttpAnswers.json(http.get("/api/v1/intake/documents/" + receipt, key)).path("status").asText();
    }

    private List<String> nationalCodes(String receipt) {
        List<String> codes = new ArrayList<>();
        for (JsonNode entry : HttpAnswers.json(http.get("/api/v1/intake/documents/" + receipt, key)).path("history")) {
            codes.add(entry.path("code").asText());
        }
        return codes;
    }
}
