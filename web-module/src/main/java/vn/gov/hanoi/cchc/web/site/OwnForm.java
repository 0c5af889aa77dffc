package vn.gov.hanoi.cchc.web.site;

import jakarta.servlet.http.HttpServletRequest;
import java.net.URI;
import java.util.Locale;

/**
 * Whether a form without a session was sent from one of our own pages: browsers say so themselves, the older ones by naming where the
 * form stood. Somebody else's page can have neither.
 */
final class OwnForm {

    private OwnForm() {
    }

    static boolean sent(HttpServletRequest request) {
        String site = request.getHeader("Sec-Fetch-Site");
        if (site != null) {
            return site.equals("same-origin");
        }
        String from = request.getHeader("Origin") == null ? request.getHeader("Referer") : request.getHeader("Origin");
        return from != null && ours(from, request.getHeader("Host"));
    }

    private static boolean ours(String from, String host) {
        try {
            String authority = URI.create(from).getRawAuthority();
            return authority != null && host != null && authority.toLowerCase(Locale.ROOT).equals(host.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
