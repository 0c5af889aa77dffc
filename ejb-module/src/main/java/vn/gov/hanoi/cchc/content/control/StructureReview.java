package vn.gov.hanoi.cchc.content.control;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Whether everybody finds their way in a text: headings in order, links that say where they lead, tables with heads. Worth a look, never in the way. */
public final class StructureReview {

    private static final int PLACES = 10;
    private static final int START = 60;
    private static final Set<String> VAGUE = Set.of("tai day", "xem them", "xem tai day", "o day", "click", "click here", "bam vao day",
        "nhan vao day", "link", "chi tiet", "here", "more");

    private StructureReview() {
    }

    /** @param html as it is kept; nothing is said of null */
    public static List<CheckLine> of(String html) {
        return html == null ? List.of() : of(Jsoup.parseBodyFragment(html).body());
    }

    static List<CheckLine> of(Element body) {
        return List.of(line("headings", jumps(body)),
            line("links", body.select("a[href]").eachText().stream().filter(text -> VAGUE.contains(VietnameseText.fold(text).strip())).toList()),
            line("tables", body.select("table:not(:has(th))").stream().map(table -> start(table.text())).toList()));
    }

    private static List<String> jumps(Element body) {
        List<String> jumps = new ArrayList<>();
        int level = 1;
        for (Element heading : body.select("h2, h3, h4")) {
            int next = heading.normalName().charAt(1) - '0';
            if (next > level + 1) {
                jumps.add(heading.text());
            }
            level = next;
        }
        return jumps;
    }

    private static CheckLine line(String code, List<String> places) {
        return new CheckLine(code, places.isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK, List.of(), few(places));
    }

    /** As many as are worth naming. */
    static List<String> few(List<String> places) {
        return places.size() <= PLACES ? places : places.subList(0, PLACES);
    }

    /** The beginning of a longer text. */
    static String start(String text) {
        return text.length() <= START ? text : text.substring(0, START - 1) + "…";
    }
}
