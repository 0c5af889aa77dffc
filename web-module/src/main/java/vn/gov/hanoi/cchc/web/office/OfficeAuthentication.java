package vn.gov.hanoi.cchc.web.office;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.time.Clock;
import vn.gov.hanoi.cchc.identity.boundary.SignedIn;
import vn.gov.hanoi.cchc.shared.Caller;

/**
 * Form sign-in of the back office. The session remembers only who signed in; rights are read with every request, so a disabled account
 * or a changed role counts at once. Public pages are never touched: no session, no lookup.
 */
@ApplicationScoped
public class OfficeAuthentication implements HttpAuthenticationMechanism {

    /** Request attribute that holds the {@link Caller}. */
    static final String CALLER = OfficeAuthentication.class.getName() + ".caller";

    @Inject
    private SignedIn signedIn;
    @Inject
    private Clock clock;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        if (!request.getRequestURI().startsWith("/quan-tri")) {
            return context.doNothing();
        }
        HttpSession session = request.getSession(false);
        OfficePrincipal principal = session == null ? null : (OfficePrincipal) session.getAttribute(OfficePrincipal.KEY);
        if (principal == null) {
            return context.doNothing();
        }
        Caller caller = principal.expired(clock.instant()) ? null
            : signedIn.caller(principal.account(), principal.stamp(), request.getRemoteAddr());
        if (caller == null) {
            session.invalidate();
            return context.doNothing();
        }
        request.setAttribute(CALLER, caller);
        return context.notifyContainerAboutLogin(principal, caller.permissions());
    }
}
