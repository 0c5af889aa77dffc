package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ScreenshotAnimations;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Layout;
import vn.gov.hanoi.cchc.it.support.Likeness;
import vn.gov.hanoi.cchc.it.support.PublicPages;

/** Pages look as they did when somebody last looked at them; a layout that is broken on purpose is caught. */
class PagePictureIT {

    /** Percent of a screen: dates and words of samples are other ones each day, lines of a list come and go. */
    private static final double TOLERATED = 4;

    /** What stands in a list is another thing each time; that a list stands there is seen by its lines. */
    private static final String QUIET = "() => document.querySelectorAll('.lead-story *, .list > li > *').forEach(part => { part.style.visibility = 'hidden'; })";

    private static Browser.Window window;

    @BeforeAll
    static void open() {
        window = Browser.get().window(Browser.WIDE);
    }

    @AfterAll
    static void close() {
        window.close();
    }

    @AfterEach
    void mend() {
        window.page().unrouteAll();
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang-chu", "chuyen-muc-nho", "bai-viet", "bai-viet-ban-in", "bai-viet-da-go", "bai-viet-da-dich-en", "chum-anh", "video", "lich-su", "van-ban",
        "xem-truoc", "thu-vien-loc", "thu-vien-trong", "tim-kiem", "tim-kiem-bai", "luu-tru", "chi-so", "chi-so-sipas", "chi-so-co-quan", "gioi-thieu", "tro-nang", "bao-loi",
        "khong-co"})
    void a_page_looks_as_it_did(String name) throws IOException {
        looksAsItDid(name, name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"trang-chu", "bai-viet"})
    void a_page_at_night_looks_as_it_did_and_other_than_by_day(String name) throws IOException {
        window.page().emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        looksAsItDid(name, name + "-toi");
        assertThat(Likeness.differing(screen(name, Browser.WIDE), name + "-" + Browser.WIDE)).as("a night as bright as the day").isGreaterThan(25);
    }

    private static void looksAsItDid(String name, String picture) throws IOException {
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            byte[] screen = screen(name, width);
            Path seen = Files.createDirectories(Path.of("target/pictures")).resolve(picture + "-" + width + ".png");
            Files.write(seen, screen);
            Likeness.accept(screen, picture + "-" + width);
            assertThat(Likeness.differing(screen, picture + "-" + width)).as("percent of the screen, see " + seen).isLessThanOrEqualTo(TOLERATED);
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"bai-viet|main{margin-top:-120px}", "bai-viet|.wrap{width:1700px;max-width:none}", "bai-viet|.foot{position:absolute;top:0}",
        "bai-viet|*{font-family:serif!important}", "van-ban|.prose{max-width:none!important;width:100%}.prose p{max-width:none!important;width:70rem}",
        "van-ban|dl *{line-height:.3!important}", "thu-vien-loc|.filters{display:flex!important;flex-wrap:nowrap;width:200%}", "khong-co|main{display:none}",
        "chi-so|h2,h3,p{width:5rem;white-space:nowrap;overflow:hidden}", "trang-chu|.masthead{display:none!important}", "luu-tru|dd{margin-left:-8rem!important}"})
    void a_broken_layout_is_caught_by_the_places_of_its_boxes(String name, String broken) {
        breakTheLook(broken);
        List<String> problems = new ArrayList<>();
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            screen(name, width);
            problems.addAll(Layout.problems(window.page(), false));
        }
        problems.addAll(broken.contains("font-family") ? Layout.foreignFonts(window.page(), "h1") : List.of());
        assertThat(problems).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"trang-chu|.hero{background:#fff!important}.hero *{color:#000!important}", "bai-viet|figure,picture,img{display:none!important}",
        "thu-vien-loc|.panel{background:var(--band)}", "chi-so-sipas|main{text-align:right}main h1{margin-top:12rem}", "khong-co|.masthead{background:#000}",
        "chuyen-muc-nho|main{visibility:hidden}", "tim-kiem-bai|.facet{display:none}", "chum-anh|.gallery .small-one{display:none}", "bao-loi|main{background:#000!important}",
        "gioi-thieu|main{text-align:center}", "bai-viet-da-dich-en|main{visibility:hidden}"})
    void a_look_that_is_another_is_caught_by_the_picture(String name, String broken) {
        breakTheLook(broken);
        assertThat(Likeness.differing(screen(name, Browser.WIDE), name + "-" + Browser.WIDE)).isGreaterThan(TOLERATED);
    }

    @ParameterizedTest
    @ValueSource(strings = {"tokens", "base", "layout", "public"})
    void a_style_sheet_that_does_not_come_is_caught(String sheet) {
        window.page().route("**/" + sheet + ".css", Route::abort);
        byte[] screen = screen("bai-viet", Browser.WIDE);
        assertThat(Layout.problems(window.page(), false).isEmpty() && Likeness.differing(screen, "bai-viet-" + Browser.WIDE) <= TOLERATED).isFalse();
    }

    /** As if somebody had written these rules at the end of a style sheet. */
    private static void breakTheLook(String rules) {
        window.page().route("**/public.css", route -> {
            APIResponse right = route.fetch();
            route.fulfill(new Route.FulfillOptions().setResponse(right).setBody(right.text() + rules));
        });
    }

    private static byte[] screen(String name, int width) {
        Page page = window.page();
        page.setViewportSize(width, 900);
        window.open(PublicPages.named(name).path());
        page.evaluate("() => document.fonts.ready.then(() => Promise.all([...document.images].filter(image => image.getClientRects().length "
            + "&& (image.loading !== 'lazy' || image.getBoundingClientRect().top < innerHeight)).map(image => image.decode().catch(() => 0))))");
        if (name.equals("trang-chu")) {
            page.evaluate(QUIET);
        }
        return page.screenshot(new Page.ScreenshotOptions().setAnimations(ScreenshotAnimations.DISABLED));
    }
}
