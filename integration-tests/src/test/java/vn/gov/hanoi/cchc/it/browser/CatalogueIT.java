package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What the whole portal counts with: agencies, rules, calendar; and the trail that every change leaves. */
class CatalogueIT {

    private static final byte[] PDF = "%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        .concat("3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 200 200]>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n").getBytes(StandardCharsets.US_ASCII);
    private static final LocalDate TODAY = LocalDate.now();

    private final HttpAnswers http = new HttpAnswers(RunningPortal.get());
    private final String mark = UUID.randomUUID().toString().substring(0, 8).toUpperCase();

    @Test
    void an_organ_nobody_knew_is_mapped_and_its_document_is_taken_the_second_time() {
        String organ = "Trung tâm Thử nghiệm " + mark;
        assertThat(deliver(organ).statusCode()).isEqualTo(422);
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            Page page = admin.page();
            newAgency(admin, "THU-" + mark, "Đơn vị thử " + mark);
            admin.open("/quan-tri/co-quan-la");
            admin.isAccessible();
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(organ));
            row.locator("select").selectOption("THU-" + mark);
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(page.locator(".notice.ok")).containsText("nhờ gửi lại");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(organ))).containsText("Đã nhờ gửi lại");
            admin.hasNoComplaints();
        }
        HttpResponse<String> again = deliver(organ);
        assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
    }

    @Test
    void an_organ_known_by_its_name_alone_is_taken_with_a_warning_and_its_id_is_mapped_in_one_act() {
        String name = "Đơn vị đề xuất " + mark;
        String id = "H26." + (10 + Math.floorMod(mark.hashCode(), 90)) + "." + (10 + Math.floorMod(mark.hashCode() / 90, 90));
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            newAgency(admin, "DX-" + mark, name);
            HttpResponse<String> taken = deliver(name, id, 1);
            assertThat(taken.statusCode()).as(taken.body()).isEqualTo(201);
            assertThat(HttpAnswers.json(taken).path("warnings").path(0).path("code").asText()).isEqualTo("intake.organ.by-name");
            assertThat(HttpAnswers.json(taken).path("warnings").path(0).path("message").asText()).contains("chờ quản trị viên xác nhận");
            assertThat(HttpAnswers.json(deliver(name, id, 1)).path("warnings")).isEqualTo(HttpAnswers.json(taken).path("warnings"));
            try (Browser.Window office = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
                office.open("/quan-tri/tin/" + HttpAnswers.json(taken).path("receipt").asText());
                assertThat(office.page().locator(".notice.warn")).containsText("chờ quản trị viên xác nhận");
                office.isAccessible();
            }
            admin.open("/quan-tri/co-quan-la");
            Locator row = admin.page().locator("tr", new Page.LocatorOptions().setHasText(id));
            assertThat(row).containsText(name);
            admin.isAccessible();
            row.getByRole(AriaRole.BUTTON).click();
            assertThat(admin.page().locator(".notice.ok")).containsText("Đã gắn mã");
            assertThat(row).hasCount(0);
            admin.hasNoComplaints();
            HttpResponse<String> known = deliver(name, id, 2);
            assertThat(known.statusCode()).as(known.body()).isEqualTo(201);
            assertThat(HttpAnswers.json(known).has("warnings")).isFalse();
        }
    }

    @Test
    void an_agency_gets_another_name_and_ends_with_a_successor() {
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            Page page = admin.page();
            newAgency(admin, "CU-" + mark, "Phòng cũ " + mark);
            newAgency(admin, "MOI-" + mark, "Phòng mới " + mark);
            admin.open("/quan-tri/co-quan/CU-" + mark);
            page.locator("summary", new Page.LocatorOptions().setHasText("Thêm tên gọi khác")).click();
            page.fill("#a-ten", "Tên hay viết tắt " + mark);
            page.click("#a-nut");
            assertThat(page.locator(".errbox")).containsText("Nhập căn cứ");
            assertThat(page.locator("#a-ten")).isVisible();
            assertThat(page.locator("#a-ten")).hasValue("Tên hay viết tắt " + mark);
            admin.isAccessible();
            page.fill("#a-cc", "Công văn 5/VP");
            page.click("#a-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã thêm tên gọi khác");

            page.locator("summary", new Page.LocatorOptions().setHasText("Kết thúc hoạt động")).click();
            page.fill("#c-den", TODAY.minusDays(1).toString());
            page.selectOption("#c-kt", "MOI-" + mark);
            page.fill("#c-cc", "Quyết định 9/QĐ-UBND");
            page.click("#c-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã ghi ngày kết thúc hoạt động");
            assertThat(page.locator(".notice.warn")).containsText("Phòng mới " + mark);
            admin.isAccessible();
            admin.open("/quan-tri/co-quan?tim=" + mark);
            assertThat(page.locator("tbody")).not().containsText("Phòng cũ");
            admin.open("/quan-tri/co-quan?tim=" + mark + "&ngay=" + TODAY.minusDays(2));
            assertThat(page.locator("tbody")).containsText("Phòng cũ");
            admin.hasNoComplaints();
        }
    }

    @Test
    void a_rule_gets_a_new_dated_value_first_provisional_then_verified() {
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            Page page = admin.page();
            admin.open("/quan-tri/quy-tac?mo=denunciation.resolve.max");
            if (page.locator("#v-gt").count() == 0) {
                admin.open("/quan-tri/quy-tac");
                page.locator("tr[data-href] a.t").last().click();
            }
            page.fill("#v-gt", "không phải số");
            page.fill("#v-tu", TODAY.plusYears(40).toString());
            page.fill("#v-cc", "Luật giả định " + mark);
            page.click("#v-nut");
            assertThat(page.locator(".errbox")).containsText("không phải số");
            assertThat(page.locator("#v-cc")).hasValue("Luật giả định " + mark);
            page.fill("#v-gt", "31");
            page.click("#v-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã thêm giá trị");
            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(mark));
            assertThat(row).containsText("Tạm tính");
            row.getByRole(AriaRole.LINK).click();
            page.fill("#xn-cc", "Luật giả định " + mark + ", Điều 7");
            admin.isAccessible();
            page.click("#xn-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã xác nhận");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(mark))).containsText("Đã xác nhận");
            assertThat(page.locator(".tl")).containsText("ky-thuat");
            admin.hasNoComplaints();
        }
    }

    @Test
    void a_pasted_calendar_is_refused_line_by_line_tried_and_taken() {
        int year = 2150 + Math.floorMod(mark.hashCode(), 40);
        LocalDate weekday = LocalDate.of(year, 3, 1).with(java.time.temporal.TemporalAdjusters.nextOrSame(java.time.DayOfWeek.WEDNESDAY));
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            Page page = admin.page();
            admin.open("/quan-tri/lich?nam=" + year);
            page.locator("summary", new Page.LocatorOptions().setHasText("Dán lịch cả năm")).click();
            page.fill("#y-csv", year + "-01-01,HOLIDAY,Tết Dương lịch,BLLĐ Đ112,verified\n32/13/" + year + ",HOLIDAY,Ngày lạ,BLLĐ,verified\n"
                + weekday + ",MAKEUP_WORK,Làm bù,Thông báo,verified\n" + weekday + ",NGHI,Nghỉ,Thông báo,verified\nchỉ một cột");
            page.click("#y-thu");
            Locator said = page.locator("#csvform [role=status]");
            assertThat(said).containsText("Dòng 2: không có ngày");
            assertThat(said).containsText("Dòng 3: ngày làm bù");
            assertThat(said).containsText("Dòng 4: không có loại");
            assertThat(said).containsText("Dòng 5: cần 5 cột");
            assertThat(page.locator("#y-nhap")).hasCount(0);
            assertThat(page.locator("#y-csv")).isVisible();
            admin.isAccessible();
            page.fill("#y-csv", year + "-01-01,HOLIDAY,Tết Dương lịch,BLLĐ Đ112,verified\n" + weekday + ",SWAP_OFF,Nghỉ hoán đổi,Thông báo " + mark + ",provisional");
            page.click("#y-thu");
            assertThat(said).containsText("Thêm");
            page.click("#y-nhap");
            assertThat(page.locator(".notice.ok")).containsText("Đã nhập lịch năm");
            assertThat(page.locator("main")).containsText("Thông báo " + mark);
            admin.fitsTheScreen();
            admin.hasNoComplaints();
        }
    }

    @Test
    void the_trail_is_filtered_and_shows_what_was_asked_for_without_secrets() {
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            newAgency(admin, "NK-" + mark, "Đơn vị nhật ký " + mark);
        }
        try (Browser.Window auditor = Browser.get().window(Browser.WIDE).signedIn("kiem-tra")) {
            Page page = auditor.page();
            auditor.open("/quan-tri/nhat-ky");
            page.fill("#ai", "ky-thuat");
            page.fill("#ban", "identity.AgencyDesk");
            page.selectOption("#kq", "DONE");
            page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Lọc").setExact(true)).click();
            Locator row = page.locator("tbody tr", new Page.LocatorOptions().setHasText(mark));
            assertThat(row).containsText("Thêm cơ quan");
            row.locator("summary").click();
            assertThat(row.locator("pre")).isVisible();
            assertThat(row.locator("pre")).containsText("NK-" + mark);
            assertThat(page.locator("tbody th").allTextContents()).allSatisfy(actor -> assertThat(actor).contains("ky-thuat"));
            auditor.isAccessible();

            auditor.open("/quan-tri/nhat-ky?ban=identity.DemoAccounts");
            Locator older = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Cũ hơn"));
            do {
                older.click();
                page.waitForLoadState();
            } while (older.count() > 0);
            assertThat(page.locator("tbody")).containsText("Tạo tài khoản mẫu");
            assertThat(page.content()).doesNotContain(RunningPortal.get().password("ky-thuat")).doesNotContain(RunningPortal.get().key("import"));
            auditor.open("/quan-tri/nhat-ky?ai=khong-co-ai-ten-nay");
            assertThat(page.locator(".empty")).isVisible();
            auditor.isAccessible();
            auditor.hasNoComplaints();
        }
    }

    private void newAgency(Browser.Window admin, String code, String name) {
        Page page = admin.page();
        admin.open("/quan-tri/co-quan");
        page.locator("summary", new Page.LocatorOptions().setHasText("Thêm cơ quan")).click();
        page.fill("#ten", name);
        page.fill("#ma", code);
        page.selectOption("#cha", new com.microsoft.playwright.options.SelectOption().setIndex(1));
        page.fill("#tungay", TODAY.minusYears(1).toString());
        page.fill("#cc", "Quyết định 1/QĐ-UBND");
        page.click("#them-nut");
        assertThat(page.locator(".notice.ok")).containsText("Đã thêm cơ quan");
    }

    private HttpResponse<String> deliver(String organ) {
        return deliver(organ, null, 0);
    }

    private HttpResponse<String> deliver(String organ, String organId, int more) {
        return http.postForm("/api/v1/intake/documents", RunningPortal.get().key("intake:document"), "document", """
            {%s"organName": "%s", "number": "%d", "notation": "TB-TT", "typeName": "Thông báo", "subject": "Thông báo của %s", "issuedOn": "%s",
             "signer": {"position": "Giám đốc", "fullName": "Nguyễn Văn Mẫu"}, "urgency": 0, "section": "van-ban", "action": "new",
             "files": [{"name": "van-ban.pdf", "main": true}]}
            """.formatted(organId == null ? "" : "\"organId\": \"" + organId + "\", ", organ, Math.floorMod(mark.hashCode(), 9000) + 1 + more, mark,
                TODAY.minusDays(1)), "van-ban.pdf", PDF);
    }
}
