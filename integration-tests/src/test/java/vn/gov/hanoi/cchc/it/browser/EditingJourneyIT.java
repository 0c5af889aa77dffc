package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Pictures;

/** An article from its first word to its withdrawal, by the hands of an editor and the head of the board, read by a visitor. */
class EditingJourneyIT {

    private static final String REASON = "Chưa có văn bản chấp thuận của báo nguồn";
    private static final String BY_LINE = "Đỗ Thị Ảnh";
    private static final String NOTE = "Bổ sung số liệu quý IV";
    private static final String GONE = "Bài nêu nhầm tên đơn vị; bản đúng sẽ đăng lại";

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);
    private final String title = "Một cửa điện tử rút ngắn thời gian xử lý, đợt " + Integer.toString(seed, 36);

    @Test
    void an_article_is_written_returned_corrected_published_revised_and_withdrawn() {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban");
             Browser.Window visitor = Browser.get().window(Browser.NARROW)) {
            String id = editor.opens(title);
            writes(editor);
            previewIsWhatThePublicWillSee(editor, id);
            editor.at(id).submits();
            headReturns(head, id);
            editorCorrects(editor, id);
            String address = head.at(id).wellMade().approves().publicAddress();
            visitorReads(visitor, address);
            newRevision(editor, head, visitor, id, address);
            withdrawn(head, visitor, id, address);
            editor.window().hasNoComplaints();
            head.window().hasNoComplaints();
            visitor.hasNoComplaints();
        }
    }

    private void writes(Workspace editor) {
        Page page = editor.page();
        page.fill("#tt", "Thời gian chờ trung bình giảm còn mười hai phút; người dân nhận tin nhắn khi hồ sơ xong, không phải quay lại hỏi.");
        editor.writes("Sáng nay, các phường báo cáo kết quả thí điểm.");
        page.keyboard().press("Escape");
        page.locator("#noiDung .ql-editor").press("Control+a");
        page.click("#noiDung_toolbar .ql-bold");
        page.selectOption("#ng-loai", "REUSED");
        page.fill("#ng-ten", "Báo Thủ đô");
        page.fill("#ng-url", "https://bao.vidu.vn/tin-" + seed);
        page.fill("#ng-ngay", LocalDate.now().minusDays(1).toString());
        page.check("#ng-can");
        page.fill("#tk", "một cửa, thí điểm");
        page.locator("#lv input").first().check();
        editor.uploads("#tai-tep_input", new FilePayload("anh-lon.jpg", "image/jpeg",
            Pictures.signed(Pictures.largeJpeg(seed), BY_LINE, "Báo Thủ đô", "Người dân nộp hồ sơ tại quầy số hai")));
        page.locator("[id='anh:0:alt']").waitFor();
        assertThat(page.locator("[id='anh:0:credit']")).hasValue(BY_LINE + " / Báo Thủ đô");
        assertThat(page.locator("[id='anh:0:ag-ten']")).hasValue("Báo Thủ đô");
        assertThat(page.locator("[id='anh:0:goi-y']")).containsText("Người dân nộp hồ sơ tại quầy số hai");
        assertThat(page.locator("[id='anh:0:alt']")).hasValue("");
        page.fill("[id='anh:0:alt']", "Cán bộ hướng dẫn người dân nộp hồ sơ trên máy");
        page.fill("[id='anh:0:credit']", "Ảnh: Lê Quang");
        page.click("[data-insert-picture]");
        assertThat(page.locator("#noiDung .ql-editor img")).hasCount(1);
        editor.uploads("#tai-tep_input", new FilePayload("so-lieu.csv", "text/csv", ("phuong,phut\n" + seed + ",12\n").getBytes(StandardCharsets.UTF_8)));
        page.locator("[id='kem:0:ten']").waitFor();
        page.fill("[id='kem:0:ten']", "Số liệu thí điểm");
        editor.saves().wellMade();
        assertThat(page.locator("#ben")).containsText("Chưa đạt: Nguồn yêu cầu chấp thuận");
        assertThat(page.locator("#ben")).not().containsText("người khác duyệt");
    }

    private void previewIsWhatThePublicWillSee(Workspace editor, String id) {
        editor.window().open("/quan-tri/bai/" + id + "/xem-truoc");
        assertThat(editor.page().locator("h1")).hasText(title);
        assertThat(editor.page().getByAltText("Cán bộ hướng dẫn người dân nộp hồ sơ trên máy").first()).isVisible();
        assertThat(editor.page().locator("main")).containsText("Ảnh: Lê Quang");
        assertThat(editor.page().locator("main strong").first()).containsText("Sáng nay");
        editor.wellMade();
    }

    private static void headReturns(Workspace head, String id) {
        head.window().open("/quan-tri/bai?muc=cho-duyet");
        head.wellMade();
        head.at(id).wellMade();
        assertThat(head.page().locator("#duyet")).isDisabled();
        assertThat(head.page().locator("#vi-sao")).containsText("chấp thuận bằng văn bản");
        head.withReason("tra-lai", "ly-do-tra", REASON, "tra-lai-nut").says("Đã trả lại");
    }

    private static void editorCorrects(Workspace editor, String id) {
        Page page = editor.at(id).page();
        assertThat(page.locator(".tl")).containsText(REASON);
        editor.uploads("#tai-cn_input", new FilePayload("chap-thuan.pdf", "application/pdf",
            ("%PDF-1.4\n1 0 obj<</Type/Catalog>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF\n% " + id + "\n").getBytes(StandardCharsets.US_ASCII)));
        assertThat(page.locator("#ng-tep option:checked")).hasText("chap-thuan.pdf");
        page.fill("#ng-han", LocalDate.now().plusYears(1).toString());
        page.fill("#ng-pv", "Dùng lại nguyên văn trên Trang");
        editor.saves();
        editor.window().open("/quan-tri/bai/" + id + "/so-sanh");
        assertThat(page.locator("main")).containsText("chỗ khác");
        editor.wellMade();
        editor.at(id).submits();
    }

    private void visitorReads(Browser.Window visitor, String address) {
        assertThat(visitor.open(address)).isEqualTo(200);
        assertThat(visitor.page().locator("h1")).hasText(title);
        assertThat(visitor.page().getByAltText("Cán bộ hướng dẫn người dân nộp hồ sơ trên máy").first()).isVisible();
        assertThat(visitor.page().locator("main")).containsText("Ảnh: Lê Quang");
        assertThat(visitor.page().locator("main")).not().containsText(BY_LINE);
        carriesItsAuthor(visitor);
        assertThat(visitor.page().locator("main")).containsText("Trần Minh Đức");
        assertThat(visitor.page().locator("main")).containsText("Số liệu thí điểm");
        assertThat(visitor.page().locator("main")).containsText("Báo Thủ đô");
        assertThat(visitor.context().cookies()).isEmpty();
        visitor.isAccessible();
        visitor.fitsTheScreen();
    }

    /** What the editor wrote stands beside the picture; in its bytes its author stays who the author was, and the story stays out. */
    private static void carriesItsAuthor(Browser.Window visitor) {
        String address = (String) visitor.page().getByAltText("Cán bộ hướng dẫn người dân nộp hồ sơ trên máy").first().evaluate("image => image.currentSrc");
        String bytes = new String(visitor.page().request().get(address).body(), StandardCharsets.UTF_8);
        assertThat(bytes).startsWith("\ufffd\ufffd").contains("Photoshop 3.0", BY_LINE).doesNotContain("quầy số hai");
    }

    private static void newRevision(Workspace editor, Workspace head, Browser.Window visitor, String id, String address) {
        editor.at(id).body(" Quý IV xử lý thêm chín nghìn hồ sơ.");
        editor.page().fill("#gc", NOTE);
        editor.saves();
        visitor.open(address);
        assertThat(visitor.page().locator("main")).not().containsText("chín nghìn hồ sơ");
        editor.submits();
        assertThat(head.at(id).page().locator(".notices")).containsText("Người đọc đang thấy bản");
        head.approves();
        visitor.open(address);
        assertThat(visitor.page().locator("main")).containsText("chín nghìn hồ sơ");
        assertThat(visitor.open(address + "/lich-su")).isEqualTo(200);
        assertThat(visitor.page().locator("main")).containsText(NOTE);
        visitor.isAccessible();
        visitor.fitsTheScreen();
    }

    private void withdrawn(Workspace head, Browser.Window visitor, String id, String address) {
        head.at(id).withReason("go-bai", "ly-do-go", GONE, "go-nut").says("Đã gỡ khỏi Trang");
        head.wellMade();
        assertThat(visitor.open(address)).isEqualTo(410);
        assertThat(visitor.page().locator("main")).containsText(GONE);
        visitor.isAccessible();
        visitor.fitsTheScreen();
    }
}
