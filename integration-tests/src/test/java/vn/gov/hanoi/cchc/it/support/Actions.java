package vn.gov.hanoi.cchc.it.support;

import com.microsoft.playwright.Page;

/** Counts what a person does by hand in a window from here on: presses of the pointer, and of Enter or the space bar. */
public final class Actions {

    private static final String COUNTING = "for (const kind of ['pointerdown', 'keydown']) { document.addEventListener(kind, event => { "
        + "if (event.isTrusted && (kind === 'pointerdown' || event.key === 'Enter' || event.key === ' ' && event.target.tagName !== 'TEXTAREA' "
        + "&& !event.target.isContentEditable)) { sessionStorage.setItem('actions', 1 + Number(sessionStorage.getItem('actions') || 0)); } }, true); }";

    private final Page page;

    private Actions(Page page) {
        this.page = page;
    }

    /** Starts counting with the next page this window opens. */
    public static Actions of(Browser.Window window) {
        window.page().addInitScript(COUNTING);
        return new Actions(window.page());
    }

    public int count() {
        return ((Number) page.evaluate("() => Number(sessionStorage.getItem('actions') || 0)")).intValue();
    }
}
