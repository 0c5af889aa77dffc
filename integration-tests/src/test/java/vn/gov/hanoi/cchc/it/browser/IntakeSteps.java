package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Pictures;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What people of the reception do in a browser, step by step, and what they see at every step. */
final class IntakeSteps {

    static final ZoneId HANOI = ZoneId.of("Asia/Ho_Chi_Minh");
    private static final DateTimeFormatter FIELD = DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm");

    private IntakeSteps() {
    }

    /** The page as it stands is accessible and fits both screens; {@code -Dshots=folder} keeps pictures of it. */
    static void seen(Browser.Window window, String name) {
        Page page = window.page();
        for (int width : new int[] {Browser.NARROW, Browser.WIDE}) {
            page.setViewportSize(width, 900);
            window.fitsTheScreen();
            window.isAccessible();
            String shots = System.getProperty("shots", "");
            if (!shots.isBlank()) {
                Path file = Paths.get(shots, name + "-" + width + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }

    /** {@code yyyy-MM-dd'T'HH:mm} as the fields take it, in Hanoi. */
    static String hoursFromNow(int hours) {
        return LocalDateTime.now(HANOI).plusHours(hours).format(FIELD);
    }

    /** A collaborator's news with one picture; the page of its receipt is open afterwards. */
    static String send(Browser.Window window, String title, int seed) {
        Page page = window.page();
        window.open("/quan-tri/gui-tin");
        page.fill("#tieude", title);
        page.fill("#noidung", "Nội dung của tin số " + seed + ": ông " + Integer.toString(seed, 36) + " cho biết hồ sơ được giải quyết ngay.");
        page.fill("#sukien", hoursFromNow(-5));
        page.setInputFiles("#tep-chon_input", new FilePayload("anh-" + seed + ".jpg", "image/jpeg", Pictures.jpeg(seed)));
        page.getByLabel("Mô tả ảnh").fill("Ảnh của tin số " + seed);
        page.check("#camket");
        page.click("#nutgui");
        page.waitForURL("**/quan-tri/tin-da-gui/TN-*");
        return page.url().replaceAll(".*/(TN-[0-9-]+).*", "$1");
    }

    /** Opens a dialog by its button and gives it. */
    static Locator dialog(Page page, String id) {
        page.locator("button[data-open='" + id + "']").first().click();
        Locator dialog = page.locator("dialog#" + id);
        assertThat(dialog).isVisible();
        return dialog;
    }

    static void classify(Page page) {
        page.selectOption("#ngoc", "COMMUNE");
        page.selectOption("#nhom", "RESULTS");
        page.selectOption("#mdich", "REPORT");
        page.selectOption("#cmuc", "tinh-hinh-ket-qua");
    }

    static void done(Page page, String words) {
        assertThat(page.locator(".notice.ok")).containsText(words);
    }

    static void gone(Browser.Window window, String path) {
        assertThat(window.open(path)).as(path).isEqualTo(404);
    }

    /** One number of the database, asked as the migrating user. */
    static long count(String sql, String argument) {
        try (Connection connection = RunningPortal.get().database(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            try (ResultSet rows = statement.executeQuery()) {
                rows.next();
                return rows.getLong(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Rows that a statement changed: for an hour that a test cannot wait for. */
    static int changed(String sql, String argument) {
        try (Connection connection = RunningPortal.get().database(); PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setString(1, argument);
            return statement.executeUpdate();
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
