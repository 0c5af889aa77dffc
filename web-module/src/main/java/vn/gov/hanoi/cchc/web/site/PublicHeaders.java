package vn.gov.hanoi.cchc.web.site;

import jakarta.inject.Inject;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpFilter;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/**
 * The public content policy, on everything of this application outside the back office. No nonce: a kept page would keep it.
 * Order among the filters: web.xml.
 */
public class PublicHeaders extends HttpFilter {

    static final String REPORTS = "/bao-cao-csp";
    private static final long serialVersionUID = 1L;

    @Inject
    private transient PortalSettings settings;

    /** @param files address of the host of public files, or null when it is this one */
    static String policy(String files) {
        return "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'" + own(files) + "; media-src 'self'" + own(files) + "; font-src 'self'; "
            + "connect-src 'self'; form-action 'self'; frame-ancestors 'none'; base-uri 'none'; object-src 'none'; report-to csp";
    }

    private static String own(String files) {
        return files == null ? "" : " " + files;
    }

    @Override
    protected void doFilter(HttpServletRequest request, HttpServletResponse response, FilterChain chain) throws IOException, ServletException {
        if (!office(request)) {
            response.setHeader("Content-Security-Policy", policy(settings.filesUrl()));
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
