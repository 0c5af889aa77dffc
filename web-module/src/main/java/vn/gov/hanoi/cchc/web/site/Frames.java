package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.PortalSettings;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.boundary.PublicSectionQueries;

/** Builds what stands around the content of a public page. */
@ApplicationScoped
public class Frames {

    private static final Sections NONE = Sections.of(List.of(), Map.of(), "none");

    @Inject
    private PublicSectionQueries sections;
    @Inject
    private PortalSettings settings;
    @Inject
    private StaticFiles files;
    @Inject
    private Surroundings surroundings;

    private volatile Navigation navigation;

    Sections sections() {
        return sections.sections();
    }

    PageFrame frame(PageHead head) {
        return frame(head, sections());
    }

    /** Without asking the database: the tree as last seen, or none. */
    PageFrame frameInTrouble(PageHead head) {
        Sections remembered = sections.remembered();
        return frame(head, remembered == null ? NONE : remembered);
    }

    /** Changes when what stands around the pages changes. */
    String version() {
        Navigation now = navigation;
        return files.version() + (now == null ? "" : now.version());
    }

    /** Steps to a section, the section included. */
    List<Crumb> crumbs(UUID section, boolean english) {
        List<Crumb> crumbs = new ArrayList<>();
        for (SectionNode node : sections().path(section)) {
            crumbs.add(new Crumb(node.address(), name(node, english)));
        }
        return crumbs;
    }

    static String name(SectionNode node, boolean english) {
        return english && node.nameEn() != null ? node.nameEn() : node.name();
    }

    String absolute(String path) {
        return settings.baseUrl() + path;
    }

    private PageFrame frame(PageHead head, Sections tree) {
        boolean english = head.english();
        boolean home = "/".equals(head.path());
        Navigation menu = navigation(tree);
        List<SectionNode> path = tree.path(head.section());
        List<Crumb> crumbs = new ArrayList<>();
        if (!home && !head.print()) {
            crumbs.add(new Crumb("/", PublicTexts.of(english).get("home")));
            crumbs.addAll(head.crumbs());
        }
        String other = (english ? "" : "/en") + (head.path() == null ? "/" : head.path());
        String masthead = head.print() ? surroundings.getSprite() : surroundings.masthead(english, other,
            menu.main(english, path.isEmpty() ? null : path.get(0).id()), head.search(), home);
        return new PageFrame(english, english ? "en" : "vi", english ? "/en" : "", head.heading(), home ? "home" : head.print() ? "print" : "inner",
            home, files.root(), surroundings.head(forMachines(head, path, crumbs), settings.baseUrl()), masthead,
            head.print() ? "" : surroundings.footer(english, menu.footer(english)), List.copyOf(crumbs));
    }

    /** Where the page stands, and the feeds of where it stands. */
    private PageHead forMachines(PageHead head, List<SectionNode> path, List<Crumb> crumbs) {
        if (head.path() == null || head.print()) {
            return head;
        }
        SectionNode section = path.isEmpty() ? null : path.get(path.size() - 1);
        return head.describing(MachineLinks.of(head.english(), section) + LinkedData.trail(crumbs, absolute(head.english() ? "/en" : "")));
    }

    private Navigation navigation(Sections tree) {
        Navigation now = navigation;
        if (now == null || !now.shows(tree)) {
            now = new Navigation(tree);
            navigation = now;
        }
        return now;
    }
}
