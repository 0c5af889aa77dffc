package vn.gov.hanoi.cchc.rest.problem;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.NotAllowedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.logging.Level;
import java.util.logging.Logger;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CallerContext;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The one place where a failure of a call becomes an answer. */
@Provider
@ApplicationScoped
public class ProblemMapper implements ExceptionMapper<Throwable> {

    private static final Logger LOG = Logger.getLogger(ProblemMapper.class.getName());

    @Inject
    private CallerContext context;

    @Override
    public Response toResponse(Throwable failure) {
        boolean signedIn = !context.caller().equals(Caller.visitor(context.caller().address()));
        Problem problem = Failure.problem(failure, signedIn, context.correlation());
        if (problem.incident() != null) {
            LOG.log(Level.SEVERE, failure, () -> "Incident " + problem.incident() + " (" + problem.code() + ")");
        }
        Response.ResponseBuilder answer = answer(problem);
        if (failure instanceof NotAllowedException method) {
            answer.header(HttpHeaders.ALLOW, method.getResponse().getHeaderString(HttpHeaders.ALLOW));
        }
        if (failure instanceof RuleViolated rule && problem.status() == 429) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemResponse.seconds(rule));
        }
        return answer.build();
    }

    /** A problem as an answer. */
    public static Response.ResponseBuilder answer(Problem problem) {
        Response.ResponseBuilder answer = Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(ProblemResponse.json(problem));
        if (problem.status() == 401) {
            answer.header(HttpHeaders.WWW_AUTHENTICATE, ProblemResponse.CHALLENGE);
        }
        if (problem.status() == 503) {
            answer.header(HttpHeaders.RETRY_AFTER, ProblemResponse.AWAY_SECONDS);
        }
        return answer;
    }
}
