package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** The office without a mouse, with large text, in high contrast. */
class OfficeKeyboardIT {

    private static final String FOCUSED = "document.activeElement.";

    @Test
    void the_shell_is_used_from_the_keyboard_alone() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            window.open("/quan-tri/dang-nhap");
            Page page = window.page();
            page.locator("#ten").focus();
            page.keyboard().type("thuong-truc");
            page.keyboard().press("Tab");
            page.keyboard().type(RunningPortal.get().password("thuong-truc"));
            page.keyboard().press("Enter");
            page.waitForURL(url -> !url.contains("/dang-nhap"));

            page.keyboard().press("Tab");
            assertThat(focused(page, "textContent")).contains("Đến nội dung chính");
            assertThat(page.locator(".skip")).isInViewport();
            page.keyboard().press("Enter");
            assertThat(focused(page, "id")).isEqualTo("noi-dung");

            page.keyboard().press("g");
            page.keyboard().press("q");
            page.waitForURL("**/quan-tri/hang-tin*");
            page.keyboard().press("j");
            String first = focused(page, "href");
            assertThat(first).contains("/quan-tri/tin/");
            page.keyboard().press("x");
            assertThat(page.locator("tr[data-href] input[data-row]").first()).isChecked();
            page.keyboard().press("x");
            assertThat(page.locator("tr[data-href] input[data-row]").first()).not().isChecked();
            page.keyboard().press("j");
            assertThat(focused(page, "href")).isNotEqualTo(first);
            page.keyboard().press("k");
            assertThat(focused(page, "href")).isEqualTo(first);
            page.keyboard().press("/");
            assertThat(focused(page, "id")).isEqualTo("oq");
            page.keyboard().type("j");
            assertThat(page.locator("#oq")).hasValue("j");

            personsMenu(window);
            page.keyboard().press("?");
            page.waitForURL("**/quan-tri/huong-dan#phim-tat");
            window.hasNoComplaints();
        }
    }

    /** Opens with Enter, closes with Escape, gives the focus back; its buttons change the colours at once and for good. */
    private static void personsMenu(Browser.Window window) {
        Page page = window.page();
        Locator menu = page.locator(".who-menu > summary");
        menu.focus();
        page.keyboard().press("Enter");
        assertThat(page.locator(".who-menu .tools")).isVisible();
        window.isAccessible();
        page.locator("[data-set='theme=contrast']").focus();
        page.keyboard().press("Enter");
        assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
        window.isAccessible();
        page.keyboard().press("Escape");
        assertThat(page.locator(".who-menu .tools")).isHidden();
        assertThat(menu).isFocused();
        page.reload();
        assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
        window.isAccessible();
        page.locator("main").focus();
    }

    @Test
    void a_dialog_keeps_the_focus_inside_and_gives_it_back() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            Page page = window.page();
            window.open("/quan-tri/hang-tin");
            page.locator("tr[data-href] a.t").first().focus();
            page.keyboard().press("Enter");
            page.waitForURL("**/quan-tri/tin/*");
            Locator opener = page.locator("[data-open]").first();
            opener.focus();
            page.keyboard().press("Enter");
            Locator dialog = page.locator("dialog[open]");
            assertThat(dialog).isVisible();
            window.isAccessible();
            for (int i = 0; i < 60; i++) {
                page.keyboard().press("Tab");
                assertThat((Boolean) page.evaluate("() => document.activeElement === document.body || !!document.activeElement.closest('dialog[open]')"))
                    .as("focus stays in the dialog after " + (i + 1) + " tabs").isTrue();
            }
            page.keyboard().press("Escape");
            assertThat(dialog).hasCount(0);
            assertThat(opener).isFocused();
            window.hasNoComplaints();
        }
    }

    @Test
    void text_twice_as_large_stays_on_the_screen_and_nothing_moves() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            for (String path : "/quan-tri /quan-tri/tai-khoan /quan-tri/khoa-api /quan-tri/lich /quan-tri/quy-tac /quan-tri/co-quan /quan-tri/huong-dan".split(" ")) {
                window.open(path);
                window.page().evaluate("() => { document.documentElement.style.fontSize = '200%'; }");
                window.fitsTheScreen();
                assertThat((Integer) window.page().evaluate("() => document.getAnimations().length")).as("nothing moves at " + path).isZero();
            }
            window.page().evaluate("() => { document.documentElement.style.fontSize = ''; }");
            assertThat(window.page()).hasURL(Pattern.compile(".*huong-dan.*"));
            window.hasNoComplaints();
        }
    }

    private static String focused(Page page, String property) {
        return String.valueOf(page.evaluate("() => " + FOCUSED + property));
    }
}
