package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.lang.System.Logger.Level;
import java.net.URI;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.hanoi.cchc.intake.api.ReceiptAnswer;
import vn.gov.hanoi.cchc.intake.boundary.ReportDesk;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;
import vn.gov.hanoi.cchc.site.api.ItemAnswer;
import vn.gov.hanoi.cchc.site.api.Moment;
import vn.gov.hanoi.cchc.site.boundary.PublicItemQueries;

/**
 * Takes what readers report about pages, and shows the receipt number. Needs neither script nor session nor a name; whatever goes wrong,
 * what was typed stands in the form again.
 */
@WebServlet({ReportServlet.ADDRESS, "/en" + ReportServlet.ADDRESS})
public class ReportServlet extends HttpServlet {

    static final String ADDRESS = "/bao-loi";
    private static final long serialVersionUID = 1L;
    private static final System.Logger LOG = System.getLogger(ReportServlet.class.getName());
    private static final String DONE = "da-nhan";
    private static final int UNPROCESSABLE = 422;
    private static final int TOO_MANY = 429;

    @Inject
    private transient ReportDesk desk;
    @Inject
    private transient PublicItemQueries items;
    @Inject
    private transient ReportTickets tickets;
    @Inject
    private transient RatingGuard guard;
    @Inject
    private transient Frames frames;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        String given = request.getParameter("trang");
        show(HttpServletResponse.SC_OK, ReportForm.fresh(given == null ? cameFrom(request) : given, tickets.issue()),
            tickets.taken(request.getParameter(DONE)), request, response);
    }

    @Override
    protected void doPost(HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        request.setCharacterEncoding("UTF-8");
        boolean english = english(request);
        Map<String, String> texts = PublicTexts.of(english);
        ReportForm form = ReportForm.of(request, english);
        ReportTickets.Standing standing = tickets.of(form.ticket());
        String trap = request.getParameter("trang-web");
        if (!OwnForm.sent(request)) {
            show(HttpServletResponse.SC_FORBIDDEN, form.refused(texts.get("reportForeign"), tickets.issue()), null, request, response);
        } else if (!form.complete()) {
            show(UNPROCESSABLE, form, null, request, response);
        } else if (standing == ReportTickets.Standing.NOT_OURS) {
            show(UNPROCESSABLE, form.refused(texts.get("reportOld"), tickets.issue()), null, request, response);
        } else if (standing == ReportTickets.Standing.TOO_FAST) {
            show(UNPROCESSABLE, form.refused(texts.get("reportFast"), form.ticket()), null, request, response);
        } else if (trap != null && !trap.isEmpty()) {
            show(UNPROCESSABLE, form.refused(texts.get("reportTrapped"), form.ticket()), null, request, response);
        } else if (!guard.allowsReport(request.getRemoteAddr())) {
            show(TOO_MANY, form.refused(texts.get("reportMany"), form.ticket()), null, request, response);
        } else {
            take(form, request, response);
        }
    }

    private void take(ReportForm form, HttpServletRequest request, HttpServletResponse response) throws ServletException, IOException {
        try {
            ReceiptAnswer answer = desk.receive(form.report(title(form.page())));
            response.setHeader("Cache-Control", "no-store");
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", (english(request) ? "/en" : "") + ADDRESS + "?" + DONE + "=" + tickets.sealed(answer.number(), answer.dueAt()));
        } catch (RuleViolated rule) {
            show(UNPROCESSABLE, form.refused(Texts.of(rule), form.ticket()), null, request, response);
        } catch (RuntimeException e) {
            LOG.log(Level.ERROR, "A report could not be taken", e);
            show(HttpServletResponse.SC_SERVICE_UNAVAILABLE, form.refused(PublicTexts.of(english(request)).get("reportFailed"), form.ticket()), null,
                request, response);
        }
    }

    /** Of the item on a page; null for other pages and for what is not public. */
    private String title(String page) {
        PublicAddress address = PublicAddress.parse(page.replaceFirst("[?#].*", ""));
        boolean item = address.page() == PublicAddress.Page.ARTICLE || address.page() == PublicAddress.Page.DOCUMENT;
        ItemAnswer found = item ? items.item(address.number()) : null;
        return found == null || found.item() == null ? null : found.item().title();
    }

    private void show(int status, ReportForm form, ReportTickets.Taken taken, HttpServletRequest request, HttpServletResponse response)
        throws ServletException, IOException {
        boolean english = english(request);
        String title = PublicTexts.of(english).get("report");
        PageHead head = PageHead.of(english, title, PublicTexts.of(english).get("reportLead"), ADDRESS, null, List.of(new Crumb(null, title)));
        Map<String, Object> attributes = new LinkedHashMap<>(Map.of("form", form, "number", taken == null ? "" : taken.number(),
            "promise", taken == null || taken.dueAt() == null ? "" : promise(english, taken.dueAt())));
        (status == HttpServletResponse.SC_SERVICE_UNAVAILABLE ? frames.frameInTrouble(head) : frames.frame(head)).join(attributes);
        attributes.forEach(request::setAttribute);
        response.setHeader("Cache-Control", "no-store");
        response.setStatus(status);
        RenderedPage page = new RenderedPage(response);
        request.getRequestDispatcher("/site/report.xhtml").forward(new PlainQuestion(request), page);
        byte[] bytes = page.bytes();
        response.setContentLength(bytes.length);
        if (!"HEAD".equals(request.getMethod())) {
            response.getOutputStream().write(bytes);
        }
    }

    /** By the end of which day the reader is answered: that of his receipt, counted when it came in. */
    private static String promise(boolean english, Instant dueAt) {
        return PublicTexts.fill(english, "reportDue", Moment.of(dueAt.minusNanos(1)).day());
    }

    private static boolean english(HttpServletRequest request) {
        return request.getServletPath().startsWith("/en/");
    }

    /** The page of ours whose link was followed; without its parameters, which may hold words somebody searched for. */
    private static String cameFrom(HttpServletRequest request) {
        try {
            URI from = URI.create(String.valueOf(request.getHeader("Referer")));
            String host = request.getHeader("Host");
            boolean ours = from.getRawAuthority() != null && host != null
                && from.getRawAuthority().toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
            return !ours || from.getRawPath().endsWith(ADDRESS) ? "" : from.getRawPath();
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
