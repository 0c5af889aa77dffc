package vn.gov.hanoi.cchc.shared;

import jakarta.ejb.ApplicationException;
import java.util.List;

/**
 * A rule of the newsroom said no. The transaction rolls back; the edges turn the code into words ({@code rule.<code>} of the
 * bundles) or into problem+json. A code never changes its meaning.
 */
@ApplicationException(rollback = true)
public class RuleViolated extends RuntimeException {

    private final String code;
    private final List<Object> arguments;

    /**
     * @param code      stable code, lower case words joined by dots, e.g. {@code article.approve.own}
     * @param arguments values for the placeholders of the text, in order
     */
    public RuleViolated(String code, Object... arguments) {
        super(code + (arguments.length == 0 ? "" : " " + List.of(arguments)));
        this.code = code;
        this.arguments = List.of(arguments);
    }

    public String code() {
        return code;
    }

    public List<Object> arguments() {
        return arguments;
    }

    /** Whether what was sent must not be written down anywhere, not even in the audit trail. */
    public boolean unspeakable() {
        return false;
    }
}
