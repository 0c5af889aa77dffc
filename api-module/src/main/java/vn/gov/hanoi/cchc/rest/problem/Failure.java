package vn.gov.hanoi.cchc.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.exc.StreamConstraintsException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import io.undertow.server.RequestTooBigException;
import jakarta.ejb.EJBAccessException;
import jakarta.validation.ConstraintViolationException;
import jakarta.ws.rs.NotAcceptableException;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.NotSupportedException;
import jakarta.ws.rs.WebApplicationException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.time.temporal.Temporal;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.site.boundary.SearchAway;

/** Finds the reason of a failure and says it as a problem. */
public final class Failure {

    /** SQL states of a database that is away, starting, stopping or too busy; the same call may succeed later. */
    private static final Set<String> AWAY = Set.of("08", "57", "40", "HY");
    private static final Set<String> AWAY_TYPES = Set.of("JDBCConnectionException", "ResourceException", "ResourceAllocationException",
        "LockTimeoutException", "PessimisticLockException", "SQLTransientConnectionException");

    private Failure() {
    }

    /**
     * @param failure  what was thrown
     * @param signedIn whether the caller brought a valid token
     * @param incident number under which the failure is logged
     */
    public static Problem problem(Throwable failure, boolean signedIn, String incident) {
        Map<Throwable, Boolean> seen = new IdentityHashMap<>();
        for (Throwable cause = failure; cause != null && seen.put(cause, true) == null; cause = cause.getCause()) {
            Problem problem = expected(cause, signedIn);
            if (problem != null) {
                return problem;
            }
        }
        return Problems.incident(seen.keySet().stream().anyMatch(Failure::away) ? ProblemCode.SERVER_UNAVAILABLE : ProblemCode.SERVER_FAILED,
            incident);
    }

    private static Problem expected(Throwable cause, boolean signedIn) {
        if (cause instanceof RuleViolated rule) {
            return Problems.of(rule);
        }
        if (cause instanceof ConstraintViolationException shape) {
            return Problems.of(ShapeProblems.of(shape));
        }
        if (cause instanceof EJBAccessException) {
            return Problems.of(signedIn ? ProblemCode.SCOPE_MISSING : ProblemCode.TOKEN_INVALID);
        }
        if (cause instanceof RequestTooBigException || cause.getClass().getSimpleName().equals("FileTooLargeException")) {
            return Problems.of(ProblemCode.REQUEST_TOO_LARGE);
        }
        if (cause instanceof SearchAway) {
            return Problems.of(ProblemCode.SEARCH_UNAVAILABLE);
        }
        if (cause instanceof JsonProcessingException json) {
            return json(json);
        }
        return cause instanceof WebApplicationException web ? web(web) : null;
    }

    private static Problem json(JsonProcessingException json) {
        if (tooLong(json) || tooLong(json.getCause())) {
            return Problems.of(ProblemCode.REQUEST_TOO_LARGE);
        }
        String field = json instanceof JsonMappingException mapping ? mapping.getPath().stream()
            .map(r -> r.getFieldName() == null ? "[" + r.getIndex() + "]" : "." + r.getFieldName())
            .collect(Collectors.joining()).replaceFirst("^\\.", "") : null;
        if (json instanceof InvalidFormatException value) {
            ProblemCode code = Temporal.class.isAssignableFrom(value.getTargetType()) ? ProblemCode.DATE_INVALID : ProblemCode.VALUE_UNKNOWN;
            String shown = String.valueOf(value.getValue());
            return Problems.at(field, code, shown.length() > 40 ? shown.substring(0, 40) : shown);
        }
        return field == null || field.isEmpty() ? Problems.of(ProblemCode.REQUEST_MALFORMED) : Problems.at(field, ProblemCode.REQUEST_MALFORMED);
    }

    /** A limit of the reader, except that of nesting: that is a mistake in the form. */
    private static boolean tooLong(Throwable cause) {
        return cause instanceof StreamConstraintsException limit && !String.valueOf(limit.getOriginalMessage()).contains("nesting");
    }

    private static Problem web(WebApplicationException web) {
        if (web instanceof NotFoundException) {
            return Problems.of(ProblemCode.REQUEST_NOT_FOUND);
        }
        if (web instanceof NotAllowedException) {
            return Problems.of(ProblemCode.REQUEST_METHOD);
        }
        if (web instanceof NotSupportedException) {
            return Problems.of(ProblemCode.REQUEST_UNSUPPORTED_TYPE);
        }
        if (web instanceof NotAcceptableException) {
            return Problems.of(ProblemCode.REQUEST_NOT_ACCEPTABLE);
        }
        return web.getResponse().getStatus() < 500 && web.getCause() == null ? Problems.of(ProblemCode.REQUEST_MALFORMED) : null;
    }

    private static boolean away(Throwable cause) {
        if (cause instanceof SQLTransientException) {
            return true;
        }
        if (cause instanceof SQLException sql && sql.getSQLState() != null && sql.getSQLState().length() >= 2) {
            return AWAY.contains(sql.getSQLState().substring(0, 2));
        }
        return AWAY_TYPES.contains(cause.getClass().getSimpleName());
    }
}
