package vn.gov.hanoi.cchc.content.boundary;

import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.gov.hanoi.cchc.content.api.FileLinks;
import vn.gov.hanoi.cchc.content.control.BodyHtml;

/** The body of an item on its way into the office's editor, which knows fewer elements than the page does. */
public final class EditorBody {

    /** What the editor gives back as it got it. */
    private static final Set<String> HELD = Set.of("p", "br", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "u", "s", "sub",
        "sup", "a", "img", "span");

    private EditorBody() {
    }

    /**
     * Safe HTML with addresses an editor's browser can open.
     *
     * @param html    as kept or as typed, or null
     * @param address address of a file for the office
     */
    public static String shown(String html, Function<UUID, String> address) {
        return FileLinks.resolve(BodyHtml.harmless(html), address);
    }

    /** Whether the editor would lose something of it: tables, figures, definition lists, languages, headings with their own anchors. */
    public static boolean lost(String html) {
        return html != null && Jsoup.parseBodyFragment(html).body().select("*").stream().skip(1)
            .anyMatch(element -> !HELD.contains(element.normalName()) || element.hasAttr("lang") || element.hasAttr("start")
                || nestedBlock(element));
    }

    private static boolean nestedBlock(Element element) {
        return Set.of("li", "blockquote").contains(element.normalName())
            && element.children().stream().anyMatch(child -> Set.of("p", "h2", "h3", "h4", "blockquote").contains(child.normalName()));
    }
}
