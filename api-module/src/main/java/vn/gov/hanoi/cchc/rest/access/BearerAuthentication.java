package vn.gov.hanoi.cchc.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import vn.gov.hanoi.cchc.identity.boundary.ApiKeySignIn;
import vn.gov.hanoi.cchc.shared.Caller;

/**
 * Turns the bearer token of a call into its caller. Each call stands for itself: no session, no cookie. A call without a token goes on as
 * a visitor, and what needs a right refuses it; what is wrong with a token is left for {@link CallerFilter} to answer, because the server
 * would put its own error page over an answer given here.
 */
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    /** Request attribute that holds the {@link Caller}. */
    static final String CALLER = BearerAuthentication.class.getName() + ".caller";
    /** Request attribute that holds what was thrown over the token. */
    static final String REFUSED = BearerAuthentication.class.getName() + ".refused";

    private static final String SCHEME = "Bearer ";

    @Inject
    private ApiKeySignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return context.doNothing();
        }
        try {
            Caller caller = signIn.caller(token(authorization), request.getRemoteAddr());
            request.setAttribute(CALLER, caller);
            return context.notifyContainerAboutLogin(new CallerPrincipal(caller.name()), caller.permissions());
        } catch (RuntimeException e) {
            request.setAttribute(REFUSED, e);
            return context.doNothing();
        }
    }

    /** Null for another scheme. */
    private static String token(String authorization) {
        boolean bearer = authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length());
        return bearer ? authorization.substring(SCHEME.length()).strip() : null;
    }
}
