package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.text.Normalizer;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.Layout;

/** The browser draws every Vietnamese letter from the fonts of the site, and none of it from whatever the reader's device has. */
class VietnameseLettersIT {

    private static final String[] PLACES = {"#thuong", "#dam", "#nghieng"};

    @Test
    void every_letter_with_every_tone_small_and_large_light_and_bold_comes_from_our_fonts() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            show(window);
            assertThat(Layout.foreignFonts(window.page(), PLACES)).isEmpty();
        }
    }

    @Test
    void a_font_that_does_not_come_is_caught() {
        for (String font : List.of("vietnamese", "latin")) {
            try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
                window.page().route("**/hanken-grotesk-" + font + "-*", Route::abort);
                show(window);
                assertThat(Layout.foreignFonts(window.page(), PLACES)).as("without " + font).hasSizeGreaterThanOrEqualTo(PLACES.length);
            }
        }
    }

    /** Puts all letters on a page, in the looks that texts have. */
    private static void show(Browser.Window window) {
        Page page = window.page();
        window.open("/gioi-thieu");
        page.evaluate("""
            letters => {
              const main = document.querySelector('main');
              main.innerHTML = '<p id="thuong"></p><p><strong id="dam"></strong></p><p><em id="nghieng"></em></p>';
              ['thuong', 'dam', 'nghieng'].forEach(id => { document.getElementById(id).textContent = letters; });
              return Promise.all(['400', '700', 'italic 400'].map(look => document.fonts.load(look + ' 1em "Hanken Grotesk"', letters).catch(() => 0)))
                .then(() => document.fonts.ready).then(() => 0);
            }""", letters());
    }

    private static String letters() {
        StringBuilder letters = new StringBuilder("đ");
        for (char vowel : "aăâeêioôơuưy".toCharArray()) {
            for (String tone : new String[] {"", "\u0300", "\u0301", "\u0303", "\u0309", "\u0323"}) {
                letters.append(Normalizer.normalize(vowel + tone, Normalizer.Form.NFC));
            }
        }
        return letters + letters.toString().toUpperCase();
    }
}
