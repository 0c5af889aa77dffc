package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.PublicItems;

/** Pictures, films and sound as readers see and hear them, and as an editor describes them. */
class MediaJourneyIT {

    private static final Path PICTURES = Path.of("target", "media-pages");
    private static final Map<String, String> PAGES = new LinkedHashMap<>();

    @BeforeAll
    static void find() {
        PAGES.put("gallery", PublicItems.addresses("Chùm ảnh: một ngày%").get(0));
        PAGES.put("drawing", PublicItems.addresses("Hình vẽ: đường đi%").get(0));
        PAGES.put("film", PublicItems.addresses("Video: ba bước%").get(0));
        PAGES.put("sound", PublicItems.addresses("Nhạc hiệu của chuyên mục%").get(0));
        PAGES.put("large", PAGES.get("gallery") + "#anh-2");
        PAGES.put("list", "/chuyen-muc/tinh-hinh-ket-qua?loai=anh");
        PAGES.put("empty", "/chuyen-muc/van-ban?loai=video");
        PAGES.put("english", "/en" + PAGES.get("film"));
        PAGES.put("print", PAGES.get("film") + "?ban-in=1");
        PAGES.put("home", "/");
    }

    @Test
    void every_page_is_accessible_by_day_and_night_and_fits_every_screen() {
        for (ColorScheme scheme : new ColorScheme[] {ColorScheme.LIGHT, ColorScheme.DARK}) {
            try (Browser.Window window = Browser.get().window(Browser.WIDE, scheme)) {
                PAGES.forEach((name, path) -> {
                    window.page().navigate("about:blank");
                    assertThat(window.open(path)).as(path).isEqualTo(200);
                    for (int width : new int[] {Browser.WIDE, Browser.NARROW, 320}) {
                        window.page().setViewportSize(width, 900);
                        if (width >= Browser.NARROW) {
                            window.isAccessible();
                        }
                        window.fitsTheScreen();
                        window.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)
                            .setPath(PICTURES.resolve(name + "-" + width + "-" + scheme.name().toLowerCase(Locale.ROOT) + ".png")));
                    }
                    window.page().setViewportSize(Browser.WIDE, 900);
                });
                window.hasNoComplaints();
                assertThat(window.context().cookies()).isEmpty();
            }
        }
    }

    @Test
    void a_gallery_is_looked_through_by_keyboard_and_nothing_jumps_while_it_loads() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            page.addInitScript("window.shift = 0; new PerformanceObserver(list => list.getEntries().forEach(e => { if (!e.hadRecentInput) window.shift += e.value; }))"
                + ".observe({type: 'layout-shift', buffered: true});");
            window.open(PAGES.get("gallery"));
            page.locator(".gallery").scrollIntoViewIfNeeded();
            page.waitForFunction("() => [...document.querySelectorAll('.gallery .small-one img')].every(image => image.complete && image.naturalWidth > 0)");
            assertThat(((Number) page.evaluate("() => window.shift")).doubleValue()).isLessThan(0.01);
            page.locator(".gallery .small-one").nth(1).focus();
            page.keyboard().press("Enter");
            assertThat(page.locator("#anh-2 .large-one")).isVisible();
            assertThat(page.locator("#anh-1 .large-one")).isHidden();
            assertThat(page.locator("#anh-2 figcaption")).containsText("Bàn lưu động đến từng thôn");
            page.keyboard().press("Tab");
            assertThat((String) page.evaluate("() => document.activeElement.getAttribute('href')")).isEqualTo("#anh-1");
            page.keyboard().press("Tab");
            page.keyboard().press("Enter");
            assertThat(page.locator("#anh-3 .large-one")).isVisible();
            page.goBack();
            assertThat(page.locator("#anh-2 .large-one")).isVisible();
            page.locator("#anh-2").getByText("Về chùm ảnh").click();
            assertThat(page.locator("#anh-2 .large-one")).isHidden();
            window.hasNoComplaints();
        }
    }

    @Test
    void a_telephone_loads_small_pictures_of_a_gallery_and_no_large_one_that_nobody_asked_for() {
        try (Browser.Window window = Browser.get().window(Browser.NARROW)) {
            List<String> pictures = Collections.synchronizedList(new ArrayList<>());
            window.page().onRequest(request -> {
                if (request.url().contains("/tep/")) {
                    pictures.add(request.url());
                }
            });
            window.open(PAGES.get("gallery"));
            window.page().locator(".src").scrollIntoViewIfNeeded();
            window.page().waitForFunction("() => [...document.querySelectorAll('.gallery .small-one img')].every(image => image.complete && image.naturalWidth > 0)");
            assertThat(pictures).hasSize(5).allMatch(url -> url.contains("-480."));
        }
    }

    @Test
    void a_film_plays_in_the_page_with_captions_and_leaves_no_script_behind() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            window.open(PAGES.get("film"));
            assertThat((Integer) page.evaluate("() => document.querySelector('video').readyState")).as("what is loaded before it plays").isZero();
            page.evaluate("() => { const film = document.querySelector('video'); film.muted = true; return film.play(); }");
            page.waitForFunction("() => document.querySelector('video').readyState >= 1");
            assertThat(((Number) page.evaluate("() => document.querySelector('video').duration")).doubleValue()).isBetween(5.9, 6.2);
            page.waitForFunction("() => document.querySelector('track').readyState === 2");
            assertThat((Integer) page.evaluate("() => document.querySelector('video').textTracks[0].cues.length")).isEqualTo(3);
            page.evaluate("() => { const film = document.querySelector('video'); film.currentTime = 4.5; return film.play(); }");
            page.waitForFunction("() => document.querySelector('video').currentTime > 4.6");
            assertThat((String) page.evaluate("() => document.querySelector('video').textTracks[0].activeCues[0].text")).contains("Bước 3");
            window.hasNoComplaints();
        }
    }

    @Test
    void an_editor_is_told_line_by_line_what_is_wrong_with_captions_and_cannot_submit_a_mute_film_for_approval() {
        String title = "Video hướng dẫn nộp hồ sơ " + Long.toString(System.nanoTime(), 36);
        try (Workspace editor = Workspace.of("bien-tap"); Workspace head = Workspace.of("truong-ban"); Browser.Window visitor = Browser.get().window(Browser.NARROW)) {
            Page page = editor.page();
            String id = editor.opens(title);
            editor.writes("Video hướng dẫn người dân nộp hồ sơ.");
            page.fill("#tt", "Hướng dẫn nộp hồ sơ bằng hình động.");
            editor.uploads("#tai-tep_input", new FilePayload("huong-dan.mp4", "video/mp4", sample("ba-buoc-mot-cua.mp4")));
            assertThat(page.locator("[id='kem:0:canh-bao']")).containsText("chưa có phụ đề, chưa có lời thoại");
            page.fill("[id='kem:0:ten']", "Hướng dẫn nộp hồ sơ");
            editor.saves();
            assertThat(page.locator("#ben")).containsText("Có video không có phụ đề lẫn lời thoại");
            editor.uploads("#tai-tep_input", new FilePayload("sai.vtt", "text/vtt", "WEBVTT\n\n00:01,000 --> 00:02,000\nXin chào\n".getBytes(StandardCharsets.UTF_8)));
            assertThat(page.locator("#loi")).containsText("Tệp phụ đề “sai.vtt”, dòng 3: thời gian phải viết như 00:01.000 --> 00:04.000.");
            editor.uploads("#tai-tep_input", new FilePayload("dung.vtt", "text/vtt", sample("ba-buoc-mot-cua.vtt")));
            assertThat(page.locator("[id='kem:0:phu-de'] option:checked")).hasText("dung.vtt");
            page.fill("[id='kem:0:lam']", "Video: Ban Biên tập");
            page.fill("[id='kem:0:loi']", "Bước 1: nộp hồ sơ.\nBước 2: chờ xử lý.");
            editor.saves().wellMade();
            assertThat(page.locator("#ben")).not().containsText("Có video không có phụ đề lẫn lời thoại");
            page.screenshot(new Page.ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve("office.png")));
            editor.window().open("/quan-tri/bai/" + id + "/xem-truoc");
            page.waitForFunction("() => document.querySelector('video').readyState >= 1 && document.querySelector('track').readyState === 2");
            editor.at(id).submits();
            String address = head.at(id).wellMade().approves().publicAddress();
            assertThat(visitor.open(address)).isEqualTo(200);
            assertThat(visitor.page().locator("video track")).hasCount(1);
            assertThat(visitor.page().locator(".transcript")).containsText("Bước 2: chờ xử lý.");
            assertThat(visitor.page().locator(".clip h2")).hasText("Hướng dẫn nộp hồ sơ");
            editor.window().hasNoComplaints();
            head.window().hasNoComplaints();
            visitor.hasNoComplaints();
        }
    }

    private static byte[] sample(String name) {
        try (InputStream bytes = MediaJourneyIT.class.getResourceAsStream("/media/" + name)) {
            return bytes.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
