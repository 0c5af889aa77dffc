package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.indicator.api.AgencyPage;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.indicator.api.IndexPage;
import vn.gov.hanoi.cchc.indicator.api.IndexRow;
import vn.gov.hanoi.cchc.indicator.api.WithdrawnIndex;
import vn.gov.hanoi.cchc.indicator.boundary.IndexQueries;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.api.PublicTags;

/** Pages of the indices: all of them, one in one year, the results of one agency. */
@ApplicationScoped
public class IndexAnswers {

    private static final Set<String> SHOWS = Set.of(PublicTags.INDICES);

    @Inject
    private IndexQueries indices;
    @Inject
    private Frames frames;

    Answer list(PublicAddress address) {
        IndexWords words = new IndexWords(address.english());
        List<IndexRow> rows = indices.list();
        List<IndexSeries> series = Arrays.stream(IndexKind.values())
            .map(kind -> IndexLists.series(rows.stream().filter(row -> row.kind() == kind).toList(), words)).filter(one -> one != null).toList();
        PageFrame frame = frames.frame(PageHead.of(address.english(), words.text("indices"), words.text("indicesLead"), "/chi-so", null,
            List.of(new Crumb(null, words.text("indices")))));
        return Answer.page("/site/indices.xhtml", frame, Map.of("series", series), rows.toString(), SHOWS);
    }

    /** @return null when there is no such table; the marker when it was withdrawn */
    Answer table(PublicAddress address, HttpServletRequest request) {
        IndexKind kind = IndexKind.ofSlug(address.slug()).orElse(null);
        if (kind == null) {
            return null;
        }
        String edition = request.getParameter("ban");
        if (edition != null && !edition.matches("[1-9][0-9]{0,4}")) {
            return null;
        }
        int year = (int) address.number();
        Integer number = edition == null ? null : Integer.valueOf(edition);
        IndexPage page = indices.page(kind, year, number).orElse(null);
        if (page == null) {
            return indices.withdrawn(kind, year, number).map(marker -> gone(address, marker)).orElse(null);
        }
        String path = address.base() + kind.address(year);
        return table(address, page, IndexSort.read(path, request.getParameter("sap-xep"), request.getParameter("chieu")));
    }

    private Answer table(PublicAddress address, IndexPage page, IndexSort sort) {
        IndexWords words = new IndexWords(address.english());
        IndexKind kind = page.facts().kind();
        int year = page.facts().year();
        String heading = words.fill("indexTitle", words.kind(kind), String.valueOf(year));
        String path = kind.address(year);
        List<Crumb> crumbs = List.of(new Crumb("/chi-so", words.text("indices")), new Crumb(null, heading));
        PageFrame frame = frames.frame(PageHead.of(address.english(), heading, IndexFacts.lead(page, words),
            path + (page.current() ? "" : "?ban=" + page.number()), null, crumbs)
            .describing(LinkedData.index(page, heading, IndexFacts.lead(page, words), frames.absolute(""), path)));
        Map<String, Object> content = new LinkedHashMap<>(IndexFacts.charts(page, words));
        content.put("facts", IndexFacts.of(page, words));
        content.put("lead", IndexFacts.lead(page, words));
        content.put("table", page.units().isEmpty() ? "" : IndexTables.units(page, sort.sorted(page.units()), sort, words));
        content.put("index", page);
        content.put("old", page.current() ? "" : words.fill("indexOld", String.valueOf(page.number()), Moment.of(page.publishedAt()).day()));
        content.put("address", path);
        content.put("years", page.years().stream().map(one -> new Crumb(one == year ? null : kind.address(one), String.valueOf(one)))
            .toList());
        content.put("editions", page.editions().stream().map(mark -> new IndexFact(words.fill("version", String.valueOf(mark.number())),
            Moment.of(mark.publishedAt()).text() + (mark.note() == null ? "" : ". " + mark.note()),
            mark.number() == page.number() ? null : path + (mark.current() ? "" : "?ban=" + mark.number()), "vi")).toList());
        content.put("citation", heading + ". " + frames.absolute(path) + ". Nguồn: Trang thông tin Cải cách hành chính");
        return Answer.page("/site/index-table.xhtml", frame, content, page + sort.toString(), SHOWS);
    }

    /** @return null when the agency stands in no table */
    Answer agency(PublicAddress address) {
        IndexWords words = new IndexWords(address.english());
        AgencyPage page = indices.agency(address.name()).orElse(null);
        if (page == null) {
            return null;
        }
        if (!page.code().equals(address.name())) {
            return Answer.moved(address.base() + "/chi-so/co-quan/" + page.code());
        }
        List<IndexSeries> series = new ArrayList<>();
        page.results().forEach((kind, results) -> series.add(IndexLists.agency(kind, results, page.name(),
            indices.page(kind, results.get(0).year(), null).orElse(null), words)));
        String heading = words.fill("indexAgency", page.name());
        PageFrame frame = frames.frame(PageHead.of(address.english(), heading, words.text("indexAgencyLead"), "/chi-so/co-quan/" + page.code(), null,
            List.of(new Crumb("/chi-so", words.text("indices")), new Crumb(null, page.name()))));
        return Answer.page("/site/index-agency.xhtml", frame, Map.of("series", series, "agency", page.name()), page.toString(), SHOWS);
    }

    private Answer gone(PublicAddress address, WithdrawnIndex marker) {
        IndexWords words = new IndexWords(address.english());
        String title = words.fill("indexTitle", words.kind(marker.kind()), String.valueOf(marker.year()));
        PageFrame frame = frames.frame(PageHead.of(address.english(), words.text("withdrawnTitle"), null, null, null,
            List.of(new Crumb("/chi-so", words.text("indices")), new Crumb(null, title))));
        return Answer.with(410, "/site/index-gone.xhtml", frame, Map.of("text",
            words.fill("withdrawnText", title, Moment.of(marker.at()).day(), marker.reason())), null, null);
    }
}
