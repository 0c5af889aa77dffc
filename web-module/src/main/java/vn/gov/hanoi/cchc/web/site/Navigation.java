package vn.gov.hanoi.cchc.web.site;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;

/**
 * The navigation of one state of the section tree as markup. Every page shows it and it changes a few times a year, so it is written
 * once per language and place instead of being walked for each page.
 */
final class Navigation {

    private final Sections tree;
    private final Map<String, String> written = new ConcurrentHashMap<>();

    Navigation(Sections tree) {
        this.tree = tree;
    }

    boolean shows(Sections other) {
        return tree.version().equals(other.version());
    }

    /** Of the tree it shows. */
    String version() {
        return tree.version();
    }

    /**
     * Menu of all levels, and the bar of level 1.
     *
     * @param here section of level 1 the reader is in, or null
     */
    String main(boolean english, UUID here) {
        return written.computeIfAbsent(english + "/" + here, key -> menu(english) + bar(english, here));
    }

    /** Links of level 1 for the footer. */
    String footer(boolean english) {
        return written.computeIfAbsent(english + "/footer", key -> {
            StringBuilder out = new StringBuilder();
            tree.roots().forEach(root -> out.append("<li>").append(link(root, english, "")).append("</li>"));
            return out.toString();
        });
    }

    private String menu(boolean english) {
        if (tree.roots().isEmpty()) {
            return "";
        }
        StringBuilder out = new StringBuilder("<details class=\"menu pop\"><summary><span class=\"row\">")
            .append("<svg class=\"i\" aria-hidden=\"true\"><use href=\"#i-menu\"/></svg> ")
            .append(Markup.escaped(PublicTexts.of(english).get("allSections")))
            .append("</span> <svg class=\"i chev\" aria-hidden=\"true\"><use href=\"#i-chev\"/></svg></summary><ul class=\"mega\">");
        for (SectionNode root : tree.roots()) {
            out.append("<li>").append(link(root, english, ""));
            below(root, english, out);
            out.append("</li>");
        }
        return out.append("</ul></details>").toString();
    }

    private static void below(SectionNode node, boolean english, StringBuilder out) {
        if (node.children().isEmpty()) {
            return;
        }
        out.append("<ul>");
        for (SectionNode child : node.children()) {
            out.append("<li>").append(link(child, english, " class=\"quiet\""));
            below(child, english, out);
            out.append("</li>");
        }
        out.append("</ul>");
    }

    private String bar(boolean english, UUID here) {
        StringBuilder out = new StringBuilder("<ul class=\"l1\">");
        for (SectionNode root : tree.roots()) {
            out.append("<li>").append(link(root, english, root.id().equals(here) ? " aria-current=\"true\"" : "")).append("</li>");
        }
        return out.append("<li><a href=\"").append(english ? "/en" : "").append("/van-ban\">")
            .append(Markup.escaped(PublicTexts.of(english).get("library"))).append("</a></li></ul>").toString();
    }

    private static String link(SectionNode node, boolean english, String attributes) {
        boolean foreign = english && node.nameEn() == null;
        return "<a" + attributes + (foreign ? " lang=\"vi\"" : "") + " href=\"" + (english ? "/en" : "") + Markup.escaped(node.address()) + "\">"
            + Markup.escaped(Frames.name(node, english)) + "</a>";
    }
}
