package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Papers;
import vn.gov.hanoi.cchc.it.support.Pictures;
import vn.gov.hanoi.cchc.it.support.Waiting;

/** Before submission an editor is told what some readers could not read, where it stands and how to mend it (WCAG 2.2). */
class EditorAdviceIT {

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);

    @Test
    void jumping_headings_vague_links_bare_tables_mute_pictures_and_scans_are_told_to_the_editor_and_to_the_approver_until_they_are_mended() {
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban")) {
            Page page = editor.page();
            String id = editor.opens("Bài khó đọc với một số người " + seed);
            editor.writes("Viết sau.");
            page.fill("#tt", "Bài thử có đề mục nhảy cấp, liên kết mơ hồ, bảng không có ô tiêu đề, ảnh không lời và bản chụp không có chữ.");
            page.click("#doi-kieu");
            page.fill("#nb", "<h2>Kết quả</h2><h4>Ba phường làm trước</h4><p>Xem <a href=\"https://vidu.vn/bang\">tại đây</a>.</p>"
                + "<table><tr><td>Phường Cửa Nam</td><td>12</td></tr></table>");
            editor.uploads("#tai-tep_input", new FilePayload("quay.jpg", "image/jpeg", Pictures.jpeg(seed)));
            page.locator("[id='anh:0:alt']").waitFor();
            editor.uploads("#tai-tep_input", new FilePayload("ban-chup.pdf", "application/pdf", Papers.pdf(seed, 4_000)));
            page.locator("[id='kem:0:ten']").waitFor();
            editor.saves();
            tells(page, "Cần xem: Đề mục nhảy cấp", "Ba phường làm trước", "Cách sửa: Trong khung soạn, đổi đề mục");
            tells(page, "Cần xem: Liên kết mơ hồ", "tại đây", "Cách sửa: Viết lại chữ của liên kết");
            tells(page, "Cần xem: Bảng chưa có ô tiêu đề", "Phường Cửa Nam 12", "từ td thành th có scope");
            tells(page, "Cần xem: Bảng chưa ghi nguồn số liệu", "Phường Cửa Nam 12", "viết một dòng “Nguồn: …”");
            tells(page, "Chưa đạt: Có ảnh chưa có mô tả", "quay.jpg", "điền ô “Mô tả ảnh”");
            Waiting.until("the words of the scan were looked for", Duration.ofSeconds(60), () -> {
                editor.at(id);
                return line(page, "Có tệp máy không đọc hết được chữ").count() == 1;
            });
            tells(page, "Cần xem: Có tệp máy không đọc hết được chữ", "ban-chup.pdf: Bản chụp, không có chữ", "nên thay bản chụp bằng tệp có chữ");
            editor.wellMade();

            page.fill("[id='anh:0:alt']", "Ba công chức ngồi sau quầy tiếp nhận hồ sơ");
            editor.saves();
            assertThat(line(page, "Mọi ảnh có mô tả")).hasCount(1);
            editor.submits();
            tells(head.at(id).page(), "Cần xem: Có tệp máy không đọc hết được chữ", "ban-chup.pdf");
            head.withReason("tra-lai", "ly-do-tra", "Sửa để ai cũng đọc được", "tra-lai-nut").says("Đã trả lại");

            editor.at(id);
            page.fill("#nb", "<h2>Kết quả</h2><h3>Ba phường làm trước</h3><p>Xem <a href=\"https://vidu.vn/bang\">bảng kết quả quý I</a>.</p>"
                + "<table><tr><th scope=\"row\">Phường Cửa Nam</th><td>12</td></tr></table><p>Nguồn: UBND phường Cửa Nam</p>");
            page.click("[id='kem:0:bo']");
            assertThat(page.locator("[id='kem:0:ten']")).hasCount(0);
            editor.saves();
            for (String sound : new String[] {"Đề mục đúng cấp", "Liên kết nói rõ dẫn đến đâu", "Bảng có ô tiêu đề", "Mọi bảng ghi nguồn số liệu", "Mọi ảnh có mô tả"}) {
                assertThat(line(page, sound)).hasCount(1);
            }
            assertThat(page.locator("#ben")).not().containsText("Có tệp máy không đọc hết được chữ");
            editor.window().hasNoComplaints();
            head.window().hasNoComplaints();
        }
    }

    /** One line of the checks has all these words. */
    private static void tells(Page page, String... words) {
        Locator line = line(page, words[0].replaceFirst("^[^:]+: ", ""));
        assertThat(line).hasCount(1);
        for (String part : words) {
            assertThat(line).containsText(part);
        }
    }

    private static Locator line(Page page, String words) {
        return page.locator("#ben .checks li", new Page.LocatorOptions().setHasText(words));
    }
}
