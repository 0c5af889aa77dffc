package vn.gov.hanoi.cchc.rest.problem;

import jakarta.validation.ConstraintViolation;
import jakarta.validation.ConstraintViolationException;
import jakarta.validation.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.gov.hanoi.cchc.intake.api.InputProblem;

/** Broken shapes of a command, in the words of the published codes and the names of the published body. */
final class ShapeProblems {

    private static final Set<String> MISSING = Set.of("NotNull", "NotBlank", "NotEmpty");
    /** Records of the desks that the body does not know as objects of its own. */
    private static final Set<String> INNER = Set.of("command", "document", "work");
    private static final Map<String, String> NAMES =
        Map.of("signerPosition", "signer.position", "signerName", "signer.fullName", "idempotencyKey", "Idempotency-Key");

    private ShapeProblems() {
    }

    static List<InputProblem> of(ConstraintViolationException failure) {
        List<InputProblem> problems = new ArrayList<>();
        failure.getConstraintViolations().forEach(v -> problems.add(problem(v)));
        problems.sort(Comparator.comparing(InputProblem::field).thenComparing(InputProblem::code));
        return problems.isEmpty() ? List.of(InputProblem.at(null, ProblemCode.REQUEST_MALFORMED.code())) : problems;
    }

    private static InputProblem problem(ConstraintViolation<?> violation) {
        String field = field(violation.getPropertyPath());
        String kind = violation.getConstraintDescriptor().getAnnotation().annotationType().getSimpleName();
        if (MISSING.contains(kind)) {
            return InputProblem.at(field, ProblemCode.FIELD_MISSING.code(), field);
        }
        if (kind.equals("Size")) {
            return InputProblem.at(field, ProblemCode.FIELD_TOO_LONG.code(), violation.getConstraintDescriptor().getAttributes().get("max"));
        }
        return InputProblem.at(field, ProblemCode.VALUE_UNKNOWN.code(), field);
    }

    private static String field(Path path) {
        StringBuilder field = new StringBuilder();
        boolean method = true;
        for (Path.Node node : path) {
            // method name and parameter name come first
            boolean inner = method || field.isEmpty() && INNER.contains(String.valueOf(node.getName()));
            method = false;
            if (node.getIndex() != null) {
                field.append('[').append(node.getIndex()).append(']');
            }
            if (!inner && node.getName() != null && !node.getName().startsWith("<")) {
                field.append(field.isEmpty() ? "" : ".").append(NAMES.getOrDefault(node.getName(), node.getName()));
            }
        }
        return field.toString();
    }
}
