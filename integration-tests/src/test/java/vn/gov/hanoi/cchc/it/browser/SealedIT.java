package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Ground R3: out of every list and behind every address for all but the named people, with an alarm. */
class SealedIT {

    private final int seed = (int) (System.nanoTime() >>> 8 & 0xfffffff);
    private final String title = "Tin sẽ niêm phong số " + seed;

    @Test
    void a_sealed_receipt_is_gone_for_everybody_but_the_named() {
        String number = sent();
        assertThat(told()).as("the supplier was told of the receipt").isPositive();
        String file = sealed(number);
        for (String account : List.of("bien-tap", "ky-thuat", "kiem-tra", "co-quan")) {
            try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn(account)) {
                List.of("/quan-tri/tin/" + number, "/quan-tri/han/" + number, "/quan-tri/niem-phong/" + number, "/quan-tri/nhap-ho/" + number,
                    "/quan-tri/viec-giao/" + number, file, file + "?phieu=" + number).forEach(path -> IntakeSteps.gone(window, path));
            }
        }
        supplierLearnsNothing(number, file);
        editorFindsNothing(number);
        namedReads(number, file);
        assertThat(told()).as("nobody is told of it any more").isZero();
        assertThat(IntakeSteps.count("select count(*) from notification_message where reference = ? and topic not in ('intake.closed', 'intake.sealed') "
            + "and (retracted_at is null or subject <> '' or body <> '' or link is not null)", number)).isZero();
        assertThat(IntakeSteps.count("select count(*) from intake_alarm where kind = 'SEALED' and receipt_number = ?", number)).isEqualTo(1);
        assertThat(IntakeSteps.count("select count(*) from intake_receipt where number = ? and state = 'SEALED'", number)).isEqualTo(1);
    }

    /** Notices and letters that speak of it. */
    private long told() {
        return IntakeSteps.count("select count(*) from notification_message where concat(subject, body) like concat('%', ?, '%')", title)
            + IntakeSteps.count("select count(*) from notification_mail where concat(subject, body) like concat('%', ?, '%')", title);
    }

    private String sent() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("cong-tac-vien")) {
            return IntakeSteps.send(window, title, seed);
        }
    }

    private String sealed(String number) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/tin/" + number);
            String file = page.locator("img.thumb").first().getAttribute("src");
            Locator dialog = IntakeSteps.dialog(page, "niem-phong");
            IntakeSteps.seen(window, "phieu-niem-phong");
            dialog.locator("#noidau").fill("Ảnh thứ nhất, góc phải");
            dialog.getByLabel("Lê Quang Vinh").first().check();
            dialog.locator("#niemphongnut").click();
            IntakeSteps.done(page, "Đã niêm phong");
            IntakeSteps.gone(window, "/quan-tri/tin/" + number);
            IntakeSteps.gone(window, "/quan-tri/han/" + number);
            IntakeSteps.gone(window, file);
            window.open("/quan-tri/hang-tin?buoc=&tim=" + number);
            assertThat(page.locator("main")).containsText("Không có tin nào khớp bộ lọc");
            window.open("/quan-tri/niem-phong");
            assertThat(page.locator("main")).containsText(number);
            assertThat(page.locator("main")).not().containsText(title);
            IntakeSteps.seen(window, "niem-phong");
            window.hasNoComplaints();
            return file;
        }
    }

    private void supplierLearnsNothing(String number, String file) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW).signedIn("cong-tac-vien")) {
            Page page = window.page();
            window.open("/quan-tri/tin-da-gui/" + number);
            assertThat(page.locator("main")).containsText(number);
            assertThat(page.locator("main")).not().containsText(title);
            assertThat(page.locator("main")).not().containsText("iêm phong");
            IntakeSteps.seen(window, "tin-da-gui-dong");
            IntakeSteps.gone(window, file);
            window.open("/quan-tri/bao-cho-toi");
            assertThat(page.locator("main")).not().containsText(title);
            window.hasNoComplaints();
        }
    }

    private void editorFindsNothing(String number) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("bien-tap")) {
            for (String path : List.of("/quan-tri", "/quan-tri/hang-tin?buoc=&tim=" + seed, "/quan-tri/bai", "/quan-tri/bao-cho-toi")) {
                window.open(path);
                assertThat(window.page().locator("main")).not().containsText(title);
                assertThat(window.page().locator("main")).not().containsText(number);
            }
        }
    }

    private void namedReads(String number, String file) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("truong-ban")) {
            Page page = window.page();
            window.open("/quan-tri/bao-cho-toi");
            assertThat(page.locator("main")).containsText("Cảnh báo: đã niêm phong " + number);
            window.open("/quan-tri/niem-phong");
            page.locator("a[href$='/niem-phong/" + number + "']").first().click();
            assertThat(page.locator("main")).containsText(title);
            IntakeSteps.seen(window, "phieu-da-niem-phong");
            IntakeSteps.gone(window, file);
            assertThat(window.context().request().get(RunningPortal.get().url(file + "?phieu=" + number)).status()).isEqualTo(200);
            window.hasNoComplaints();
        }
    }
}
