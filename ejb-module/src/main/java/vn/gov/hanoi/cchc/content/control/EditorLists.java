package vn.gov.hanoi.cchc.content.control;

import org.jsoup.nodes.Element;
import org.jsoup.parser.Tag;

/**
 * Lists as the office's editor writes them: one flat {@code ol} whose items say what they are ({@code data-list}) and how deep they stand
 * ({@code ql-indent-n}). Readers and their screen readers need {@code ul}, {@code ol} and nesting.
 */
final class EditorLists {

    private static final String KIND = "data-list";
    private static final String INDENT = "ql-indent-";

    private EditorLists() {
    }

    static void straighten(Element body) {
        for (Element list : body.select("ol:has(> li[" + KIND + "])")) {
            Element root = null;
            for (Element item : list.select("> li")) {
                String tag = "bullet".equals(item.attr(KIND)) ? "ul" : "ol";
                int depth = root == null ? 0 : depth(item);
                if (root == null || depth == 0 && !root.normalName().equals(tag)) {
                    root = new Element(Tag.valueOf(tag), "");
                    list.before(root);
                }
                item.removeAttr(KIND).select("> span.ql-ui").remove();
                at(root, tag, depth).appendChild(item);
            }
            list.remove();
        }
    }

    /** The list at this depth below the last item, made when it is not there yet. */
    private static Element at(Element root, String tag, int depth) {
        Element target = root;
        for (int level = 1; level <= depth; level++) {
            Element above = target.lastElementChild();
            Element inner = above.lastElementChild();
            boolean fits = inner != null && (level < depth ? isList(inner) : inner.normalName().equals(tag));
            target = fits ? inner : above.appendElement(tag);
            if (level < depth && target.childrenSize() == 0) {
                return target;
            }
        }
        return target;
    }

    private static boolean isList(Element element) {
        return element.normalName().equals("ul") || element.normalName().equals("ol");
    }

    private static int depth(Element item) {
        return item.classNames().stream().filter(name -> name.matches(INDENT + "[1-8]")).findFirst()
            .map(name -> name.charAt(name.length() - 1) - '0').orElse(0);
    }
}
