package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.hanoi.cchc.site.api.ItemAnswer;
import vn.gov.hanoi.cchc.site.boundary.PublicItemQueries;
import vn.gov.hanoi.cchc.site.boundary.RatingBox;

/** Takes a mark for an item and leads back to it with a word of thanks; needs neither script nor session. */
@WebServlet(RatingServlet.ADDRESS)
public class RatingServlet extends HttpServlet {

    static final String ADDRESS = "/danh-gia";
    /** Parameter of an item's page that says what became of the mark. */
    static final String OUTCOME = "danh-gia";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient RatingBox box;
    @Inject
    private transient RatingGuard guard;
    @Inject
    private transient PublicItemQueries items;

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setHeader("Cache-Control", "no-store");
        String item = request.getParameter("so");
        String mark = request.getParameter("diem");
        if (item == null || !item.matches("[1-9][0-9]{0,17}") || !OwnForm.sent(request)) {
            response.sendError(HttpServletResponse.SC_BAD_REQUEST);
            return;
        }
        ItemAnswer found = items.item(Long.parseLong(item));
        if (found == null || found.item() == null) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        response.setStatus(HttpServletResponse.SC_SEE_OTHER);
        response.setHeader("Location", ("en".equals(request.getParameter("ngon-ngu")) ? "/en" : "") + found.item().address()
            + "?" + OUTCOME + "=" + outcome(Long.parseLong(item), mark, request).word() + "#danh-gia");
    }

    private RatingOutcome outcome(long item, String mark, HttpServletRequest request) {
        if (mark == null || !mark.matches("[1-5]")) {
            return RatingOutcome.MISSING;
        }
        // the field that nobody sees is filled by machines; they are thanked too
        String trap = request.getParameter("trang-web");
        if (trap != null && !trap.isEmpty()) {
            return RatingOutcome.THANKS;
        }
        if (!guard.allows(request.getRemoteAddr(), item)) {
            return RatingOutcome.AGAIN;
        }
        return box.put(item, Integer.parseInt(mark)) ? RatingOutcome.THANKS : RatingOutcome.MISSING;
    }
}
