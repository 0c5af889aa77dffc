package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicDocuments;
import vn.gov.hanoi.cchc.it.support.PublicItems;

/** A document says that it replaces another; a person ends the other; whoever relies on it is told, editors and readers alike (R-6.4d). */
class DocumentEffectIT {

    private final PublicDocuments documents = new PublicDocuments();
    /** Of no other run: a symbol may be asked for once only. */
    private final String code = "QĐ-" + documents.mark().toUpperCase().replaceAll("[^A-Z]", "X") + Long.toString(System.nanoTime() % 100_000, 36).replaceAll("[^a-z]", "Y").toUpperCase();
    private final String old = "71/" + code;
    private final String next = "72/" + code;

    @Test
    void a_replacement_is_proposed_decided_and_told_to_everybody_who_relies_on_the_old_document() {
        documents.document("71", code, "Quyết định", "2020-01-01", "2020-02-01", "CCHC-2").document("72", code, "Quyết định", "2026-10-01", "2026-11-01", "CCHC-2")
            .publish();
        documents.article("dẫn", "<p>Thực hiện Quyết định số " + old + ".</p>").article("khác", "<p>Không dẫn gì.</p>").publish();
        reads(documents.page("dẫn"), false);
        long unrelated = changes(documents.page("khác"));

        editorSaysThatItReplaces();
        headApprovesAndDecides();

        reads(documents.page("dẫn"), true);
        assertThat(changes(documents.page("khác"))).as("an unrelated page is left alone").isEqualTo(unrelated);
        readersSeeTheOldOne();
        editorKeepsTheCitation();
        reads(documents.page("dẫn"), true);
    }

    private void editorSaysThatItReplaces() {
        try (Workspace work = Workspace.of("bien-tap").at(documents.id("72"))) {
            Page page = work.page();
            page.click("#them-qh");
            assertThat(page.locator("[id='qh:0:so']")).isVisible();
            page.selectOption("[id='qh:0:loai']", "REPLACES");
            page.fill("[id='qh:0:so']", old);
            work.wellMade();
            work.saves();
            page.reload();
            assertThat(page.locator("#khung-quan-he")).containsText("Có trên Trang");
            work.submits();
        }
    }

    private void headApprovesAndDecides() {
        try (Workspace work = Workspace.of("truong-ban").at(documents.id("72"))) {
            Page page = work.page();
            assertThat(page.locator("main")).containsText("Thay thế");
            work.approves();
            assertThat(PublicItems.column("select last_status from site_document where public_number = ?", number(documents.address("71")))).containsExactly("IN_FORCE");
            work.window().open("/quan-tri/hieu-luc");
            work.wellMade();
            page.locator("section[aria-labelledby=dn] a").filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(old)).first().click();
            assertThat(page.locator("h1")).containsText(old);
            assertThat(page.locator("#viec")).hasValue("ENDED");
            assertThat(page.locator("#ngay")).hasValue("2026-11-01");
            page.click("#ghi-lai");
            assertThat(page.locator("main")).containsText("Ghi căn cứ");
            page.fill("#can-cu", "Điều 9 của " + next);
            page.click("#ghi-lai");
            work.says("Đã ghi theo đề nghị");
            work.wellMade();
            page.selectOption("#viec", "RESUMED");
            page.fill("#ngay", LocalDate.now().toString());
            page.fill("#can-cu", "Không có");
            page.click("#ghi-lai");
            assertThat(page.locator("main")).containsText("Văn bản đã hết hiệu lực từ 01/11/2026");
            work.window().hasNoComplaints();
        }
    }

    private void readersSeeTheOldOne() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Browser.Window window = Browser.get().window(scheme == ColorScheme.DARK ? Browser.NARROW : Browser.WIDE, scheme)) {
                assertThat(window.open(documents.address("71"))).isEqualTo(200);
                assertThat(window.page().locator(".pagehead")).containsText("Hết hiệu lực toàn bộ");
                assertThat(window.page().locator(".docmeta")).containsText("Bị thay thế bởi");
                assertThat(window.page().locator(".story")).containsText("Điều 9 của " + next);
                window.page().fill("#ngay", "2021-01-01");
                window.page().click(".story ~ form button");
                assertThat(window.page().locator("[role=status]").first()).containsText("Còn hiệu lực");
                window.isAccessible();
                window.fitsTheScreen();
                window.page().locator(".docmeta a", new Page.LocatorOptions().setHasText(next)).click();
                assertThat(window.page().locator(".docmeta")).containsText("Thay thế");
                assertThat(window.page().locator(".notice.warn")).hasCount(0);
                window.isAccessible();
                window.open("/van-ban?so-ky-hieu=" + old.replace("/", "%2F"));
                assertThat(window.page().locator(".doclist")).containsText("Hết hiệu lực toàn bộ");
                window.isAccessible();
                window.fitsTheScreen();
                window.hasNoComplaints();
            }
        }
    }

    private void editorKeepsTheCitation() {
        String title = "Bài thử " + documents.mark() + " dẫn";
        try (Workspace work = Workspace.of("bien-tap")) {
            Page page = work.page();
            work.window().open("/quan-tri");
            assertThat(page.locator("main")).containsText("Dẫn chiếu " + old);
            work.window().open("/quan-tri/hieu-luc");
            com.microsoft.playwright.Locator row = page.locator("section[aria-labelledby=dc] tr", new Page.LocatorOptions().setHasText(title));
            assertThat(row).containsText(next);
            row.locator("input[type=submit]").click();
            assertThat(page.locator("main")).containsText("Viết lý do");
            page.fill("#ld", "Kể lại việc của năm 2022");
            row.locator("input[type=submit]").click();
            work.says("Đã ghi lý do giữ nguyên");
            assertThat(page.locator("section[aria-labelledby=dc] tr", new Page.LocatorOptions().setHasText(title))).hasCount(0);
        }
    }

    /** The very next look of a reader, who may have had the page before. */
    private static void reads(String address, boolean warned) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            window.open(address);
            assertThat(window.page().locator(".notice.warn")).hasCount(warned ? 1 : 0);
            if (warned) {
                assertThat(window.page().locator(".notice.warn")).containsText("được thay thế bởi");
                window.isAccessible();
                window.fitsTheScreen();
            }
        }
    }

    private static long changes(String address) {
        return Long.parseLong(PublicItems.column("select count(*) from site_change where concat('\\n', tags, '\\n') like concat('%\\nitem:', ?, '\\n%')",
            number(address)).get(0));
    }

    private static String number(String address) {
        return address.replaceAll(".*-(\\d+)$", "$1");
    }
}
