package vn.gov.hanoi.cchc.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.identity.api.AgencyKind;
import vn.gov.hanoi.cchc.identity.api.AgencyNode;
import vn.gov.hanoi.cchc.identity.api.AgencyView;
import vn.gov.hanoi.cchc.identity.boundary.AgencyQueries;
import vn.gov.hanoi.cchc.web.office.Visit;

/** Agencies of a day: {@code ?ngay=}; {@code ?tim=} words of a code or a name, today's or a former one. */
@Named
@RequestScoped
public class AgencyListView {

    private static final int MOST = 200;

    @Inject
    private AgencyQueries agencies;
    @Inject
    private Visit visit;

    /** One line of the tree; {@code depth} 0 for the first level below the City. */
    public record Line(AgencyView agency, int depth) {
    }

    /** Lines of one kind with everything below them. */
    public record Branch(AgencyKind kind, List<Line> lines) {
    }

    public LocalDate getDay() {
        LocalDate day = visit.day("ngay");
        return day == null ? visit.today() : day;
    }

    public String getWanted() {
        return visit.line("tim");
    }

    /** What the search found, in one flat list. */
    public List<AgencyView> getFound() {
        return agencies.find(getWanted(), getDay(), MOST);
    }

    /** The City itself, and whatever else stands at the top. */
    public List<AgencyView> getTop() {
        return agencies.tree(getDay()).stream().map(AgencyNode::agency).toList();
    }

    /** The levels below the top, by the kind of their first line. */
    public List<Branch> getBranches() {
        Map<AgencyKind, List<Line>> byKind = new EnumMap<>(AgencyKind.class);
        for (AgencyNode top : agencies.tree(getDay())) {
            top.children().forEach(child -> grow(byKind.computeIfAbsent(child.agency().kind(), kind -> new ArrayList<>()), child, 0));
        }
        return byKind.entrySet().stream().map(entry -> new Branch(entry.getKey(), entry.getValue())).toList();
    }

    private static void grow(List<Line> lines, AgencyNode node, int depth) {
        lines.add(new Line(node.agency(), depth));
        node.children().forEach(child -> grow(lines, child, depth + 1));
    }
}
