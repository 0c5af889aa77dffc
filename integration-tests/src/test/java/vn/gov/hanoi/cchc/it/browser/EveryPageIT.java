package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.Media;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Layout;
import vn.gov.hanoi.cchc.it.support.PublicPages;
import vn.gov.hanoi.cchc.it.support.PublicPages.Shown;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Every kind of public page, in every state a reader can meet: legible to everybody on every screen, light to load, whole without script. */
class EveryPageIT {

    private static final int SMALLEST = 320;
    private static final long FIRST_VIEW = 150 * 1024;
    private static final long SCRIPT = 30 * 1024;
    private static final String SHIFTS = "() => new Promise(done => { let sum = 0; new PerformanceObserver(list => { list.getEntries().forEach(e => { sum += e.value; }); })"
        + ".observe({type: 'layout-shift', buffered: true}); requestAnimationFrame(() => requestAnimationFrame(() => done(sum))); })";

    static List<Shown> pages() {
        return PublicPages.all();
    }

    @Test
    void no_kind_of_public_address_is_left_out() {
        assertThat(PublicPages.kindsWithoutAPage()).as("kinds of PublicAddress without a page in PublicPages").isEmpty();
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_accessible_by_day_and_by_night_on_a_desk_and_on_a_telephone(Shown shown) {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            Page page = window.page();
            assertThat(window.open(shown.path())).isEqualTo(shown.status());
            page.waitForLoadState(LoadState.NETWORKIDLE);
            assertThat(((Number) page.evaluate(SHIFTS)).doubleValue()).as("shifting while it loads").isLessThanOrEqualTo(0.05);
            for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                for (int width : new int[] {Browser.NARROW, Browser.WIDE}) {
                    page.setViewportSize(width, 900);
                    window.isAccessible();
                    Layout.isWhole(page, shown.bare());
                    assertThat(Layout.smallTargets(page)).as("targets at " + width).isEmpty();
                }
            }
            assertThat(page.locator("h1").count()).isEqualTo(1);
            if (!shown.kind().equals("OTHER")) {
                assertThat(Layout.foreignFonts(page, "h1", "main p, main li, main label")).isEmpty();
            }
            withAids(window, shown);
            assertThat(window.context().cookies()).isEmpty();
            window.hasNoComplaints();
        }
    }

    /** 400 % zoom, the strongest contrast, the largest letters, and paper. */
    private static void withAids(Browser.Window window, Shown shown) {
        Page page = window.page();
        page.setViewportSize(SMALLEST, 900);
        window.fitsTheScreen();
        Layout.isWhole(page, shown.bare());
        page.evaluate("() => { document.documentElement.dataset.size = '3'; }");
        window.fitsTheScreen();
        Layout.isWhole(page, shown.bare());
        page.setViewportSize(Browser.WIDE, 900);
        page.evaluate("() => { document.documentElement.dataset.theme = 'contrast'; }");
        Layout.isWhole(page, shown.bare());
        assertThat(window.axe().withRules(List.of("color-contrast", "link-in-text-block")).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList()).as("high contrast at " + page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT).setColorScheme(ColorScheme.LIGHT));
        page.setViewportSize(794, 1123);
        assertThat(Layout.problems(page, true)).as("on paper: " + page.url()).isEmpty();
        assertThat(page.locator("header.masthead form").isVisible()).as("a search field on paper").isFalse();
    }

    /** What came over the wire, headers included, before anything was pressed or scrolled to. */
    private static void isLight(List<Request> loaded) {
        long all = 0;
        long script = 0;
        Map<String, Long> sizes = new LinkedHashMap<>();
        for (Request request : List.copyOf(loaded)) {
            assertThat(URI.create(request.url()).getAuthority()).as("nothing comes from elsewhere: " + request.url())
                .isEqualTo(URI.create(RunningPortal.get().url("/")).getAuthority());
            long bytes = request.sizes().responseBodySize + request.sizes().responseHeadersSize;
            all += bytes;
            sizes.put(request.url(), bytes);
            script += "script".equals(request.resourceType()) ? bytes : 0;
        }
        assertThat(all).as("bytes of the first view: " + sizes).isBetween(1_000L, FIRST_VIEW);
        assertThat(script).as("bytes of script").isLessThanOrEqualTo(SCRIPT);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void the_first_view_of_a_page_is_light_on_a_telephone_with_a_sharp_screen(Shown shown) {
        try (Browser.Window window = Browser.get().telephone()) {
            List<Request> loaded = new ArrayList<>();
            window.page().onRequestFinished(loaded::add);
            assertThat(window.open(shown.path())).isEqualTo(shown.status());
            window.page().waitForLoadState(LoadState.NETWORKIDLE);
            isLight(loaded);
        }
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("pages")
    void a_page_is_whole_without_script(Shown shown) {
        try (Browser.Window window = Browser.get().windowWithoutScript(Browser.NARROW)) {
            Page page = window.page();
            assertThat(window.open(shown.path())).isEqualTo(shown.status());
            assertThat(page.locator("h1").isVisible()).isTrue();
            assertThat(page.locator("main").innerText()).hasSizeGreaterThan(20);
            assertThat(page.locator(".js-only:visible").count()).as("offers of what only script can do").isZero();
            for (var form : page.locator("form").all()) {
                assertThat(form.locator("button[type=submit], button:not([type])").count()).as("a form without a button").isPositive();
            }
        }
    }
}
