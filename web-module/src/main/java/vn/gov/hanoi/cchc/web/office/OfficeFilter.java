package vn.gov.hanoi.cchc.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.annotation.WebFilter;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/**
 * The door of the back office: finds the page of an address, sends strangers to the sign-in page and back again, answers 404 to a
 * signed-in person without the right (and records the attempt), and tells the contexts who is calling.
 */
@WebFilter("/quan-tri/*")
public class OfficeFilter extends HttpFilter {

    private static final long serialVersionUID = 1L;

    /** Request attribute: the address as typed, for the action of forms. */
    static final String ADDRESS = OfficeFilter.class.getName() + ".address";
    /** Request attribute: the id in the address. */
    public static final String ID = OfficeFilter.class.getName() + ".id";

    @Inject
    private CallerContext context;
    @Inject
    private AuditTrail audit;

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        response.setHeader("Cache-Control", "no-store");
        response.setHeader("Referrer-Policy", "no-referrer");
        Caller caller = (Caller) request.getAttribute(OfficeAuthentication.CALLER);
        context.enter(caller == null ? Caller.visitor(request.getRemoteAddr()) : caller);
        Optional<OfficeRoute.Match> match = OfficeRoute.find(request.getRequestURI());
        if (match.isEmpty()) {
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        OfficeRoute route = match.get().route();
        if (route.permission() != null && caller == null) {
            response.sendRedirect(OfficeRoute.SIGN_IN.address() + "?ve=" + URLEncoder.encode(returnTo(request), StandardCharsets.UTF_8));
            return;
        }
        if (route.permission() != null && !caller.may(route.permission())) {
            audit.denied(route.address(), request.getMethod());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ADDRESS, returnTo(request));
        request.setAttribute(ID, match.get().id());
        request.getRequestDispatcher(route.view()).forward(request, response);
    }

    private static String returnTo(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
