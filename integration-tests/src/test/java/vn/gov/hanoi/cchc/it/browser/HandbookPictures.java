package vn.gov.hanoi.cchc.it.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;

/**
 * Makes the pictures of the handbook anew, from the sample data. No test: run by its name when screens have changed,
 * {@code ./mvnw verify -Dit.test=HandbookPictures -Dtest=None -Dsurefire.failIfNoSpecifiedTests=false}.
 */
class HandbookPictures {

    private static final Path FOLDER = Path.of("..", "docs", "vi", "huong-dan", "anh");
    private static final int HEIGHT = 860;
    private static final String WEBP = """
        async png => {
          const image = new Image();
          image.src = 'data:image/png;base64,' + png;
          await image.decode();
          const canvas = document.createElement('canvas');
          canvas.width = image.width;
          canvas.height = image.height;
          canvas.getContext('2d').drawImage(image, 0, 0);
          return canvas.toDataURL('image/webp', 0.86).split(',')[1];
        }""";

    @Test
    void pictures_of_the_screens_of_the_four_roles() throws IOException {
        Files.createDirectories(FOLDER);
        take("cong-tac-vien", Map.of("gui-tin", "/quan-tri/gui-tin", "tin-da-gui", "/quan-tri/tin-da-gui"));
        take("thuong-truc", Map.of("viec-cua-toi", "/quan-tri", "hang-tin", "/quan-tri/hang-tin", "nhap-ho", "/quan-tri/nhap-ho"));
        takeFirst("thuong-truc", "/quan-tri/hang-tin", "tr[data-href] a.t", "xu-ly-tin");
        take("bien-tap", Map.of("bai", "/quan-tri/bai", "soan", "/quan-tri/soan"));
        takeFirst("bien-tap", "/quan-tri", "tr[data-href] a.t[href*='/bai/']", "sua-bai");
        takeFirst("truong-ban", "/quan-tri", "tr[data-href] a.t[href*='/bai/']", "duyet-bai");
    }

    private static void take(String account, Map<String, String> pages) throws IOException {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn(account)) {
            for (Map.Entry<String, String> page : pages.entrySet()) {
                window.open(page.getValue());
                write(window, page.getKey());
            }
        }
    }

    /** The page behind the first of some links. */
    private static void takeFirst(String account, String list, String link, String name) throws IOException {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn(account)) {
            window.open(list);
            window.page().navigate(window.page().url().replaceFirst("(https?://[^/]+).*", "$1")
                + window.page().locator(link).first().getAttribute("href"));
            write(window, name);
        }
    }

    private static void write(Browser.Window window, String name) throws IOException {
        Page page = window.page();
        page.setViewportSize(Browser.WIDE, HEIGHT);
        String png = Base64.getEncoder().encodeToString(page.screenshot());
        try (Page drawing = window.context().newPage()) {
            Files.write(FOLDER.resolve(name + ".webp"), Base64.getDecoder().decode((String) drawing.evaluate(WEBP, png)));
        }
    }
}
