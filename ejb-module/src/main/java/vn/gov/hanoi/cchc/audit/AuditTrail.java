package vn.gov.hanoi.cchc.audit;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.lang.reflect.Method;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The only writer of audit rows. Correcting history is not a method. */
@Stateless
@PermitAll
public class AuditTrail {

    @PersistenceContext
    private EntityManager em;
    @Inject
    private CallerContext context;
    @Inject
    private Clock clock;

    /** Joins the transaction of the call: no fact, no row. */
    public void succeeded(Method method, Object[] parameters) {
        add(desk(method), method.getName(), CommandJson.of(method, parameters), AuditOutcome.DONE, null);
    }

    /** Survives the rollback of the call. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void failed(Method method, Object[] parameters, Exception cause) {
        AuditOutcome outcome = cause instanceof RuleViolated || cause instanceof jakarta.validation.ConstraintViolationException
            ? AuditOutcome.REFUSED : AuditOutcome.FAILED;
        boolean unspeakable = cause instanceof RuleViolated rule && rule.unspeakable();
        add(desk(method), method.getName(), unspeakable ? null : CommandJson.of(method, parameters), outcome, code(cause));
    }

    /**
     * A call that the container refused before it reached a desk, or a page that a signed-in person may not open.
     *
     * @param place   desk or address, at most 120 characters are kept
     * @param attempt method name, or the request's method
     */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void denied(String place, String attempt) {
        add(place, attempt, null, AuditOutcome.DENIED, null);
    }

    /** Something that happened at an edge and no desk saw: a sign-in, a refused token. */
    @TransactionAttribute(TransactionAttributeType.REQUIRES_NEW)
    public void noted(String place, String what, AuditOutcome outcome, String code) {
        add(place, what, null, outcome, code);
    }

    private void add(String desk, String method, String command, AuditOutcome outcome, String code) {
        Caller caller = context.caller();
        em.persist(new AuditRow(clock.instant().truncatedTo(ChronoUnit.MICROS), caller, cut(desk, 120), cut(method, 80), command, outcome,
            cut(code, 120), context.correlation()));
    }

    private static String desk(Method method) {
        String name = method.getDeclaringClass().getName();
        return name.replaceFirst("^vn\\.gov\\.hanoi\\.cchc\\.([a-z]+)\\..*?([A-Za-z]+)$", "$1.$2");
    }

    private static String code(Exception cause) {
        if (cause instanceof RuleViolated rule) {
            return rule.code();
        }
        return cause.getClass().getSimpleName();
    }

    private static String cut(String text, int length) {
        return text == null || text.length() <= length ? text : text.substring(0, length);
    }
}
