package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.PublicPages;

/** What readers do on public pages beside reading: look at pictures, open kept copies, jump, walk lists. */
class ReadersPagesIT {

    private static String article;

    @BeforeAll
    static void collect() {
        PublicItems.publish("xu-huong-hanh-chinh-cong", 40);
        article = PublicPages.named("bai-viet").path();
    }

    @Test
    void every_picture_is_there_and_a_telephone_gets_a_small_one() {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            List<String> broken = new ArrayList<>();
            window.page().onResponse(response -> note(response, broken));
            for (String path : List.of("/", "/chuyen-muc/tinh-hinh-ket-qua", article)) {
                window.open(path);
                assertThat((Integer) window.page().evaluate("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; "
                    + "return image.decode().then(() => 0, () => 1); })).then(all => all.reduce((a, b) => a + b, 0))")).as("broken pictures at " + path).isZero();
                assertThat((Boolean) window.page().evaluate("() => [...document.images].every(image => image.hasAttribute('alt'))")).isTrue();
            }
            assertThat((String) window.page().evaluate("() => document.querySelector('figure img').currentSrc")).contains("-480.");
            assertThat((String) window.page().evaluate("() => document.querySelector('figure figcaption').textContent")).contains("Ban Biên tập");
            assertThat(broken).isEmpty();
        }
    }

    @Test
    void the_kept_copy_of_a_record_opens_with_its_picture() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            assertThat(window.open("/luu-tru/cchc-2026-3/2/index.html")).isEqualTo(200);
            assertThat((Integer) window.page().evaluate("() => [...document.images].filter(image => image.complete && image.naturalWidth > 0).length")).isPositive();
            window.fitsTheScreen();
            // No script runs in a kept copy, not even the checks: for them its bytes are opened without that policy.
            window.page().route("**/index.html", route -> route.fulfill(new Route.FulfillOptions().setContentType("text/html; charset=utf-8")
                .setBody(route.fetch().text())));
            window.open("/luu-tru/cchc-2026-3/2/index.html");
            window.isAccessible();
        }
    }

    @Test
    void a_reader_without_a_mouse_jumps_to_the_content_sees_where_he_is_and_opens_the_menu() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            window.open("/");
            page.keyboard().press("Tab");
            assertThat(focused(page)).isEqualTo("#noi-dung");
            assertThat((Boolean) page.evaluate("() => document.activeElement.getBoundingClientRect().top >= 0")).as("the skip link shows itself").isTrue();
            page.keyboard().press("Enter");
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("() => document.querySelector('main').contains(document.activeElement)")).isTrue();
            window.open(article);
            boolean opened = false;
            for (int step = 0; step < 40 && !opened; step++) {
                page.keyboard().press("Tab");
                assertThat((Boolean) page.evaluate("() => { const style = getComputedStyle(document.activeElement); "
                    + "return style.outlineStyle !== 'none' && parseFloat(style.outlineWidth) >= 2 || style.boxShadow !== 'none'; }"))
                    .as("focus shows at step " + step + ": " + focused(page)).isTrue();
                if ((Boolean) page.evaluate("() => document.activeElement.matches('.menu > summary')")) {
                    page.keyboard().press("Enter");
                    opened = page.locator(".mega").isVisible();
                }
            }
            assertThat(opened).as("the menu opens by keyboard").isTrue();
            window.isAccessible();
            page.keyboard().press("Tab");
            assertThat((Boolean) page.evaluate("() => document.querySelector('.mega').contains(document.activeElement)")).isTrue();
            page.keyboard().press("Escape");
            assertThat(page.locator(".mega").isVisible()).isFalse();
            assertThat((Boolean) page.evaluate("() => document.activeElement.matches('.menu > summary')")).as("focus goes back to the button").isTrue();
            window.hasNoComplaints();
        }
    }

    @Test
    void a_list_is_walked_to_its_end_without_losing_or_repeating_an_item() {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            List<String> seen = new ArrayList<>();
            window.open("/chuyen-muc/xu-huong-hanh-chinh-cong");
            for (int pages = 0; pages < 20; pages++) {
                seen.addAll(window.page().locator("ul.list h3 a").all().stream().map(link -> link.getAttribute("href")).toList());
                if (window.page().locator("a[rel=next]").count() == 0) {
                    break;
                }
                window.page().locator("a[rel=next]").click();
                window.page().waitForLoadState();
            }
            assertThat(seen).hasSizeGreaterThanOrEqualTo(40).doesNotHaveDuplicates();
            window.hasNoComplaints();
        }
    }

    private static String focused(Page page) {
        return (String) page.evaluate("() => document.activeElement.getAttribute('href') || document.activeElement.outerHTML.slice(0, 120)");
    }

    private static void note(Response response, List<String> broken) {
        if (response.status() >= 400 && !response.url().endsWith("/favicon.ico")) {
            broken.add(response.status() + " " + response.url());
        }
    }
}
