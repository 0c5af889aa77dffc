package vn.gov.hanoi.cchc.it.browser;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.gov.hanoi.cchc.it.support.Browser;

/** Every page of the office, as its people open it: whole, legible to everybody, on a laptop and on a telephone. */
class OfficePagesIT {

    @ParameterizedTest
    @CsvSource({
        "thuong-truc, /quan-tri /quan-tri/hang-tin /quan-tri/nhap-ho /quan-tri/bao-cho-toi /quan-tri/mat-khau /quan-tri/huong-dan",
        "cong-tac-vien, /quan-tri /quan-tri/gui-tin /quan-tri/tin-da-gui",
        "bien-tap, /quan-tri /quan-tri/bai /quan-tri/soan",
        "truong-ban, /quan-tri /quan-tri/bai",
        "ky-thuat, /quan-tri /quan-tri/chuyen-muc /quan-tri/quy-tac /quan-tri/lich /quan-tri/co-quan /quan-tri/co-quan-la /quan-tri/cong-tac-vien /quan-tri/tai-khoan /quan-tri/khoa-api /quan-tri/nhap-du-lieu",
        "kiem-tra, /quan-tri /quan-tri/nhat-ky",
        "co-quan, /quan-tri"})
    void pages_of_the_office_are_whole_and_accessible(String account, String paths) {
        for (int width : new int[] {Browser.WIDE, Browser.NARROW}) {
            try (Browser.Window window = Browser.get().window(width).signedIn(account)) {
                for (String path : paths.split(" ")) {
                    assertThat(window.open(path)).as(account + " " + path).isEqualTo(200);
                    assertThat(window.page().locator("h1").count()).as("one heading at " + path).isEqualTo(1);
                    window.isAccessible();
                    window.fitsTheScreen();
                }
                window.hasNoComplaints();
            }
        }
    }
}
