package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.http.IndexCounter;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.OfficeVisitor;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** Pages of the indices with the longest table there is: every commune and ward, all eight areas. */
class IndexPagesIT {

    private static final String COMMUNES = "/chi-so/par-index-xa-phuong/2025";
    private static final List<String> PUBLIC = List.of("/chi-so", COMMUNES, "/chi-so/co-quan/P-00004", "/chi-so/par-index-quan-huyen/2023",
        "/chi-so/sipas-xa-phuong/2025", "/en/chi-so", "/en/chi-so/co-quan/UBND-HN", "/en/chi-so/sipas-cap-tinh/2024");
    private static String edition;

    /** The template of that year, filled in and sent back. */
    @BeforeAll
    static void publish() {
        RunningPortal portal = RunningPortal.get();
        OfficeVisitor standing = OfficeVisitor.signedIn(portal, "STANDING_OFFICE");
        String template = standing.get("/quan-tri/chi-so/mau/par-index-xa-phuong?nam=2025&loai=csv").body();
        IndexCounter counter = IndexCounter.open(portal, 2025, Map.of("loai", "PAR_COMMUNE", "gc", "Bản kiểm thử"));
        assertThat(counter.send("xa-phuong.csv", filled(template).getBytes(StandardCharsets.UTF_8))).isEmpty();
        assertThat(IndexCounter.text(counter.check())).contains("128 dòng nhận", "0 dòng không nhận");
        edition = counter.keep(Map.of()).replaceFirst("\\?.*", "");
        assertThat(edition).startsWith("/quan-tri/chi-so/");
        assertThat(IndexCounter.decide(OfficeVisitor.signedIn(portal, "HEAD_OF_BOARD"), edition, "cong-bo", "")).endsWith("?da=index-published");
    }

    /** Made-up figures between 60 and 100. */
    private static String filled(String template) {
        List<String> lines = new ArrayList<>();
        int unit = 0;
        for (String line : template.lines().toList()) {
            if (line.contains("Mã cơ quan")) {
                lines.add(line);
            } else if (line.contains("Điểm tối đa")) {
                lines.add(";Điểm tối đa;;100;;;;;10;10;15;10;15;10;15;15;");
            } else if (line.contains("Trung bình")) {
                lines.add(";Trung bình");
            } else {
                double share = 0.6 + 0.003 * (unit++ % 120);
                lines.add(line.replaceFirst(";+$", "") + String.format(Locale.ROOT, ";%.4f;;;;;;%.4f;%.4f;%.4f;%.4f;%.4f;%.4f;%.4f;%.4f;", 100 * share, 10 * share,
                    10 * share, 15 * share, 10 * share, 15 * share, 10 * share, 15 * share, 15 * share));
            }
        }
        return String.join("\r\n", lines);
    }

    @Test
    void readers_pages_are_accessible_by_day_and_night_and_fit_every_screen() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            for (String path : PUBLIC) {
                page.setViewportSize(Browser.WIDE, 900);
                assertThat(window.open(path)).as(path).isEqualTo(200);
                assertThat(page.locator("h1").count()).as(path).isEqualTo(1);
                for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
                    for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
                        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(scheme));
                        page.setViewportSize(width, 900);
                        window.isAccessible();
                    }
                    window.fitsTheScreen();
                }
                page.setViewportSize(320, 900);
                window.fitsTheScreen();
            }
            assertThat(page.context().cookies()).isEmpty();
        }
    }

    @Test
    void a_chart_never_stands_without_its_table_and_nothing_runs_a_script() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE)) {
            Page page = window.page();
            window.open(COMMUNES);
            assertThat(page.locator("table.results tbody tr").count()).isEqualTo(126);
            assertThat(page.locator(".bars > div").count()).as("both ends of a long table").isEqualTo(20);
            assertThat(page.locator("svg.radar title").textContent()).isNotBlank();
            assertThat(page.locator("svg.radar desc").textContent()).contains("Biểu đồ mạng nhện");
            assertThat(page.locator("section[aria-labelledby='linh-vuc'] tbody tr").count()).isEqualTo(8);
            assertThat(page.locator("main [style], main script").count()).isZero();
            page.locator("table.results thead a", new Page.LocatorOptions().setHasText("Đơn vị")).click();
            assertThat(page.locator("th[aria-sort='ascending']").textContent()).contains("Đơn vị");
            assertThat(page.url()).endsWith("?sap-xep=ten");
        }
    }

    @Test
    void office_pages_are_accessible() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            for (String path : List.of("/quan-tri/chi-so", "/quan-tri/chi-so/nhap", edition)) {
                for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
                    window.page().setViewportSize(width, 900);
                    window.open(path);
                    window.isAccessible();
                    window.fitsTheScreen();
                }
            }
        }
    }
}
