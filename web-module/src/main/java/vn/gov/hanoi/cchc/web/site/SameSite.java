package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;

/** Whether a form without a session was sent from one of our own pages: a stateless form has no token of a view that could tell. */
final class SameSite {

    private SameSite() {
    }

    /**
     * Browsers say it themselves ({@code Sec-Fetch-Site}); older ones name the origin. Who says neither is not believed.
     *
     * @param base address of this site, without a slash at the end
     */
    static boolean sent(HttpServletRequest request, String base) {
        return sent(request.getHeader("Sec-Fetch-Site"), request.getHeader("Origin"), base);
    }

    static boolean sent(String site, String origin, String base) {
        return site == null ? base.equals(origin) : "same-origin".equals(site);
    }
}
