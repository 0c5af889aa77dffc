package vn.gov.hanoi.cchc.content.control;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.owasp.html.HtmlChangeListener;
import org.owasp.html.HtmlPolicyBuilder;
import org.owasp.html.PolicyFactory;
import vn.gov.hanoi.cchc.content.api.FileLinks;
import vn.gov.hanoi.cchc.content.api.PictureUse;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/**
 * The body of an item as it may be kept: structure without looks, links without scripts, pictures of its own only, headings that can be
 * linked to. What is not on the list is left out and named, so that the editor sees it.
 */
public final class BodyHtml {

    /** No text needs more elements inside each other. */
    private static final int DEEPEST = 100;
    private static final Pattern NUMBERED = Pattern.compile("^(Điều|Chương|Mục|Phần|Phụ lục)\\s+([0-9]+|[IVXLC]+)\\b.*",
        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.DOTALL);
    private static final Pattern ID = Pattern.compile("[a-z0-9][a-z0-9-]{0,79}");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})?");
    private static final Pattern NUMBER = Pattern.compile("[0-9]{1,4}");
    /** Looks that every editor and word processor leaves behind; nobody misses them. */
    private static final Set<String> SILENT = Set.of("class", "style", "dir", "align", "valign", "width", "height", "data-list", "target", "rel");
    /** Elements that only get another name, and the wrapping of word processors, whose words stay. */
    private static final Set<String> UNWRAPPED = Set.of("h1", "h5", "h6", "b", "i", "strike", "del", "div", "section", "article", "span", "font",
        "center", "html", "body", "o:p");

    private static final PolicyFactory POLICY = new HtmlPolicyBuilder()
        .allowElements("p", "br", "hr", "h2", "h3", "h4", "ul", "ol", "li", "blockquote", "strong", "em", "u", "s", "sub", "sup", "code", "pre",
            "table", "caption", "thead", "tbody", "tfoot", "tr", "th", "td", "a", "img", "figure", "figcaption", "dl", "dt", "dd", "cite", "q")
        .allowElements((name, attributes) -> "h2", "h1")
        .allowElements((name, attributes) -> "h4", "h5", "h6")
        .allowElements((name, attributes) -> "strong", "b")
        .allowElements((name, attributes) -> "em", "i")
        .allowElements((name, attributes) -> "s", "strike", "del")
        .allowElements((name, attributes) -> "p", "div", "section", "article")
        .allowElements("span")
        .allowUrlProtocols("http", "https", "mailto", "tep")
        .allowAttributes("href").onElements("a")
        .allowAttributes("src").onElements("img")
        .allowAttributes("alt").onElements("img")
        .allowAttributes("id").matching(ID).onElements("h2", "h3", "h4")
        .allowAttributes("colspan", "rowspan").matching(NUMBER).onElements("td", "th")
        .allowAttributes("scope").matching(true, "row", "col", "rowgroup", "colgroup").onElements("th")
        .allowAttributes("start").matching(NUMBER).onElements("ol")
        .allowAttributes("lang").matching(LANGUAGE).onElements("p", "span", "blockquote", "li", "em", "strong", "cite", "q", "h2", "h3", "h4")
        .toFactory();

    /**
     * A clean body.
     *
     * @param html    what is kept; empty when nothing is left
     * @param removed elements and attributes that were left out, in order, each once
     */
    public record Clean(String html, List<String> removed) {
    }

    private BodyHtml() {
    }

    /**
     * @param html     as typed, or null
     * @param pictures pictures of the revision, by file: the only ones the body may show, with their words
     * @param files    all files of the revision: what the body may link to
     * @throws RuleViolated article.body.too-deep, because the sanitiser would drop the innermost words without a word
     */
    public static Clean clean(String html, Map<UUID, PictureUse> pictures, Set<UUID> files) {
        Set<String> removed = new LinkedHashSet<>();
        if (html == null || html.isBlank()) {
            return new Clean("", List.of());
        }
        requireShallow(html);
        String safe = POLICY.sanitize(VietnameseText.nfc(straight(html)), new Removals(), removed);
        Document document = Jsoup.parseBodyFragment(safe);
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.select("img").forEach(img -> picture(img, pictures, removed));
        body.select("a").forEach(link -> link(link, files));
        body.select("span:not([lang])").unwrap();
        removeEmpty(body);
        headings(body);
        return new Clean(body.html().strip(), List.copyOf(removed));
    }

    private static void requireShallow(String html) {
        if (html.chars().filter(sign -> sign == '<').limit(DEEPEST + 1L).count() > DEEPEST) {
            NodeTraversor.traverse((node, depth) -> {
                if (depth > DEEPEST) {
                    throw new RuleViolated("article.body.too-deep", DEEPEST);
                }
            }, Jsoup.parseBodyFragment(html).body());
        }
    }

    /** Safe to be shown to an editor; pictures and links are not judged yet. */
    public static String harmless(String html) {
        return html == null || html.isBlank() ? "" : POLICY.sanitize(VietnameseText.nfc(straight(html)));
    }

    private static String straight(String html) {
        if (!html.contains("data-list")) {
            return html;
        }
        Document document = Jsoup.parseBodyFragment(html);
        document.outputSettings().prettyPrint(false);
        EditorLists.straighten(document.body());
        return document.body().html();
    }

    private static void picture(Element img, Map<UUID, PictureUse> pictures, Set<String> removed) {
        UUID file = FileLinks.file(img.attr("src"));
        PictureUse picture = file == null ? null : pictures.get(file);
        if (picture == null) {
            removed.add("img");
            img.remove();
            return;
        }
        img.clearAttributes();
        img.attr("src", FileLinks.reference(picture.file()))
            .attr("alt", picture.alt() == null ? "" : picture.alt())
            .attr("width", String.valueOf(picture.width())).attr("height", String.valueOf(picture.height()));
    }

    private static void link(Element link, Set<UUID> files) {
        String href = link.attr("href");
        UUID file = FileLinks.file(href);
        if (file != null && files.contains(file)) {
            link.attr("href", FileLinks.reference(file));
        } else if (href.isEmpty() || href.startsWith("tep:")) {
            link.unwrap();
        }
    }

    /** Empty paragraphs are how editors make space; space is the page's business. */
    private static void removeEmpty(Element body) {
        for (Element block : body.select("p, h2, h3, h4, li, blockquote, figure, ul, ol")) {
            if (block.parent() != null && block.text().replace('\u00a0', ' ').isBlank() && block.selectFirst("img, table, hr") == null) {
                block.remove();
            }
        }
    }

    /** An id that the heading brought stays; a new one is made of its words, so the same heading keeps the same address. */
    private static void headings(Element body) {
        Set<String> taken = new HashSet<>();
        for (Element heading : body.select("h2, h3, h4")) {
            String wanted = heading.id().isEmpty() ? anchor(heading.text()) : heading.id();
            String id = wanted;
            for (int again = 2; !taken.add(id); again++) {
                id = wanted + "-" + again;
            }
            heading.attr("id", id);
        }
    }

    private static String anchor(String words) {
        Matcher numbered = NUMBERED.matcher(words.strip());
        return VietnameseText.slug(numbered.matches() ? numbered.group(1) + " " + numbered.group(2) : words);
    }

    private static final class Removals implements HtmlChangeListener<Set<String>> {

        @Override
        public void discardedTag(Set<String> removed, String element) {
            if (!UNWRAPPED.contains(element)) {
                removed.add(element);
            }
        }

        @Override
        public void discardedAttributes(Set<String> removed, String element, String... attributes) {
            for (String attribute : attributes) {
                if (!SILENT.contains(attribute)) {
                    removed.add(element + "/" + attribute);
                }
            }
        }
    }
}
