package vn.gov.hanoi.cchc.content.boundary;

import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The words of a body: for comparing, searching, checking and keeping. */
public final class BodyText {

    private static final Set<String> BLOCKS = Set.of("p", "h2", "h3", "h4", "li", "blockquote", "tr", "figcaption", "caption", "dt", "dd",
        "ul", "ol", "table", "figure", "dl", "hr", "pre");

    private BodyText() {
    }

    /**
     * Plain text: one line per paragraph, list item or table row, cells parted by a tab; never null.
     *
     * @param html sanitised HTML, or null
     */
    public static String of(String html) {
        if (html == null || html.isEmpty()) {
            return "";
        }
        StringBuilder text = new StringBuilder(html.length());
        NodeTraversor.traverse(new Writer(text), Jsoup.parseBodyFragment(html).body());
        return text.toString().strip();
    }

    /** The lines of {@link #of}, empty ones left out. */
    public static List<String> lines(String html) {
        return of(html).lines().filter(line -> !line.isBlank()).toList();
    }

    private record Writer(StringBuilder text) implements NodeVisitor {

        @Override
        public void head(Node node, int depth) {
            if (node instanceof TextNode words) {
                append(words.text());
            } else if (node instanceof Element element) {
                if (BLOCKS.contains(element.normalName()) || element.normalName().equals("br")) {
                    breakLine();
                } else if (element.normalName().equals("td") || element.normalName().equals("th")) {
                    tab();
                }
            }
        }

        @Override
        public void tail(Node node, int depth) {
            if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
                breakLine();
            }
        }

        private void append(String words) {
            boolean atStart = text.isEmpty() || Character.isWhitespace(text.charAt(text.length() - 1));
            String clean = words.replace('\n', ' ');
            text.append(atStart ? clean.stripLeading() : clean);
        }

        private void breakLine() {
            while (!text.isEmpty() && (text.charAt(text.length() - 1) == ' ' || text.charAt(text.length() - 1) == '\t')) {
                text.setLength(text.length() - 1);
            }
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\n');
            }
        }

        private void tab() {
            if (!text.isEmpty() && text.charAt(text.length() - 1) != '\n') {
                text.append('\t');
            }
        }
    }
}
