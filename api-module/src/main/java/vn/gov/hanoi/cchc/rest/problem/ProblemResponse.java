package vn.gov.hanoi.cchc.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Problems outside of resources: in the doorway, before any of them is chosen. */
public final class ProblemResponse {

    /** How to come back with a token. */
    public static final String CHALLENGE = "Bearer realm=\"cchc\"";
    /** When to try again while the database is away. */
    static final int AWAY_SECONDS = 30;

    private static final ObjectMapper MAPPER = new ObjectMapper();

    private ProblemResponse() {
    }

    public static String json(Problem problem) {
        try {
            return MAPPER.writeValueAsString(problem);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A problem is plain data", e);
        }
    }

    public static void write(HttpServletResponse response, Problem problem, RuleViolated rule) throws IOException {
        response.setStatus(problem.status());
        response.setContentType(Problem.MEDIA_TYPE);
        response.setHeader("Cache-Control", "no-store");
        if (problem.status() == 401) {
            response.setHeader("WWW-Authenticate", CHALLENGE + ", error=\"invalid_token\"");
        }
        if (problem.status() == 429) {
            response.setHeader("Retry-After", seconds(rule));
        }
        if (problem.status() == 503) {
            response.setHeader("Retry-After", Integer.toString(AWAY_SECONDS));
        }
        byte[] body = json(problem).getBytes(StandardCharsets.UTF_8);
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
        // sent now: an answer that is still open would get the server's own error page
        response.flushBuffer();
    }

    /** Seconds to wait: the rule's first argument. */
    static String seconds(RuleViolated rule) {
        return rule == null || rule.arguments().isEmpty() ? "60" : String.valueOf(rule.arguments().get(0));
    }
}
