package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;
import vn.gov.hanoi.cchc.it.support.PublicPages;

/** A reader with a keyboard alone: finds, opens, reads, rates, prints and goes back, and always sees where he is. */
class ReaderKeyboardIT {

    /** Why the place of the focus is not seen, or nothing: no ring, outside the window, or something in front of it (2.4.7, 2.4.11). */
    private static final String NOT_SEEN = """
        () => {
          let e = document.activeElement;
          if (!e || e === document.body) { return 'nowhere'; }
          if (e.matches('.chip input')) { e = e.nextElementSibling; }
          const style = getComputedStyle(e);
          if ((style.outlineStyle === 'none' || parseFloat(style.outlineWidth) < 2) && style.boxShadow === 'none') { return 'no ring: ' + e.outerHTML.slice(0, 90); }
          const rects = [...e.getClientRects()].filter(r => r.width > 0 && r.height > 0);
          if (rects.length === 0) { return 'no place: ' + e.outerHTML.slice(0, 90); }
          const points = rects.flatMap(r => [0.1, 0.5, 0.9].flatMap(x => [0.2, 0.5, 0.8].map(y => [r.left + r.width * x, r.top + r.height * y])));
          const seen = points.some(([x, y]) => {
            const top = document.elementFromPoint(x, y);
            return top && (e.contains(top) || top.contains(e) && !/fixed|sticky/.test(getComputedStyle(top).position) || top.closest('label') && top.closest('label').contains(e));
          });
          return seen ? '' : 'behind something: ' + e.outerHTML.slice(0, 90);
        }""";
    private static final int FAR_ENOUGH = 80;
    private static final String WORDS = "() => (document.activeElement.textContent || document.activeElement.value || '').trim()";

    @Test
    void the_whole_way_of_a_reader_goes_by_keyboard() {
        String title = PublicItems.publish("tinh-hinh-ket-qua", 1) + " số 1";
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            window.open("/");
            press(page, "Tab");
            assertThat((String) page.evaluate(WORDS)).isEqualTo("Đến nội dung chính");
            press(page, "Enter");
            to(page, "#q", 3);
            page.keyboard().type(title);
            press(page, "Enter");
            page.waitForURL("**/tim-kiem?q=*");
            to(page, "main .list h3 a, main h3 a", 60);
            assertThat((String) page.evaluate(WORDS)).contains(title);
            press(page, "Enter");
            page.waitForURL("**/bai-viet/**");

            to(page, "a[href$='ban-in=1']", 60);
            press(page, "Enter");
            page.waitForURL("**ban-in=1");
            to(page, "[data-print]", 5);
            to(page, ".printbar a", 5);
            press(page, "Enter");
            page.waitForURL(url -> !url.contains("ban-in"));

            to(page, "#danh-gia input[type=radio]", 60);
            press(page, "ArrowRight");
            press(page, "ArrowRight");
            to(page, "#danh-gia button", 5);
            press(page, "Enter");
            page.waitForURL("**#danh-gia");
            assertThat(page.locator("#danh-gia")).containsText("Cảm ơn bạn");
            page.goBack();
            assertThat(page.locator("h1")).containsText(title);

            window.open("/");
            to(page, ".menu > summary", 12);
            press(page, "Enter");
            assertThat(page.locator(".mega")).isVisible();
            to(page, ".mega a[href='/chuyen-muc/phi-dia-gioi']", 60);
            press(page, "Enter");
            page.waitForURL("**/chuyen-muc/phi-dia-gioi");
            assertThat(page.locator("h1")).containsText("Phi địa giới");
            window.hasNoComplaints();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang-chu", "bai-viet", "van-ban", "thu-vien", "chi-so-par-index", "tim-kiem-thay", "lich-su"})
    void the_focus_is_seen_at_every_step_through_a_page_forwards_and_back(String name) {
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            try (Browser.Window window = Browser.get().window(width)) {
                Page page = window.page();
                window.open(PublicPages.named(name).path());
                assertThat(walk(page, "Tab")).as("steps forwards").isGreaterThan(10);
                assertThat(walk(page, "Shift+Tab")).as("steps back").isGreaterThan(10);
            }
        }
    }

    @Test
    void the_aids_are_set_by_keyboard_and_stay_on_the_next_page() {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            Page page = window.page();
            window.open("/");
            to(page, "details.pop.js-only > summary", 6);
            press(page, "Enter");
            to(page, "[data-set='size=3']", 8);
            press(page, "Space");
            to(page, "[data-set='theme=contrast']", 8);
            press(page, "Space");
            assertThat(page.locator("[data-set='theme=contrast']")).hasAttribute("aria-pressed", "true");
            window.isAccessible();
            window.fitsTheScreen();
            press(page, "Escape");
            assertThat((Boolean) page.evaluate("() => document.activeElement.matches('details.pop.js-only > summary')")).isTrue();
            window.open("/van-ban");
            assertThat(page.locator("html")).hasAttribute("data-size", "3");
            assertThat(page.locator("html")).hasAttribute("data-theme", "contrast");
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    private static void press(Page page, String key) {
        page.keyboard().press(key);
    }

    /** To the end of the page, or far enough; how many steps. */
    private static int walk(Page page, String key) {
        for (int step = 0; step < FAR_ENOUGH; step++) {
            page.keyboard().press(key);
            String problem = (String) page.evaluate(NOT_SEEN);
            if (problem.equals("nowhere")) {
                return step;
            }
            assertThat(problem).as(key + " " + step + " at " + page.viewportSize().width + " on " + page.url()).isEmpty();
        }
        return FAR_ENOUGH;
    }

    /** On and on until this has the focus; it is seen at each step. */
    private static void to(Page page, String selector, int most) {
        for (int step = 0; step < most; step++) {
            press(page, "Tab");
            assertThat((String) page.evaluate(NOT_SEEN)).as("step " + step + " to " + selector + " on " + page.url()).isEmpty();
            if ((Boolean) page.evaluate("selector => document.activeElement.matches(selector)", selector)) {
                return;
            }
        }
        throw new AssertionError(selector + " is not reached within " + most + " steps on " + page.url() + "; now at "
            + page.evaluate("() => document.activeElement.outerHTML.slice(0, 120)"));
    }
}
