package vn.gov.hanoi.cchc.rest.access;

import jakarta.annotation.Priority;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.ext.Provider;
import java.lang.reflect.Method;
import java.util.Arrays;
import vn.gov.hanoi.cchc.audit.AuditTrail;
import vn.gov.hanoi.cchc.rest.problem.ProblemCode;
import vn.gov.hanoi.cchc.rest.problem.ProblemMapper;
import vn.gov.hanoi.cchc.rest.problem.Problems;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;

/**
 * Stops a caller without the right before the body of his call is read: the desk behind would refuse him too, but only after his files
 * were stored. A resource method that names no right is closed.
 */
@Provider
@Priority(Priorities.AUTHORIZATION)
public class AccessFilter implements ContainerRequestFilter {

    @Context
    private ResourceInfo resource;
    @Context
    private HttpServletRequest request;
    @Inject
    private CallerContext context;
    @Inject
    private AuditTrail audit;

    @Override
    public void filter(ContainerRequestContext call) {
        Method method = resource.getResourceMethod();
        if (method.isAnnotationPresent(PermitAll.class)) {
            return;
        }
        Caller caller = context.caller();
        if (request.getAttribute(BearerAuthentication.CALLER) == null) {
            call.abortWith(ProblemMapper.answer(Problems.of(ProblemCode.TOKEN_INVALID)).build());
            return;
        }
        RolesAllowed allowed = method.getAnnotation(RolesAllowed.class);
        if (allowed == null || Arrays.stream(allowed.value()).noneMatch(caller::may)) {
            audit.denied(request.getRequestURI(), request.getMethod());
            call.abortWith(ProblemMapper.answer(Problems.of(ProblemCode.SCOPE_MISSING)).build());
        }
    }
}
