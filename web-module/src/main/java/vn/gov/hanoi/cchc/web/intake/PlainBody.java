package vn.gov.hanoi.cchc.web.intake;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Entities;

/**
 * A body as people type it into a plain field, and the HTML it means: an empty line begins a paragraph, {@code ## } a heading, {@code - }
 * an item of a list. What else HTML can say is flattened to its words.
 */
public final class PlainBody {

    private static final String HEADING = "## ";
    private static final String ITEM = "- ";

    private PlainBody() {
    }

    /** HTML of what was typed; null when nothing was. */
    public static String html(String typed) {
        if (typed == null || typed.isBlank()) {
            return null;
        }
        StringBuilder html = new StringBuilder();
        for (String block : typed.strip().replace("\r", "").split("\n[ \t]*\n+")) {
            block(html, block.strip());
        }
        return html.toString();
    }

    /** What one would have typed; empty for null. */
    public static String typed(String html) {
        if (html == null) {
            return "";
        }
        StringBuilder text = new StringBuilder();
        for (Element block : Jsoup.parseBodyFragment(html).body().children()) {
            String words = switch (block.normalName()) {
                case "h2", "h3", "h4" -> HEADING + block.text();
                case "ul", "ol" -> String.join("\n", block.select("> li").stream().map(item -> ITEM + item.text()).toList());
                default -> block.wholeText().strip();
            };
            text.append(text.isEmpty() ? "" : "\n\n").append(words);
        }
        return text.isEmpty() ? Jsoup.parseBodyFragment(html).text() : text.toString();
    }

    private static void block(StringBuilder html, String block) {
        if (block.startsWith(HEADING) && !block.contains("\n")) {
            html.append("<h2>").append(words(block.substring(HEADING.length()))).append("</h2>");
        } else if (block.lines().allMatch(line -> line.strip().startsWith(ITEM))) {
            html.append("<ul>");
            block.lines().forEach(line -> html.append("<li>").append(words(line.strip().substring(ITEM.length()))).append("</li>"));
            html.append("</ul>");
        } else {
            html.append("<p>").append(words(block).replace("\n", "<br>")).append("</p>");
        }
    }

    private static String words(String text) {
        return Entities.escape(text.strip());
    }
}
