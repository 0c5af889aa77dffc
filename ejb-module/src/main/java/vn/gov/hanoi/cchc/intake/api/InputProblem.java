package vn.gov.hanoi.cchc.intake.api;

import java.util.List;

/**
 * One thing that is wrong with what was sent.
 *
 * @param code      stable problem code, e.g. {@code intake.field.missing}
 * @param field     where: a path like {@code MessageHeader.From.OrganId} or {@code files[1].name}; null when it concerns the whole
 * @param arguments values for the placeholders of the code's text, in order
 */
public record InputProblem(String code, String field, List<Object> arguments) {

    public InputProblem {
        arguments = arguments == null ? List.of() : List.copyOf(arguments);
    }

    public static InputProblem at(String field, String code, Object... arguments) {
        return new InputProblem(code, field, List.of(arguments));
    }
}
