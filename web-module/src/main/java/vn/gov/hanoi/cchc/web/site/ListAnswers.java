package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.VietnameseText;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.HomeRow;
import vn.gov.hanoi.cchc.site.api.ItemRow;
import vn.gov.hanoi.cchc.site.api.ListPosition;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.PublicCalendar;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.api.Sections;
import vn.gov.hanoi.cchc.site.boundary.FeedQueries;
import vn.gov.hanoi.cchc.site.boundary.ListQueries;

/** Pages that list items: home, section, document library, search in titles. */
@ApplicationScoped
public class ListAnswers {

    private static final int LONGEST_SEARCH = 200;

    @Inject
    private ListQueries lists;
    @Inject
    private FeedQueries feeds;
    @Inject
    private Frames frames;

    Answer home(PublicAddress address) {
        List<HomeRow> rows = lists.home();
        Map<String, String> texts = PublicTexts.of(address.english());
        List<CalendarEntry> upcoming = feeds.upcoming();
        String events = upcoming.stream().map(entry -> LinkedData.event(entry, frames.absolute(""))).collect(Collectors.joining());
        PageFrame frame = frames.frame(PageHead.of(address.english(), texts.get("homeTitle"), texts.get("homeLead"), "/", null, List.of())
            .describing(LinkedData.site(frames.absolute(""), address.english()) + events));
        return Answer.page("/site/home.xhtml", frame, Map.of("rows", rows), rows.toString() + upcoming, Set.of(PublicTags.ITEMS, PublicTags.DOCUMENTS,
            PublicTags.HOME, PublicTags.INDICES, PublicTags.calendar(PublicCalendar.NOTICE), PublicTags.calendar(PublicCalendar.CONSULTATION)));
    }

    /** @return null when nothing stands there */
    Answer section(PublicAddress address, HttpServletRequest request) {
        Sections sections = frames.sections();
        SectionNode section = sections.bySlug().get(address.slug());
        if (section == null) {
            String now = sections.slugNow(address.slug());
            return now == null ? null : Answer.moved(address.base() + "/chuyen-muc/" + now);
        }
        ListPosition position = ListPosition.parse(request.getParameter("trang"), request.getParameter("sau"));
        if (position == null) {
            return null;
        }
        String asked = request.getParameter("loai");
        MediaShelf shelf = asked == null ? null : MediaShelf.ofWord(asked).orElse(null);
        Page<ItemRow> rows = asked != null && shelf == null ? null : lists.section(section, shelf, position);
        if (rows == null || beyond(rows, position)) {
            return null;
        }
        PageLinks links = PageLinks.of(address.base() + section.address(), shelf == null ? Map.of() : Map.of("loai", shelf.word()), position, rows,
            address.english());
        List<Crumb> crumbs = frames.crumbs(section.id(), address.english());
        String name = Frames.name(section, address.english());
        crumbs.set(crumbs.size() - 1, new Crumb(null, name));
        String heading = shelf == null ? name : name + ": " + PublicTexts.of(address.english()).get("media" + shelf.name());
        PageFrame frame = frames.frame(PageHead.of(address.english(), heading, PublicTexts.fill(address.english(), "sectionLead", heading),
            section.address() + links.own(), section.id(), crumbs));
        Map<String, Object> content = new LinkedHashMap<>(Map.of("section", section, "root", sections.path(section.id()).get(0), "onPath",
            sections.path(section.id()).stream().map(SectionNode::slug).toList(), "rows", rows.rows(), "links", links, "shelves", lists.shelves(section)));
        content.put("shelf", shelf);
        return Answer.page("/site/section.xhtml", frame, content, rows.toString() + position + shelf + content.get("shelves"),
            Set.of(PublicTags.section(section.id())));
    }

    /** @return null when nothing stands there */
    Answer documents(PublicAddress address, HttpServletRequest request) {
        FilterForm form = FilterForm.read(request);
        ListPosition position = ListPosition.parse(request.getParameter("trang"), request.getParameter("sau"));
        if (position == null) {
            return null;
        }
        Page<ItemRow> rows = lists.documents(form.filter(), position);
        if (beyond(rows, position)) {
            return null;
        }
        Map<String, String> texts = PublicTexts.of(address.english());
        PageLinks links = PageLinks.of(address.base() + "/van-ban", form.parameters(), position, rows, address.english());
        PageFrame frame = frames.frame(PageHead.of(address.english(), texts.get("documentsTitle"), texts.get("documentsLead"),
            "/van-ban" + links.own(), null, List.of(new Crumb(null, texts.get("documents"))))
            .describing(LinkedData.library(frames.absolute(""), texts.get("documentsTitle"), texts.get("documentsLead"))));
        Map<String, Object> content = new LinkedHashMap<>(lists.documentFacets());
        content.putAll(Map.of("form", form, "rows", rows.rows(), "links", links));
        return Answer.page("/site/documents.xhtml", frame, content, content.toString() + position, Set.of(PublicTags.DOCUMENTS));
    }

    /** @return null when nothing stands there */
    Answer search(PublicAddress address, HttpServletRequest request) {
        String words = words(request.getParameter("q"));
        ListPosition position = ListPosition.parse(request.getParameter("trang"), request.getParameter("sau"));
        if (position == null) {
            return null;
        }
        Page<ItemRow> rows = words.isEmpty() ? Page.empty() : lists.titled(words, position);
        if (!words.isEmpty() && beyond(rows, position)) {
            return null;
        }
        Map<String, String> texts = PublicTexts.of(address.english());
        PageLinks links = PageLinks.of(address.base() + "/tim-kiem", Map.of("q", words), position, rows, address.english());
        PageFrame frame = frames.frame(PageHead.of(address.english(), texts.get("searchTitle"), texts.get("searchLead"), "/tim-kiem", null,
            List.of(new Crumb(null, texts.get("searchTitle")))).searching(words));
        return Answer.page("/site/search.xhtml", frame, Map.of("rows", rows.rows(), "links", links, "words", words, "results",
            PublicTexts.fill(address.english(), "searchResults", words)), null, Set.of(PublicTags.ITEMS));
    }

    private static boolean beyond(Page<ItemRow> rows, ListPosition position) {
        return rows.rows().isEmpty() && !position.equals(ListPosition.FIRST);
    }

    private static String words(String asked) {
        String words = VietnameseText.line(asked);
        return words == null ? "" : words.length() > LONGEST_SEARCH ? words.substring(0, LONGEST_SEARCH) : words;
    }
}
