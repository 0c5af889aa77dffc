package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What is asked of an item beside its address.
 *
 * @param print   whether the print view is asked for
 * @param version text of {@code ?ban=}, or null
 * @param rated   what became of the reader's mark, or null
 * @param day     text of {@code ?ngay=}, the day whose status of effect is asked for, or null
 */
record ItemQuestion(boolean print, String version, RatingOutcome rated, String day) {

    static final ItemQuestion NONE = new ItemQuestion(false, null, null, null);

    /** What of it stands in the right address too, with its question mark; empty for nothing. */
    String query() {
        return print ? "?ban-in=1" : version == null ? "" : "?ban=" + (version.matches("\\d{1,6}") ? version : "");
    }

    static ItemQuestion of(HttpServletRequest request) {
        return new ItemQuestion("1".equals(request.getParameter("ban-in")), request.getParameter("ban"),
            RatingOutcome.of(request.getParameter(RatingServlet.OUTCOME)), request.getParameter("ngay"));
    }
}
