package vn.gov.hanoi.cchc.web.site;

import vn.gov.hanoi.cchc.shared.Markup;
import vn.gov.hanoi.cchc.site.api.SectionNode;

/** Where browsers and feed readers find the feeds and the search of the site, as elements of a page's head. */
final class MachineLinks {

    private MachineLinks() {
    }

    /** @param section section the reader is in, or null */
    static String of(boolean english, SectionNode section) {
        StringBuilder out = new StringBuilder(800);
        String base = english ? "/en" : "";
        String rss = PublicTexts.of(english).get("feedRss");
        String atom = PublicTexts.of(english).get("feedAtom");
        if (section != null) {
            String name = Frames.name(section, english) + ": ";
            link(out, "alternate", "application/rss+xml", name + rss, base + "/rss/" + section.slug() + ".xml");
            link(out, "alternate", "application/atom+xml", name + atom, base + "/atom/" + section.slug() + ".xml");
        }
        link(out, "alternate", "application/rss+xml", rss, base + "/rss.xml");
        link(out, "alternate", "application/atom+xml", atom, base + "/atom.xml");
        link(out, "search", "application/opensearchdescription+xml", PublicTexts.of(english).get("openSearchName"), base + "/opensearch.xml");
        return out.toString();
    }

    /** The feeds of what a question finds. */
    static String found(boolean english, SearchForm form) {
        StringBuilder out = new StringBuilder(400);
        String base = english ? "/en" : "";
        String title = PublicTexts.of(english).get("searchTitle") + ": " + form.filter().words() + ": ";
        link(out, "alternate", "application/rss+xml", title + PublicTexts.of(english).get("feedRss"), base + form.feed(false));
        link(out, "alternate", "application/atom+xml", title + PublicTexts.of(english).get("feedAtom"), base + form.feed(true));
        return out.toString();
    }

    private static void link(StringBuilder out, String relation, String type, String title, String path) {
        out.append("<link rel=\"").append(relation).append("\" type=\"").append(type).append("\" title=\"").append(Markup.escaped(title))
            .append("\" href=\"").append(Markup.escaped(path)).append("\"/>");
    }
}
