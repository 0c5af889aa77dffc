package vn.gov.hanoi.cchc.intake.api;

import java.util.List;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Everything that is wrong with one delivery, so that the sender corrects it in one go. The code is that of the first problem. */
public class InputRefused extends RuleViolated {

    private static final long serialVersionUID = 1L;

    private final List<InputProblem> problems;

    /** @param problems at least one, the gravest first */
    public InputRefused(List<InputProblem> problems) {
        super(problems.get(0).code(), problems.get(0).arguments().toArray());
        this.problems = List.copyOf(problems);
    }

    public InputRefused(String code, String field, Object... arguments) {
        this(List.of(InputProblem.at(field, code, arguments)));
    }

    public List<InputProblem> problems() {
        return problems;
    }

    /** Whether one of the problems has this code. */
    public boolean has(String code) {
        return problems.stream().anyMatch(p -> p.code().equals(code));
    }

    /** What bears a secrecy mark is not repeated by the audit trail (standards §12, ruling 7). */
    @Override
    public boolean unspeakable() {
        return has("intake.secrecy-mark");
    }
}
