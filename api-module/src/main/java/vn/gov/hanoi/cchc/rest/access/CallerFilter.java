package vn.gov.hanoi.cchc.rest.access;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import vn.gov.hanoi.cchc.rest.problem.ProblemMapper;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/** Tells the contexts who is calling; a call with a token that opens nothing ends here, before a byte of its body is read. */
@Provider
@PreMatching
@Priority(Priorities.AUTHENTICATION)
public class CallerFilter implements ContainerRequestFilter {

    @Context
    private HttpServletRequest request;
    @Inject
    private CallerContext context;
    @Inject
    private ProblemMapper problems;

    @Override
    public void filter(ContainerRequestContext call) {
        Caller caller = (Caller) request.getAttribute(BearerAuthentication.CALLER);
        context.enter(caller == null ? Caller.visitor(request.getRemoteAddr()) : caller);
        if (request.getAttribute(BearerAuthentication.REFUSED) instanceof RuntimeException refused) {
            call.abortWith(problems.toResponse(refused));
        }
    }
}
