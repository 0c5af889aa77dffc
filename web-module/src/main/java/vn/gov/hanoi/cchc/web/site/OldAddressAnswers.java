package vn.gov.hanoi.cchc.web.site;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.gov.hanoi.cchc.site.api.OldAddressTarget;
import vn.gov.hanoi.cchc.site.api.SectionNode;
import vn.gov.hanoi.cchc.site.boundary.OldAddressQueries;

/**
 * Leads from addresses of the old site to pages of this one. Asked when nothing else stands at an address, and for the first page with a
 * query, because that is how the old site called its articles. It leads to own pages only, and tells of an item what the item's own address
 * tells.
 */
@ApplicationScoped
public class OldAddressAnswers {

    private static final String QUERY = OldAddressAnswers.class.getName();

    @Inject
    private OldAddressQueries old;
    @Inject
    private ItemAnswers items;
    @Inject
    private Frames frames;

    /** Notes what was asked, for when the server says that nobody knew it. */
    static void remember(HttpServletRequest request) {
        request.setAttribute(QUERY, request.getQueryString());
    }

    /** @return null when it leads nowhere */
    Answer answer(HttpServletRequest request) {
        return answer(request.getRequestURI(), request.getQueryString());
    }

    /** After the server found nothing; null when it leads nowhere or something else happened. */
    Answer afterError(HttpServletRequest request) {
        boolean missing = Integer.valueOf(404).equals(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE));
        boolean read = "GET".equals(request.getMethod()) || "HEAD".equals(request.getMethod());
        return missing && read ? answer(String.valueOf(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI)), (String) request.getAttribute(QUERY)) : null;
    }

    /** The first page, or what an old address of that form leads to; the kept page is forgotten when that changes. */
    Answer home(Answer home, HttpServletRequest request) {
        String query = request.getQueryString();
        if (query == null || query.isEmpty()) {
            return home;
        }
        Answer moved = answer(request);
        String tag = old.tag(request.getRequestURI(), query);
        if (moved != null || tag == null) {
            return moved == null ? home : moved;
        }
        Set<String> shows = new HashSet<>(home.shows());
        shows.add(tag);
        return new Answer(home.status(), home.location(), home.view(), home.attributes(), home.tag(), shows);
    }

    private Answer answer(String rawPath, String rawQuery) {
        OldAddressTarget target = old.target(rawPath, rawQuery).orElse(null);
        if (target == null) {
            return null;
        }
        if (target.number() != null) {
            return items.answer(new PublicAddress(PublicAddress.Page.ARTICLE, false, null, target.number(), null), ItemQuestion.NONE);
        }
        List<SectionNode> path = frames.sections().path(target.section());
        return path.isEmpty() ? null : Answer.moved(path.get(path.size() - 1).address());
    }
}
