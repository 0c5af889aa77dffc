package vn.gov.hanoi.cchc.rest.problem;

import java.util.List;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Puts words to codes. */
public final class Problems {

    private static final String EXPLANATIONS = "/api/docs#";

    private Problems() {
    }

    /** A published code without a place. */
    public static Problem of(ProblemCode code, Object... arguments) {
        return one(InputProblem.at(null, code.code(), arguments), null, null);
    }

    public static Problem at(String field, ProblemCode code, Object... arguments) {
        return one(InputProblem.at(field, code.code(), arguments), null, null);
    }

    /** The portal's own failure; the number finds the log line. */
    public static Problem incident(ProblemCode code, String number) {
        return one(InputProblem.at(null, code.code(), number), number, null);
    }

    /** A broken rule, or everything that is wrong with one input. */
    public static Problem of(RuleViolated rule) {
        if (rule instanceof InputRefused refused) {
            return of(refused.problems());
        }
        return one(new InputProblem(rule.code(), field(rule), rule.arguments()), null, null);
    }

    /** @param problems at least one; the first decides the status */
    public static Problem of(List<InputProblem> problems) {
        List<Problem.Detail> details = problems.size() == 1 ? null
            : problems.stream().map(p -> new Problem.Detail(p.code(), p.field(), words(p))).toList();
        return one(problems.get(0), null, details);
    }

    private static Problem one(InputProblem problem, String incident, List<Problem.Detail> all) {
        String code = problem.code();
        int status = ProblemCode.status(code);
        String title = Texts.find("problem." + code);
        return new Problem(EXPLANATIONS + code, title == null ? Texts.get("problem.rule") : title, status, words(problem), code,
            problem.field(), incident, all);
    }

    private static String words(InputProblem problem) {
        Object[] arguments = problem.arguments().toArray();
        String detail = Texts.find("problem." + problem.code() + ".detail", arguments);
        return detail == null ? Texts.get("rule." + problem.code(), arguments) : detail;
    }

    /** Rules about one field name it in their first argument. */
    private static String field(RuleViolated rule) {
        boolean named = rule.code().startsWith("intake.field.") || rule.code().startsWith("intake.date.");
        return named && !rule.arguments().isEmpty() ? String.valueOf(rule.arguments().get(0)) : null;
    }
}
