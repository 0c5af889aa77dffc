package vn.gov.hanoi.cchc.it.support;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** How a page stands on the screen, by the places of its boxes: what decides whether a layout is broken. */
public final class Layout {

    private static final String GEOMETRY = script("layout");
    private static final String TARGETS = script("targets");
    private static final String OUR_FONT = "Hanken Grotesk";

    private Layout() {
    }

    /** What is wrong, as sentences; empty when nothing is. */
    public static List<String> problems(Page page, boolean bare) {
        page.evaluate("() => document.fonts.ready.then(() => scrollTo(0, 0))");
        List<String> problems = new ArrayList<>();
        ((List<?>) page.evaluate(GEOMETRY, bare)).forEach(problem -> problems.add((String) problem));
        return problems;
    }

    /** @param bare whether it has neither masthead nor footer */
    public static void isWhole(Page page, boolean bare) {
        assertThat(problems(page, bare)).as("layout of " + page.url() + " at " + page.viewportSize().width).isEmpty();
    }

    /** Things to press that are too small and too close to others. */
    public static List<?> smallTargets(Page page) {
        return (List<?>) page.evaluate(TARGETS);
    }

    /** Fonts of the system, by which letters of headings and of text were drawn although we bring our own. */
    public static List<String> foreignFonts(Page page, String... selectors) {
        CDPSession session = page.context().newCDPSession(page);
        List<String> foreign = new ArrayList<>();
        try {
            session.send("DOM.enable");
            session.send("CSS.enable");
            int root = session.send("DOM.getDocument").getAsJsonObject("root").get("nodeId").getAsInt();
            for (String selector : selectors) {
                int node = session.send("DOM.querySelector", arguments("nodeId", root, "selector", selector)).get("nodeId").getAsInt();
                session.send("CSS.getPlatformFontsForNode", arguments("nodeId", node, null, null)).getAsJsonArray("fonts").forEach(font -> {
                    String family = font.getAsJsonObject().get("familyName").getAsString();
                    if (!font.getAsJsonObject().get("isCustomFont").getAsBoolean() || !family.startsWith(OUR_FONT)) {
                        foreign.add(selector + ": " + family);
                    }
                });
            }
        } finally {
            session.detach();
        }
        return foreign;
    }

    private static JsonObject arguments(String first, int number, String second, String text) {
        JsonObject arguments = new JsonObject();
        arguments.addProperty(first, number);
        if (second != null) {
            arguments.addProperty(second, text);
        }
        return arguments;
    }

    private static String script(String name) {
        try (InputStream in = Layout.class.getResourceAsStream("/layout/" + name + ".js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
