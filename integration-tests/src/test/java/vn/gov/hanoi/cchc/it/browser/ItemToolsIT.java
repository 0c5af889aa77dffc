package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.PublicPages;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** What readers do with an item beside reading it: take its citation and its address along, pass it on, have it read aloud. */
class ItemToolsIT {

    /** A device that notes what is copied, shared and said instead of doing it; voices as the test gives them. */
    private static final String DEVICE = """
        window.noted = {copied: [], shared: [], said: [], cancelled: 0};
        window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text; } };
        Object.defineProperty(window, 'speechSynthesis', {configurable: true, value: {
          getVoices: () => [%s].map(lang => ({lang: lang, name: lang})), speak: said => noted.said.push(said), cancel: () => { noted.cancelled++; },
          addEventListener: () => {}}});
        Object.defineProperty(navigator, 'share', {configurable: true, value: %s});
        """;
    private static final String SHARES = "data => { noted.shared.push(data.title + ' | ' + data.url); return noted.shared.length < 2 ? Promise.resolve() "
        + ": Promise.reject(new DOMException('', 'AbortError')); }";
    private static RunningPortal portal;
    private static String article;
    private static String translated;
    private static String citation;

    @BeforeAll
    static void find() {
        portal = RunningPortal.get();
        article = PublicPages.named("bai-viet").path();
        translated = PublicPages.named("bai-viet-da-dich-en").path();
        citation = HttpAnswers.json(new HttpAnswers(portal).get("/api/v1/articles/" + article.substring(article.lastIndexOf('-') + 1))).path("citation").asText();
    }

    @Test
    void citation_and_address_land_on_the_clipboard_and_the_page_says_so_in_its_language() {
        for (String path : List.of(article, "/en" + article)) {
            String copied = path.startsWith("/en/") ? "Copied." : "Đã sao chép.";
            try (Browser.Window reader = Browser.get().window(Browser.NARROW)) {
                Page page = reader.page();
                reader.context().grantPermissions(List.of("clipboard-read", "clipboard-write"));
                reader.open(path);
                assertThat(page.locator("#trich-tb")).isEmpty();
                page.click("[data-copy='trich']");
                assertThat(page.locator("#trich-tb")).hasText(copied);
                assertThat(page.locator("#trich-tb")).hasAttribute("role", "status");
                assertThat(clipboard(page)).isEqualTo(citation).contains("Nguồn: Trang thông tin Cải cách hành chính", portal.url(article).replace("http://", ""));
                page.click("[data-copy='dia-chi']");
                assertThat(page.locator("#dia-chi-tb")).hasText(copied);
                assertThat(clipboard(page)).isEqualTo(portal.url(path));
                reader.isAccessible();
                reader.hasNoComplaints();
            }
        }
    }

    @Test
    void a_browser_that_keeps_its_clipboard_shut_copies_what_is_chosen_or_asks_the_reader_to_do_it() {
        for (boolean chosen : new boolean[] {true, false}) {
            try (Browser.Window reader = Browser.get().window(Browser.NARROW)) {
                Page page = reader.page();
                page.addInitScript("window.noted = []; Document.prototype.execCommand = name => { noted.push(name + ' ' + getSelection()); return " + chosen + "; };"
                    + "Object.defineProperty(navigator, 'clipboard', {value: {writeText: () => Promise.reject(new DOMException('', 'NotAllowedError'))}});");
                reader.open(article);
                page.click("[data-copy='trich']");
                assertThat(page.locator("#trich-tb")).hasText(chosen ? "Đã sao chép." : "Chưa sao chép được. Chọn đoạn trích rồi bấm Ctrl+C.");
                assertThat((String) page.evaluate("() => noted.join().trim().replace(/\\s+/g, ' ')")).isEqualTo("copy " + citation);
                reader.hasNoComplaints();
            }
        }
    }

    @Test
    void an_item_is_handed_to_another_program_with_title_and_address_and_a_reader_may_change_his_mind() {
        try (Browser.Window reader = reader("'vi-VN'", SHARES)) {
            Page page = reader.page();
            reader.open(article);
            Locator button = page.locator("[data-share]");
            button.click();
            button.click();
            String both = page.locator("h1").textContent().strip() + " | " + portal.url(article);
            assertThat((List<?>) page.evaluate("() => noted.shared")).isEqualTo(List.of(both, both));
            assertThat(button).hasText("Chia sẻ qua ứng dụng");
            reader.hasNoComplaints();
        }
    }

    @Test
    void an_article_is_read_aloud_until_its_end_or_until_the_button_is_pressed_again() {
        try (Browser.Window reader = reader("'en-US', 'vi-VN'", "undefined")) {
            Page page = reader.page();
            reader.open(article);
            Locator button = page.locator("[data-read]");
            assertThat(button).hasText("Đọc bài");
            button.click();
            assertThat(button).hasText("Dừng đọc");
            assertThat(button).hasAttribute("aria-pressed", "true");
            List<?> said = (List<?>) page.evaluate("() => noted.said.map(part => part.lang + ' ' + part.voice.lang + ' ' + part.text.trim())");
            assertThat(said).hasSizeGreaterThan(5).allMatch(part -> part.toString().startsWith("vi-VN vi-VN ")).anyMatch(part -> part.toString().contains("62 thủ tục"));
            button.click();
            assertThat(button).hasText("Đọc bài");
            assertThat(button).hasAttribute("aria-pressed", "false");
            assertThat((Integer) page.evaluate("() => noted.cancelled")).isEqualTo(2);
            for (String end : new String[] {"onend", "onerror"}) {
                button.click();
                assertThat(button).hasText("Dừng đọc");
                page.evaluate("end => noted.said.at(-1)[end]()", end);
                assertThat(button).hasText("Đọc bài");
            }
            reader.isAccessible();
            reader.hasNoComplaints();
        }
    }

    @Test
    void a_translation_is_read_by_a_voice_of_its_language() {
        try (Browser.Window reader = reader("'vi-VN', 'en_GB'", "undefined")) {
            reader.open(translated);
            Locator button = reader.page().locator("[data-read]");
            button.click();
            assertThat(button).hasText("Stop reading");
            assertThat((List<?>) reader.page().evaluate("() => [...new Set(noted.said.map(part => part.lang + ' ' + part.voice.lang))]")).isEqualTo(List.of("en-GB en_GB"));
            reader.hasNoComplaints();
        }
    }

    @Test
    void what_a_device_cannot_do_is_not_offered() {
        try (Browser.Window reader = reader("'en-US'", "undefined")) {
            reader.open(article);
            assertThat(reader.page().locator("[data-read]")).isHidden();
            assertThat(reader.page().locator("[data-share]")).isHidden();
            assertThat(reader.page().locator("[data-copy='trich']")).isVisible();
            reader.hasNoComplaints();
        }
        try (Browser.Window reader = Browser.get().windowWithoutScript(Browser.NARROW)) {
            reader.open(article);
            for (String tool : new String[] {"[data-read]", "[data-share]", "[data-copy='trich']", "[data-copy='dia-chi']"}) {
                assertThat(reader.page().locator(tool)).isHidden();
            }
            assertThat(reader.page().locator("#trich")).hasText(citation);
            assertThat(reader.page().locator("#dia-chi")).hasText(portal.url(article));
        }
    }

    private static Browser.Window reader(String voices, String share) {
        Browser.Window reader = Browser.get().window(Browser.WIDE);
        reader.page().addInitScript(DEVICE.formatted(voices, share));
        return reader;
    }

    private static String clipboard(Page page) {
        return (String) page.evaluate("() => navigator.clipboard.readText()");
    }
}
