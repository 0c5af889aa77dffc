package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.gov.hanoi.cchc.shared.CanonicalJson;
import vn.gov.hanoi.cchc.site.api.ListPosition;
import vn.gov.hanoi.cchc.site.api.PublicTags;
import vn.gov.hanoi.cchc.site.api.SearchAnswer;
import vn.gov.hanoi.cchc.site.api.SearchFacet;
import vn.gov.hanoi.cchc.site.boundary.SearchAway;
import vn.gov.hanoi.cchc.site.boundary.SearchQueries;

/** The search of the public site: its page, and suggestions while somebody types. */
@ApplicationScoped
public class SearchAnswers {

    private static final Set<String> SHOWS = Stream.concat(PublicTags.SEARCHED.stream(), PublicTags.standing().stream()).collect(Collectors.toUnmodifiableSet());
    private static final String VIEW = "/site/search.xhtml";
    private static final int LONGEST_SHOWN = 200;

    @Inject
    private SearchQueries search;
    @Inject
    private Frames frames;
    @Inject
    private PageKeeper keeper;

    /** @return null when nothing stands there */
    Answer page(PublicAddress address, HttpServletRequest request) {
        SearchForm form = SearchForm.read(request, address.english());
        ListPosition position = ListPosition.parse(request.getParameter("trang"), request.getParameter("sau"));
        if (position == null || position.after() != null) {
            return null;
        }
        SearchAnswer answer;
        boolean away = false;
        try {
            answer = search.search(form.filter(), position.offset(), ListPosition.SIZE);
        } catch (SearchAway e) {
            answer = SearchAnswer.NOTHING_ASKED;
            away = true;
        }
        if (answer.page().rows().isEmpty() && position.page() > 1 && !away) {
            return null;
        }
        boolean english = address.english();
        String words = form.filter().words().length() > LONGEST_SHOWN ? form.filter().words().substring(0, LONGEST_SHOWN) : form.filter().words();
        Map<String, String> texts = PublicTexts.of(english);
        PageLinks links = PageLinks.numbered(address.base() + "/tim-kiem", form.parameters(), position.page(), answer.page(), english);
        PageFrame frame = frames.frame(PageHead.of(english, texts.get("searchTitle"), texts.get("searchLead"), "/tim-kiem", null,
            List.of(new Crumb(null, texts.get("searchTitle")))).searching(words)
            .describing(answer.unasked() ? "" : MachineLinks.found(english, form)));
        Map<String, Object> content = new LinkedHashMap<>();
        content.put("form", form);
        content.put("answer", answer);
        content.put("away", away);
        content.put("rows", answer.page().rows());
        content.put("links", links);
        content.put("words", words);
        content.put("results", PublicTexts.fill(english, "searchResults", answer.instead() ? answer.better() : words));
        content.put("instead", answer.instead() ? PublicTexts.fill(english, "searchInstead", words, answer.better()) : "");
        content.put("kinds", answer.kinds().stream().map(kind -> new SearchFacet(kind.value(), texts.get("searchKind" + kind.name()), kind.items(),
            kind.chosen())).toList());
        return away ? Answer.with(HttpServletResponse.SC_SERVICE_UNAVAILABLE, VIEW, frame, content, null, null) : Answer.page(VIEW, frame, content, null, SHOWS);
    }

    /** Always answers. */
    boolean suggest(PublicAddress address, HttpServletRequest request, HttpServletResponse response) throws IOException {
        List<Map<String, String>> items = search.suggestions(request.getParameter("q"), address.english()).stream().map(suggestion -> suggestion.address() == null
            ? Map.of("words", suggestion.words()) : Map.of("words", suggestion.words(), "address", suggestion.address())).toList();
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", PageKeeper.KEEP);
        keeper.send(request, response, CanonicalJson.write(Map.of("items", items)).getBytes(StandardCharsets.UTF_8), PublicTags.SEARCHED);
        return true;
    }
}
