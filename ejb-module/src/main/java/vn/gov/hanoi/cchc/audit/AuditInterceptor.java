package vn.gov.hanoi.cchc.audit;

import jakarta.annotation.Priority;
import jakarta.inject.Inject;
import jakarta.interceptor.AroundInvoke;
import jakarta.interceptor.Interceptor;
import jakarta.interceptor.InvocationContext;
import jakarta.persistence.EntityManager;
import jakarta.persistence.OptimisticLockException;
import jakarta.persistence.PersistenceContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * Writes the row. It runs inside the container's transaction: the row of a success joins it, so there is no row without the fact and
 * no fact without the row; the row of a failure gets its own transaction and survives the rollback. The flush brings version and
 * constraint failures to light here, because a failure at commit would pass unseen.
 */
@Audited
@Interceptor
@Priority(Interceptor.Priority.APPLICATION)
public class AuditInterceptor {

    @Inject
    private AuditTrail trail;
    @PersistenceContext
    private EntityManager em;

    @AroundInvoke
    Object record(InvocationContext call) throws Exception {
        try {
            Object result = call.proceed();
            em.flush();
            trail.succeeded(call.getMethod(), call.getParameters());
            return result;
        } catch (OptimisticLockException e) {
            // two people changed it in the same moment; the second is told as if they had come a moment later
            RuleViolated changed = new RuleViolated("audit.changed");
            trail.failed(call.getMethod(), call.getParameters(), changed);
            throw changed;
        } catch (Exception e) {
            trail.failed(call.getMethod(), call.getParameters(), e);
            throw e;
        }
    }
}
