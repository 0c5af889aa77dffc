package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.Browser;

/** Every page of the office, as its people open it: whole, legible to everybody, on a laptop and on a telephone. */
class OfficePagesIT {

    private static final String NOTHING = "?tim=khong-co-gi-nhu-the";

    @ParameterizedTest
    @CsvSource({
        "thuong-truc, / /hang-tin /hang-tin? /so-lieu-tiep-nhan?tu=2020-01-01 /so-lieu-tiep-nhan?tu=2001-01-01&den=2001-01-02 /nhap-ho /niem-phong /bao-cho-toi /mat-khau /huong-dan",
        "cong-tac-vien, / /gui-tin /tin-da-gui /bao-cho-toi",
        "bien-tap, / /bai /bai? /soan /danh-gia /danh-gia?xep=nhieu&ngay=30",
        "truong-ban, / /bai",
        "ky-thuat, / /chuyen-muc /quy-tac /quy-tac? /quy-tac?mo=intake.event.max /lich /lich?nam=2140 /co-quan /co-quan? /co-quan/SNV",
        "ky-thuat, /co-quan-la /cong-tac-vien /cong-tac-vien?het=1 /tai-khoan /tai-khoan? /khoa-api /khoa-api?het=1 /nhap-du-lieu",
        "kiem-tra, / /nhat-ky /nhat-ky?ai=khong-co-ai",
        "ke-toan, / /bao-cho-toi",
        "co-quan, / /bao-cho-toi"})
    void pages_of_the_office_are_whole_and_accessible_with_rows_and_without(String account, String paths) {
        opensAll(Browser.get().window(Browser.WIDE), account, paths);
        opensAll(Browser.get().window(Browser.NARROW, ColorScheme.DARK), account, paths);
    }

    @Test
    void every_picture_of_the_handbook_is_there() {
        try (Browser.Window window = Browser.get().window(Browser.WIDE).signedIn("thuong-truc")) {
            window.open("/quan-tri/huong-dan");
            assertThat(window.page().locator("main img").count()).isPositive();
            assertThat((List<?>) window.page().evaluate("() => Promise.all([...document.images].map(image => { image.loading = 'eager'; "
                + "return image.decode().then(() => '', () => image.src); })).then(all => all.filter(Boolean))")).as("broken pictures").isEmpty();
            window.hasNoComplaints();
        }
    }

    private static void opensAll(Browser.Window opened, String account, String paths) {
        try (Browser.Window window = opened.signedIn(account)) {
            for (String path : paths.split(" ")) {
                String address = "/quan-tri" + (path.equals("/") ? "" : path.endsWith("?") ? path.replace("?", NOTHING) : path);
                assertThat(window.open(address)).as(account + " " + address).isEqualTo(200);
                assertThat(window.page().locator("h1").count()).as("one heading at " + address).isEqualTo(1);
                window.isAccessible();
                window.fitsTheScreen();
            }
            window.hasNoComplaints();
        }
    }
}
