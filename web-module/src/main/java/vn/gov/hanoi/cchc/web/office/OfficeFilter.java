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
import java.util.Set;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.identity.boundary.SignedIn;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.Permission;

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

    /** Request attribute: the {@link OfficeRoute}. */
    static final String ROUTE = OfficeFilter.class.getName() + ".route";

    @Inject
    private CallerContext context;
    @Inject
    private SignedIn signedIn;
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
        if (route.permission() != null && caller == null && "partial/ajax".equals(request.getHeader("Faces-Request"))) {
            // A script would follow a redirect and throw the sign-in page away; told so, it keeps what is typed on the screen.
            response.setStatus(HttpServletResponse.SC_UNAUTHORIZED);
            return;
        }
        if (route.permission() != null && caller == null) {
            response.sendRedirect(OfficeRoute.SIGN_IN.address() + "?ve=" + URLEncoder.encode(returnTo(request), StandardCharsets.UTF_8));
            return;
        }
        if (route.permission() != null && route != OfficeRoute.PASSWORD && oneTime(caller)) {
            response.sendRedirect(OfficeRoute.PASSWORD.address());
            return;
        }
        if (route.permission() != null && !caller.may(route.permission())) {
            audit.denied(route.address(), request.getMethod());
            response.sendError(HttpServletResponse.SC_NOT_FOUND);
            return;
        }
        request.setAttribute(ADDRESS, returnTo(request));
        request.setAttribute(ROUTE, route);
        request.setAttribute(ID, match.get().id());
        request.getRequestDispatcher(route.view()).forward(request, response);
    }

    /** Somebody with a password that was handed over goes nowhere but to the page where it is changed. */
    private boolean oneTime(Caller caller) {
        return caller.permissions().equals(Set.of(Permission.OFFICE_ENTER)) && signedIn.mustChangePassword(caller.account());
    }

    private static String returnTo(HttpServletRequest request) {
        String query = request.getQueryString();
        return query == null ? request.getRequestURI() : request.getRequestURI() + "?" + query;
    }
}
