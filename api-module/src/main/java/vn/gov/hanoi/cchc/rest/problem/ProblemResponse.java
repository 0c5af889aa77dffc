package vn.gov.hanoi.cchc.rest.problem;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** The written form of a problem, also for answers given before a resource is chosen. */
public final class ProblemResponse {

    /** How to come back with a token. */
    static final String CHALLENGE = "Bearer realm=\"cchc\"";
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

    /** Seconds to wait: the rule's first argument. */
    static String seconds(RuleViolated rule) {
        return rule.arguments().isEmpty() ? "60" : String.valueOf(rule.arguments().get(0));
    }
}
