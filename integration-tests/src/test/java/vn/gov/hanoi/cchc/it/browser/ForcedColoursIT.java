package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ForcedColors;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.Browser;

/** With the few colours a reader forced on the screen, everything to press, to fill and to look at is still there, and so is the focus. */
class ForcedColoursIT {

    /** Visible fields and buttons without an edge, and signs drawn in the colour of what is behind them. */
    private static final String LOST = """
        () => {
          const seen = element => element.checkVisibility() && element.getClientRects().length > 0 && !element.closest('.vh');
          const behind = element => {
            for (let e = element; e; e = e.parentElement) {
              const colour = getComputedStyle(e).backgroundColor;
              if (!/, 0\\)$/.test(colour) && colour !== 'transparent') { return colour; }
            }
            return 'rgb(255, 255, 255)';
          };
          const edges = [...document.querySelectorAll('.btn, input.in, select.in, textarea.in')].filter(seen)
            .filter(e => { const style = getComputedStyle(e); return style.borderBottomStyle === 'none' || parseFloat(style.borderBottomWidth) < 1; });
          const signs = [...document.querySelectorAll('main svg, header svg')].filter(seen)
            .filter(e => { const style = getComputedStyle(e); return [style.fill, style.stroke].every(c => c === 'none' || c === behind(e)); });
          return [...edges, ...signs].map(e => e.outerHTML.slice(0, 120));
        }""";
    private static final String FOCUS = "() => { const style = getComputedStyle(document.activeElement); "
        + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 ? '' : document.activeElement.outerHTML.slice(0, 120); }";

    @ParameterizedTest
    @CsvSource({"-, /", "-, /tim-kiem?q=th%E1%BB%A7", "thuong-truc, /quan-tri/hang-tin?tim=h", "thuong-truc, /quan-tri/nhap-ho"})
    void nothing_is_lost_when_colours_are_forced(String account, String path) {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            if (!account.equals("-")) {
                window.signedIn(account);
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setForcedColors(ForcedColors.ACTIVE));
            assertThat(window.open(path)).isEqualTo(200);
            assertThat((List<?>) page.evaluate(LOST)).as("lost at " + path).isEmpty();
            for (int step = 0; step < 25; step++) {
                page.keyboard().press("Tab");
                assertThat((String) page.evaluate(FOCUS)).as("focus is not seen at step " + step + " of " + path).isEmpty();
            }
        }
    }
}
