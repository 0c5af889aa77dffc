package vn.gov.hanoi.cchc.rest.access;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.security.enterprise.AuthenticationStatus;
import jakarta.security.enterprise.CallerPrincipal;
import jakarta.security.enterprise.authentication.mechanism.http.HttpAuthenticationMechanism;
import jakarta.security.enterprise.authentication.mechanism.http.HttpMessageContext;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.hanoi.cchc.identity.boundary.ApiKeySignIn;
import vn.gov.hanoi.cchc.rest.problem.Failure;
import vn.gov.hanoi.cchc.rest.problem.Problem;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemResponse;
import vn.gov.hanoi.cchc.rest.problem.Problems;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * Turns the bearer token of a call into its caller. Each call stands for itself: no session, no cookie. A call without a token goes on as
 * a visitor, and what needs a right refuses it; a call with a wrong token ends here, before a byte of its body is read.
 */
@ApplicationScoped
public class BearerAuthentication implements HttpAuthenticationMechanism {

    /** Request attribute that holds the {@link Caller}. */
    static final String CALLER = BearerAuthentication.class.getName() + ".caller";

    private static final Logger LOG = Logger.getLogger(BearerAuthentication.class.getName());
    private static final String SCHEME = "Bearer ";

    @Inject
    private ApiKeySignIn signIn;

    @Override
    public AuthenticationStatus validateRequest(HttpServletRequest request, HttpServletResponse response, HttpMessageContext context) {
        String authorization = request.getHeader("Authorization");
        if (authorization == null) {
            return context.doNothing();
        }
        if (!authorization.regionMatches(true, 0, SCHEME, 0, SCHEME.length())) {
            return refuse(response, Problems.of(ProblemCode.TOKEN_INVALID), null);
        }
        try {
            Caller caller = signIn.caller(authorization.substring(SCHEME.length()).strip(), request.getRemoteAddr());
            request.setAttribute(CALLER, caller);
            return context.notifyContainerAboutLogin(new CallerPrincipal(caller.name()), caller.permissions());
        } catch (RuleViolated e) {
            return refuse(response, Problems.of(e), e);
        } catch (RuntimeException e) {
            String incident = UUID.randomUUID().toString();
            LOG.log(Level.SEVERE, e, () -> "Incident " + incident + " while signing in");
            return refuse(response, Failure.problem(e, true, incident), null);
        }
    }

    private static AuthenticationStatus refuse(HttpServletResponse response, Problem problem, RuleViolated rule) {
        try {
            ProblemResponse.write(response, problem, rule);
            return AuthenticationStatus.SEND_FAILURE;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
