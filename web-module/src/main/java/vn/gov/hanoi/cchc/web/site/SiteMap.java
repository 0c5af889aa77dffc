package vn.gov.hanoi.cchc.web.site;

import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.StandingShown;

/** The lists of the site map: what can be looked up, every section of every level, the standing pages, the feeds. */
final class SiteMap {

    private SiteMap() {
    }

    static String markup(Sections tree, List<StandingShown> pages, boolean english) {
        Map<String, String> texts = PublicTexts.of(english);
        String base = english ? "/en" : "";
        StringBuilder out = new StringBuilder("<div class=\"map\">");
        list(out, "tra-cuu", texts.get("footRead"));
        for (String[] one : new String[][] {{"/", "home"}, {"/van-ban", "library"}, {"/chi-so", "indices"}, {"/tim-kiem", "searchTitle"},
            {ReportServlet.ADDRESS, "report"}}) {
            item(out, base + one[0], texts.get(one[1]), null);
        }
        out.append("</ul></section>");
        list(out, "chuyen-muc", texts.get("sections"));
        tree.roots().forEach(root -> section(out, root, english));
        out.append("</ul></section>");
        list(out, "trang", texts.get("standingPages"));
        pages.forEach(page -> item(out, base + page.page().address(), page.title(), english && !page.english() ? "vi" : null));
        out.append("</ul></section>");
        list(out, "ban-tin", texts.get("feeds"));
        item(out, base + "/rss.xml", "RSS: " + texts.get("feedAll"), null);
        item(out, base + "/atom.xml", "Atom: " + texts.get("feedAll"), null);
        for (SectionNode root : tree.roots()) {
            item(out, base + "/rss/" + root.slug() + ".xml", "RSS: " + Frames.name(root, english), english && root.nameEn() == null ? "vi" : null);
        }
        return out.append("</ul></section></div>").toString();
    }

    private static void list(StringBuilder out, String id, String heading) {
        out.append("<section aria-labelledby=\"m-").append(id).append("\"><h2 id=\"m-").append(id).append("\">").append(Markup.escaped(heading))
            .append("</h2><ul>");
    }

    private static void section(StringBuilder out, SectionNode node, boolean english) {
        out.append("<li>");
        link(out, (english ? "/en" : "") + node.address(), Frames.name(node, english), english && node.nameEn() == null ? "vi" : null);
        if (!node.children().isEmpty()) {
            out.append("<ul>");
            node.children().forEach(child -> section(out, child, english));
            out.append("</ul>");
        }
        out.append("</li>");
    }

    private static void item(StringBuilder out, String address, String words, String language) {
        out.append("<li>");
        link(out, address, words, language);
        out.append("</li>");
    }

    private static void link(StringBuilder out, String address, String words, String language) {
        out.append("<a").append(language == null ? "" : " lang=\"" + language + "\"").append(" href=\"").append(Markup.escaped(address)).append("\">")
            .append(Markup.escaped(words)).append("</a>");
    }
}
