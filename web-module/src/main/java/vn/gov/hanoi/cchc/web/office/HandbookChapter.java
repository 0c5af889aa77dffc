package vn.gov.hanoi.cchc.web.office;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A chapter in the little Markdown we write: one {@code # title}, sections {@code ## title {#anchor}}, paragraphs, lists with {@code - }
 * or {@code 1. }, pictures {@code ![what it shows](anh/name.webp)}, {@code **strong**} and {@code `keys`}. Everything else is shown as it stands; no markup of a file reaches the page.
 *
 * @param title    heading of the chapter
 * @param sections its sections, with their anchors
 * @param html     the chapter below its heading
 */
public record HandbookChapter(String title, List<Section> sections, String html) {

    private static final Pattern SECTION = Pattern.compile("## (.+?) \\{#([a-z0-9-]+)}");
    private static final Pattern BULLET = Pattern.compile("- (.+)");
    private static final Pattern PICTURE = Pattern.compile("!\\[([^]]+)]\\((anh/[a-z0-9-]+\\.webp)\\)");
    private static final Pattern STEP = Pattern.compile("\\d+\\. (.+)");

    /** A part of a chapter that a screen links to. */
    public record Section(String title, String anchor) {
    }

    static HandbookChapter of(String markdown) {
        String title = "";
        List<Section> sections = new ArrayList<>();
        StringBuilder html = new StringBuilder();
        for (String block : markdown.strip().split("\\R\\s*\\R")) {
            Matcher section = SECTION.matcher(block);
            if (block.startsWith("# ")) {
                title = block.substring(2);
            } else if (section.matches()) {
                sections.add(new Section(section.group(1), section.group(2)));
                html.append("<h3 id=\"").append(section.group(2)).append("\">").append(inline(section.group(1))).append("</h3>");
            } else {
                html.append(body(block));
            }
        }
        return new HandbookChapter(title, List.copyOf(sections), html.toString());
    }

    private static String body(String block) {
        Matcher picture = PICTURE.matcher(block);
        if (picture.matches()) {
            return "<figure><img src=\"" + picture.group(2) + "\" alt=\"" + inline(picture.group(1)) + "\" loading=\"lazy\"/></figure>";
        }
        List<String> lines = block.lines().toList();
        if (lines.stream().allMatch(BULLET.asMatchPredicate())) {
            return list("ul", lines, BULLET);
        }
        if (lines.stream().allMatch(STEP.asMatchPredicate())) {
            return list("ol", lines, STEP);
        }
        return "<p>" + inline(String.join(" ", lines)) + "</p>";
    }

    private static String list(String element, List<String> lines, Pattern item) {
        StringBuilder html = new StringBuilder("<" + element + ">");
        for (String line : lines) {
            html.append("<li>").append(inline(item.matcher(line).replaceFirst("$1"))).append("</li>");
        }
        return html.append("</").append(element).append(">").toString();
    }

    private static String inline(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("\"", "&quot;")
            .replaceAll("\\*\\*(.+?)\\*\\*", "<b>$1</b>").replaceAll("`(.+?)`", "<kbd>$1</kbd>");
    }
}
