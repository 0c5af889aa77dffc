package vn.gov.hanoi.cchc.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;

/** Chromium, started once for all tests. Every window notes what its pages complain about: console errors, script errors, policy violations. */
public final class Browser {

    /** A laptop of an official. */
    public static final int WIDE = 1440;
    /** A telephone. */
    public static final int NARROW = 390;

    private static Browser instance;

    private final com.microsoft.playwright.Browser chromium;

    private Browser(com.microsoft.playwright.Browser chromium) {
        this.chromium = chromium;
    }

    public static synchronized Browser get() {
        if (instance == null) {
            Playwright playwright = Playwright.create();
            // A loaded machine re-encodes three pictures slower than the library's five seconds.
            PlaywrightAssertions.setDefaultAssertionTimeout(20_000);
            instance = new Browser(playwright.chromium().launch(new BrowserType.LaunchOptions().setExecutablePath(executable())
                .setArgs(List.of("--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                    "--disable-component-update", "--disable-sync"))));
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
        }
        return instance;
    }

    private static Path executable() {
        String given = System.getenv("PORTAL_BROWSER");
        return Path.of(given == null || given.isBlank() ? "/usr/bin/chromium" : given);
    }

    /** A window of its own, with no cookie, light, without motion. */
    public Window window(int width) {
        return window(width, ColorScheme.LIGHT);
    }

    public Window window(int width, ColorScheme scheme) {
        return window(options(width, scheme));
    }

    /** A browser in which somebody turned scripts off. */
    public Window windowWithoutScript(int width) {
        return window(options(width, ColorScheme.LIGHT).setJavaScriptEnabled(false));
    }

    /** A window as telephones have it: narrow, with so many pixels that it asks for larger pictures. */
    public Window telephone() {
        return window(options(NARROW, ColorScheme.LIGHT).setDeviceScaleFactor(2.6));
    }

    private static NewContextOptions options(int width, ColorScheme scheme) {
        return new NewContextOptions().setViewportSize(width, 900).setColorScheme(scheme).setReducedMotion(ReducedMotion.REDUCE).setLocale("vi-VN")
            .setTimezoneId("Asia/Ho_Chi_Minh");
    }

    private Window window(NewContextOptions options) {
        BrowserContext context = chromium.newContext(options);
        context.setDefaultTimeout(20_000);
        return new Window(context);
    }

    /** One person's window. */
    public static final class Window implements AutoCloseable {

        private final BrowserContext context;
        private final Page page;
        private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

        private Window(BrowserContext context) {
            this.context = context;
            this.page = context.newPage();
            page.onConsoleMessage(message -> {
                // The answer 404 or 410 of a page under test is no complaint of that page.
                if ("error".equals(message.type()) && !message.text().startsWith("Failed to load resource")) {
                    complaints.add(page.url() + ": " + message.text());
                }
            });
            page.onPageError(error -> complaints.add(page.url() + ": " + error));
        }

        public Page page() {
            return page;
        }

        public BrowserContext context() {
            return context;
        }

        /** Opens an address of the portal and gives the status of the answer. */
        public int open(String path) {
            return page.navigate(RunningPortal.get().url(path)).status();
        }

        /** Signs in to the office with a sample account; ends on the page asked for. */
        public Window signedIn(String account) {
            open("/quan-tri/dang-nhap");
            page.fill("#ten", account);
            page.fill("#mk", RunningPortal.get().password(account));
            page.click("#nut");
            page.waitForURL(url -> !url.contains("/dang-nhap"));
            return this;
        }

        /** The checks in the page itself: no page has a frame of another origin, for which a second window would be opened each time. */
        public AxeBuilder axe() {
            return new AxeBuilder(page).setLegacyMode(true);
        }

        /** What a screen reader's user, or somebody with a keyboard alone, would stumble over on this page: nothing. */
        public void isAccessible() {
            // After a click the next page may have begun without having been read: an empty one has no title and no heading.
            page.waitForLoadState();
            List<Rule> violations = axe().withTags(List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice")).analyze()
                .getViolations();
            assertThat(violations.stream().map(rule -> rule.getId() + ": " + rule.getHelp() + " "
                + rule.getNodes().stream().limit(3).map(node -> node.getTarget() + " " + node.getHtml()).collect(Collectors.joining("; "))).toList())
                .as("axe at " + page.url()).isEmpty();
        }

        /** No page of this window threw an error, broke the content policy or missed a script. */
        public void hasNoComplaints() {
            assertThat(complaints).isEmpty();
        }

        /** No scrolling sideways: the body is as wide as the window. */
        public void fitsTheScreen() {
            assertThat((Boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("no sideways scroll at " + page.url()).isTrue();
        }

        @Override
        public void close() {
            context.close();
        }
    }
}
