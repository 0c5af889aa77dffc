package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.SelectOption;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.it.support.Browser;
import vn.gov.hanoi.cchc.it.support.HttpAnswers;
import vn.gov.hanoi.cchc.it.support.RunningPortal;

/** People and programs get in, are kept out, and get in again, as the administrator decides. */
class AdministrationIT {

    private static final String OWN_PASSWORD = "cây bàng lá đỏ bên hồ";
    private static final LocalDate TODAY = LocalDate.now();

    private final String name = "thu-" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void a_new_person_gets_a_one_time_password_and_must_replace_it() {
        String oneTime;
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            oneTime = accountOpened(admin, "Nguyễn Văn Thử");
            admin.hasNoComplaints();
        }
        try (Browser.Window person = Browser.get().window(Browser.WIDE)) {
            signIn(person, oneTime);
            person.page().waitForURL("**/quan-tri/mat-khau");
            assertThat(person.page().locator("main")).containsText("mật khẩu một lần");
            person.open("/quan-tri/gui-tin");
            assertThat(person.page()).hasURL(Pattern.compile(".*/quan-tri/mat-khau.*"));

            changePassword(person, oneTime, "quá ngắn", "quá ngắn");
            assertThat(person.page().locator(".errbox")).containsText("14 ký tự");
            person.isAccessible();
            changePassword(person, oneTime, OWN_PASSWORD, OWN_PASSWORD + "!");
            assertThat(person.page().locator(".errbox")).containsText("khác nhau");
            changePassword(person, oneTime, OWN_PASSWORD, OWN_PASSWORD);
            assertThat(person.page().locator(".notice.ok")).containsText("Đã đổi mật khẩu");
            person.hasNoComplaints();
        }
        try (Browser.Window person = Browser.get().window(Browser.WIDE)) {
            signIn(person, oneTime);
            assertThat(person.page().locator(".errbox")).isVisible();
            signIn(person, OWN_PASSWORD);
            assertThat(person.page().locator("h1")).hasText("Việc đang chờ bạn");
        }
    }

    @Test
    void wrong_passwords_lock_a_person_out_and_the_administrator_lets_them_in_again() {
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat");
             Browser.Window person = Browser.get().window(Browser.WIDE)) {
            String first = accountOpened(admin, "Trần Thị Quên");
            for (int i = 0; i < 5; i++) {
                signIn(person, "sai mật khẩu lần " + i);
                assertThat(person.page().locator(".errbox")).isVisible();
            }
            signIn(person, first);
            assertThat(person.page().locator(".errbox")).containsText("Bạn đã thử nhiều lần");
            person.isAccessible();

            admin.open("/quan-tri/tai-khoan?tim=" + name);
            admin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trần Thị Quên")).click();
            admin.page().click("#cap");
            assertThat(admin.page().locator(".errbox")).containsText("Nhập lý do");
            assertThat(admin.page().locator("#ly")).hasAttribute("aria-invalid", "true");
            admin.page().fill("#ly", "Quên mật khẩu, đã gặp tại bàn làm việc");
            admin.page().click("#cap");
            String second = admin.page().locator("#matkhau").textContent().strip();
            assertThat(second).isNotEqualTo(first);
            signIn(person, second);
            person.page().waitForURL("**/quan-tri/mat-khau");

            admin.open("/quan-tri/tai-khoan?tim=" + name);
            admin.page().getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Trần Thị Quên")).click();
            admin.page().fill("#ly", "Chuyển công tác");
            admin.page().click("#tat");
            assertThat(admin.page().locator(".notice.ok")).containsText("Đã khóa tài khoản");
            person.open("/quan-tri/mat-khau");
            assertThat(person.page()).hasURL(Pattern.compile(".*/dang-nhap.*"));
            admin.page().fill("#ly", "Đã về lại");
            admin.page().click("#bat");
            assertThat(admin.page().locator(".notice.ok")).containsText("Đã mở lại");
            admin.isAccessible();
            admin.hasNoComplaints();
        }
    }

    @Test
    void a_collaborator_is_appointed_with_a_document_and_the_appointment_ends_on_a_day() {
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            accountOpened(admin, "Lê Thu Cộng " + name);
            Page page = admin.page();
            admin.open("/quan-tri/cong-tac-vien");
            page.selectOption("#n-ai", page.locator("#n-ai option", new Page.LocatorOptions().setHasText(name)).getAttribute("value"));
            page.selectOption("#n-cq", new SelectOption().setIndex(3));
            page.fill("#n-tu", TODAY.minusDays(1).toString());
            page.click("#n-nut");
            assertThat(page.locator(".errbox")).containsText("Nhập số, ngày văn bản cử");
            assertThat(page.locator("#n-tu")).hasValue(TODAY.minusDays(1).toString());
            page.fill("#n-vb", "Văn bản 12/VP ngày 20/11/2026");
            page.click("#n-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã ghi việc cử");

            Locator row = page.locator("tr", new Page.LocatorOptions().setHasText(name));
            assertThat(row).containsText("Văn bản 12/VP");
            row.getByRole(AriaRole.LINK).click();
            page.fill("#k-den", TODAY.toString());
            page.fill("#k-ly", "Chuyển đơn vị");
            admin.isAccessible();
            page.click("#k-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã ghi ngày kết thúc");
            admin.open("/quan-tri/cong-tac-vien?het=1");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name))).containsText("Chuyển đơn vị");
            admin.hasNoComplaints();
        }
    }

    @Test
    void a_key_is_shown_once_works_and_answers_401_after_it_was_revoked() {
        try (Browser.Window admin = Browser.get().window(Browser.WIDE).signedIn("ky-thuat")) {
            Page page = admin.page();
            admin.open("/quan-tri/khoa-api");
            page.fill("#ben", "Phần mềm thử " + name);
            page.click("#cap-nut");
            assertThat(page.locator(".errbox")).containsText("Chọn ít nhất một phạm vi");
            assertThat(page.locator("#ben")).hasValue("Phần mềm thử " + name);
            admin.isAccessible();
            page.getByLabel("Gửi văn bản").check();
            page.click("#cap-nut");
            String key = page.locator("#khoamoi").textContent().strip();
            admin.isAccessible();
            assertThat(call(key)).isNotEqualTo(401);

            admin.open("/quan-tri/khoa-api");
            assertThat(page.content()).doesNotContain(key);
            page.locator("tr", new Page.LocatorOptions().setHasText(name)).getByRole(AriaRole.LINK).click();
            page.fill("#ly", "Hết đợt thử");
            page.click("#th-nut");
            assertThat(page.locator(".notice.ok")).containsText("Đã thu hồi khóa");
            assertThat(call(key)).isEqualTo(401);
            admin.open("/quan-tri/khoa-api?het=1");
            assertThat(page.locator("tr", new Page.LocatorOptions().setHasText(name))).containsText("Hết đợt thử");
            admin.hasNoComplaints();
        }
    }

    /** Opens an account of a collaborator and reads the password off the page, where it stands once. */
    private String accountOpened(Browser.Window admin, String displayName) {
        Page page = admin.page();
        admin.open("/quan-tri/tai-khoan");
        page.locator("summary", new Page.LocatorOptions().setHasText("Mở tài khoản")).click();
        page.fill("#ten", name);
        page.fill("#mo-hoten", displayName);
        page.click("#mo-nut");
        assertThat(page.locator(".errbox")).containsText("Chọn ít nhất một vai trò");
        assertThat(page.locator("#ten")).hasValue(name);
        page.getByLabel("Cộng tác viên").check();
        page.click("#mo-nut");
        assertThat(page.locator(".errbox")).containsText("Chọn cơ quan cho cộng tác viên");
        assertThat(page.getByLabel("Cộng tác viên")).isChecked();
        page.selectOption("#mo-cq", new SelectOption().setIndex(3));
        page.click("#mo-nut");
        String password = page.locator("#matkhau").textContent().strip();
        admin.isAccessible();
        admin.open("/quan-tri/tai-khoan?tim=" + name);
        assertThat(page.content()).doesNotContain(password);
        return password;
    }

    private void signIn(Browser.Window window, String password) {
        window.open("/quan-tri/dang-nhap");
        window.page().fill("#ten", name);
        window.page().fill("#mk", password);
        window.page().click("#nut");
    }

    private static void changePassword(Browser.Window window, String current, String next, String again) {
        window.page().fill("#cu", current);
        window.page().fill("#moi", next);
        window.page().fill("#lai", again);
        window.page().click("#doi-nut");
    }

    private static int call(String key) {
        return new HttpAnswers(RunningPortal.get()).post("/api/v1/intake/documents", key, "application/json", "{}".getBytes(StandardCharsets.UTF_8)).statusCode();
    }
}
