package vn.gov.hanoi.cchc.it.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import com.microsoft.playwright.options.SelectOption;
import vn.gov.hanoi.cchc.it.support.Browser;

/** One person at the workspace of items: what they fill, press and read there. */
final class Workspace implements AutoCloseable {

    private final Browser.Window window;
    private final Page page;

    private Workspace(Browser.Window window) {
        this.window = window;
        this.page = window.page();
    }

    static Workspace of(String account) {
        return new Workspace(Browser.get().window(Browser.WIDE).signedIn(account));
    }

    Page page() {
        return page;
    }

    Browser.Window window() {
        return window;
    }

    /** Opens a new item under this title and answers its id. */
    String opens(String title) {
        window.open("/quan-tri/soan");
        wellMade();
        page.fill("#td", title);
        page.click("#mo");
        page.waitForURL("**/quan-tri/bai/*");
        return page.url().replaceAll(".*/bai/([0-9a-f-]+).*", "$1");
    }

    Workspace at(String id) {
        window.open("/quan-tri/bai/" + id);
        return this;
    }

    /** What an item needs before somebody may approve it: section, text, author. */
    Workspace writes(String text) {
        page.selectOption("#cm", new SelectOption().setIndex(1));
        body(text);
        author("Trần Minh Đức");
        return this;
    }

    /** Into the rich text, at its end. */
    Workspace body(String text) {
        Locator editor = page.locator("#noiDung .ql-editor");
        editor.click();
        page.keyboard().press("Control+End");
        page.keyboard().type(text);
        return this;
    }

    /** The next author. */
    Workspace author(String name) {
        int before = page.locator("[id$=':ten'][id^='tg:']").count();
        page.click("#them-tg");
        assertThat(page.locator("[id$=':ten'][id^='tg:']")).hasCount(before + 1);
        page.locator("[id='tg:" + before + ":ten']").fill(name);
        return this;
    }

    Workspace uploads(String input, FilePayload... files) {
        page.setInputFiles(input, files);
        return this;
    }

    Workspace saves() {
        page.click("#luu");
        assertThat(page.locator("#luc")).containsText("Đã lưu bản");
        return this;
    }

    Workspace submits() {
        page.check("#bm");
        page.click("#trinh");
        return says("Đã trình duyệt");
    }

    Workspace approves() {
        page.check("#bmd");
        page.click("#duyet");
        return says("Đã duyệt và đăng");
    }

    /** An act that asks for a reason in a dialog: the button that opens it, the field, the button that does it. */
    Workspace withReason(String dialog, String field, String reason, String button) {
        page.click("[data-open='" + dialog + "']");
        page.fill("#" + field, reason);
        page.click("#" + button);
        return this;
    }

    Workspace says(String words) {
        assertThat(page.locator(".notice.ok")).containsText(words);
        return this;
    }

    /** The address readers have. */
    String publicAddress() {
        return page.getByText("Xem trên Trang").getAttribute("href");
    }

    /** Whole and accessible on a laptop and on a telephone. */
    Workspace wellMade() {
        window.isAccessible();
        page.setViewportSize(Browser.NARROW, 900);
        window.fitsTheScreen();
        window.isAccessible();
        page.setViewportSize(Browser.WIDE, 900);
        return this;
    }

    @Override
    public void close() {
        window.close();
    }
}
