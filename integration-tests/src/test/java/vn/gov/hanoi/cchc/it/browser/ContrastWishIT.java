package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Contrast;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.Browser;

/** Who asked the device for more contrast has it here, unless he chose another look here. */
class ContrastWishIT {

    private static final String BLACK = "rgb(0, 0, 0)";
    private static final String WHITE = "rgb(255, 255, 255)";
    private static final String NIGHT = "rgb(15, 24, 21)";

    @Test
    void more_contrast_needs_no_script_and_is_stronger_than_the_dark() {
        try (Browser.Window window = Browser.get().windowWithoutScript(Browser.WIDE)) {
            Page page = window.page();
            wishes(page, Contrast.MORE, ColorScheme.LIGHT);
            window.open("/bao-loi");
            looks(page, BLACK);
            assertThat(page.locator("#rieng a")).hasCSS("color", "rgb(255, 225, 77)");
            wishes(page, Contrast.MORE, ColorScheme.DARK);
            looks(page, BLACK);
            wishes(page, Contrast.NO_PREFERENCE, ColorScheme.DARK);
            looks(page, NIGHT);
            wishes(page, Contrast.NO_PREFERENCE, ColorScheme.LIGHT);
            looks(page, WHITE);
        }
    }

    @Test
    void the_look_somebody_chose_here_stays() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            wishes(page, Contrast.MORE, ColorScheme.LIGHT);
            window.open("/");
            page.evaluate("() => localStorage.setItem('giao-dien', 'light')");
            page.reload();
            looks(page, WHITE);
            page.evaluate("() => localStorage.setItem('giao-dien', 'dark')");
            page.reload();
            looks(page, NIGHT);
            page.evaluate("() => localStorage.removeItem('giao-dien')");
            page.reload();
            looks(page, BLACK);
            window.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @CsvSource({"-, /", "-, /bao-loi", "-, /van-ban", "thuong-truc, /quan-tri/hang-tin"})
    void pages_are_legible_in_it(String account, String path) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            if (!account.equals("-")) {
                window.signedIn(account);
            }
            wishes(page, Contrast.MORE, ColorScheme.LIGHT);
            assertThat(window.open(path)).isEqualTo(200);
            looks(page, BLACK);
            assertThat(window.axe().withRules(List.of("color-contrast", "link-in-text-block")).analyze().getViolations().stream()
                .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList()).as("at " + path).isEmpty();
        }
    }

    private static void wishes(Page page, Contrast contrast, ColorScheme scheme) {
        page.emulateMedia(new Page.EmulateMediaOptions().setContrast(contrast).setColorScheme(scheme));
    }

    private static void looks(Page page, String ground) {
        assertThat(page.locator("body")).hasCSS("background-color", ground);
    }
}
