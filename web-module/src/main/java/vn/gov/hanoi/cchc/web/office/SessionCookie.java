package vn.gov.hanoi.cchc.web.office;

import jakarta.inject.Inject;
import jakarta.servlet.ServletContextEvent;
import jakarta.servlet.ServletContextListener;
import jakarta.servlet.SessionCookieConfig;
import jakarta.servlet.annotation.WebListener;
import vn.gov.hanoi.cchc.shared.PortalSettings;

/** {@code __Host-cchc}, Secure, HttpOnly, SameSite=Strict; over plain http on loopback (demo) {@code cchc} without Secure. */
@WebListener
public class SessionCookie implements ServletContextListener {

    @Inject
    private PortalSettings settings;

    @Override
    public void contextInitialized(ServletContextEvent event) {
        boolean secure = settings.baseUrl().startsWith("https://");
        SessionCookieConfig cookie = event.getServletContext().getSessionCookieConfig();
        cookie.setName(secure ? "__Host-cchc" : "cchc");
        cookie.setSecure(secure);
        cookie.setHttpOnly(true);
        cookie.setPath("/");
        cookie.setAttribute("SameSite", "Strict");
    }
}
