package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;

/** Every kind of public page, in every state a reader can meet: legible to everybody, on every screen, without a cookie or a complaint. */
class ReadersPagesIT {

    private static final Map<String, Integer> PAGES = new LinkedHashMap<>();
    private static String article;

    @BeforeAll
    static void collect() {
        PublicItems.publish("xu-huong-hanh-chinh-cong", 40);
        article = PublicItems.addresses("Hà Nội rút ngắn thời gian giải quyết 62 thủ tục%").get(0);
        String decision = PublicItems.addresses("Ban hành Quy chế hoạt động của Trang thông tin%").get(0);
        String withFile = PublicItems.addresses("Công bố danh mục thủ tục hành chính được cắt giảm%").get(0);
        for (String page : List.of("/", "/en/", "/chuyen-muc/tinh-hinh-ket-qua", "/chuyen-muc/xu-huong-hanh-chinh-cong",
            "/chuyen-muc/xu-huong-hanh-chinh-cong?trang=2", "/en/chuyen-muc/xu-huong-hanh-chinh-cong", "/chuyen-muc/lam-viec-voi-co-so", "/van-ban",
            "/van-ban?so-ky-hieu=khong-co", "/en/van-ban", article, article + "?ban-in=1", article + "/lich-su", article + "/lich-su?ban=1",
            article + "/lich-su?ban=2", "/en" + article, decision, withFile, "/tim-kiem", "/tim-kiem?q=th%E1%BB%A7+t%E1%BB%A5c", "/tim-kiem?q=zzzz",
            "/luu-tru/cchc-2026-3", "/en/luu-tru/cchc-2026-3", "/api/docs", "/bao-loi", "/en/bao-loi", "/so-do-trang", "/tro-nang")) {
            PAGES.put(page, 200);
        }
        PAGES.put("/khong-co-trang-nay", 404);
        PAGES.put("/en/no-such-page", 404);
        PAGES.put("/bai-viet/x-8", 410);
        PAGES.put("/en/bai-viet/x-8", 410);
        PAGES.put("/luu-tru/cchc-2026-8", 410);
    }

    @Test
    void every_public_page_is_accessible_by_day_and_night_fits_every_screen_and_complains_of_nothing() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            PAGES.forEach((path, status) -> {
                page.setViewportSize(Browser.WIDE, 900);
                assertThat(window.open(path)).as(path).isEqualTo(status);
                assertThat(page.locator("h1").count()).as("one heading at " + path).isEqualTo(1);
                for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
                    page.setViewportSize(width, 900);
                    window.isAccessible();
                    window.fitsTheScreen();
                    isLegibleInTheDark(window);
                }
                page.setViewportSize(320, 900);
                window.fitsTheScreen();
            });
            assertThat(window.context().cookies()).isEmpty();
            window.hasNoComplaints();
        }
    }

    /** Only the colours differ by night, so only they are looked at again. */
    private static void isLegibleInTheDark(Browser.Window window) {
        Page page = window.page();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        assertThat(window.axe().withRules(List.of("color-contrast", "link-in-text-block")).analyze().getViolations().stream()
            .map(rule -> rule.getId() + " " + rule.getNodes().get(0).getHtml()).toList()).as("in the dark at " + page.url()).isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
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
