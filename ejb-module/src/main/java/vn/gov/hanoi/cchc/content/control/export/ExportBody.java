package vn.gov.hanoi.cchc.content.control.export;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;

/**
 * The body of an entry as the import takes it: paragraphs where WordPress has bare lines, pictures and files by the names under which they
 * are laid beside the import, and no machinery. Whatever goes is named; what stays is cleaned by {@code BodyHtml} like every other body.
 */
final class ExportBody {

    /** Begins the reference to a file that lies beside the import. */
    static final String BESIDE = "import:";
    static final int MOST_FILES = 40;
    private static final String BLOCKS = "table|thead|tbody|tfoot|caption|colgroup|col|td|th|tr|div|dl|dd|dt|ul|ol|li|pre|form|blockquote|address|p|h[1-6]|hr|"
        + "section|article|aside|header|footer|nav|figure|figcaption|details|summary|iframe|script|style";
    private static final Pattern BLOCK = Pattern.compile("^\\s*</?(" + BLOCKS + ")\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
    private static final Pattern HAS_BLOCKS = Pattern.compile("<!-- wp:|<(p|div)\\b", Pattern.CASE_INSENSITIVE);

    private final OldFiles old;
    private final ExportLosses losses;
    /** Name beside the import → alternative text. */
    private final Map<String, String> pictures = new LinkedHashMap<>();
    /** Name beside the import → words of the link. */
    private final Map<String, String> files = new LinkedHashMap<>();

    ExportBody(OldFiles old, ExportLosses losses) {
        this.old = old;
        this.losses = losses;
    }

    String converted(String html) {
        Document document = Jsoup.parseBodyFragment(HAS_BLOCKS.matcher(html).find() ? html : paragraphs(html));
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        dropComments(body);
        embeds(body);
        machinery(body);
        body.select("a[href]").forEach(this::link);
        body.select("img").forEach(this::picture);
        return body.html().strip();
    }

    Map<String, String> pictures() {
        return pictures;
    }

    Map<String, String> files() {
        return files;
    }

    /** Blank lines part paragraphs, single ones are breaks, as WordPress shows them. */
    static String paragraphs(String text) {
        StringBuilder html = new StringBuilder();
        for (String part : text.replace("\r\n", "\n").replace('\r', '\n').split("\\n\\s*\\n")) {
            if (!part.isBlank()) {
                html.append(BLOCK.matcher(part).matches() ? part : "<p>" + part.strip().replace("\n", "<br>\n") + "</p>").append('\n');
            }
        }
        return html.toString();
    }

    private static void dropComments(Element body) {
        NodeTraversor.traverse((node, depth) -> {
            if (node instanceof Comment comment) {
                comment.setData("");
            }
        }, body);
    }

    /** What shows something of another site keeps a link to it. */
    private void embeds(Element body) {
        for (Element frame : body.select("iframe, embed, object, video, audio")) {
            String address = old.absolute(first(frame, "src", "data", "data-src"));
            if (address == null && frame.selectFirst("source[src]") != null) {
                address = old.absolute(frame.selectFirst("source[src]").attr("src"));
            }
            losses.add(ImportLossKind.EMBED, frame.normalName() + (address == null ? "" : " " + address));
            if (address != null) {
                frame.before(new Element("p").appendChild(new Element("a").attr("href", address).text(address)));
            }
            frame.remove();
        }
        for (Element block : body.select("figure.wp-block-embed")) {
            String address = block.text().strip();
            losses.add(ImportLossKind.EMBED, address);
            String whole = old.absolute(address);
            if (whole != null) {
                block.before(new Element("p").appendChild(new Element("a").attr("href", whole).text(whole)));
                block.remove();
            }
        }
    }

    private static String first(Element element, String... attributes) {
        for (String attribute : attributes) {
            if (!element.attr(attribute).isBlank()) {
                return element.attr(attribute);
            }
        }
        return null;
    }

    private void machinery(Element body) {
        for (Element machine : body.select("script, style, noscript, link, meta, template, svg")) {
            if (machine.normalName().equals("script")) {
                losses.add(ImportLossKind.SCRIPT, machine.hasAttr("src") ? machine.attr("src") : "script");
            }
            machine.remove();
        }
        for (Element form : body.select("form, input, button, select, textarea")) {
            losses.add(ImportLossKind.FORM, form.normalName());
            if (!form.normalName().equals("form")) {
                form.remove();
            } else {
                form.unwrap();
            }
        }
        for (Element acting : body.select("[onclick], [onload], [onerror], [onmouseover]")) {
            losses.add(ImportLossKind.SCRIPT, acting.normalName());
        }
    }

    private void link(Element link) {
        if (link.selectFirst("img") != null && old.picture(link.attr("href")) != null) {
            link.unwrap();
            return;
        }
        String name = old.paper(link.attr("href"));
        if (name != null && files.size() < MOST_FILES) {
            files.putIfAbsent(name, link.text().isBlank() ? name.substring(name.lastIndexOf('/') + 1) : link.text().strip());
            link.attr("href", BESIDE + name);
        }
    }

    private void picture(Element img) {
        String address = first(img, "src", "data-src");
        String name = address == null ? null : old.picture(address);
        if (name == null || pictures.size() >= MOST_FILES) {
            losses.add(ImportLossKind.PICTURE, address == null ? "img" : address.startsWith("data:") ? "data:" : address);
            img.remove();
            return;
        }
        String alt = img.attr("alt").strip();
        pictures.merge(name, alt, (before, now) -> before.isEmpty() ? now : before);
        img.attr("src", BESIDE + name);
    }
}
