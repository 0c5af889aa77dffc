package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * The public content policy, on everything of this application outside the back office. No nonce: a kept page would keep it.
 * Order among the filters: web.xml.
 */
public class PublicHeaders extends HttpFilter {

    static final String REPORTS = "/bao-cao-csp";
    static final String POLICY = "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; font-src 'self'; "
        + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; report-to csp";

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!office(request)) {
            response.setHeader("Content-Security-Policy", POLICY);
            response.setHeader("Reporting-Endpoints", "csp=\"" + REPORTS + "\"");
            response.setHeader("Referrer-Policy", "strict-origin-when-cross-origin");
        }
        chain.doFilter(request, response);
    }

    static boolean office(HttpServletRequest request) {
        String path = request.getServletPath();
        return path.equals("/quan-tri") || path.startsWith("/quan-tri/");
    }
}
