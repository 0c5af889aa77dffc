package vn.gov.hanoi.cchc.rest.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.hanoi.cchc.intake.api.InputProblem;
import vn.gov.hanoi.cchc.intake.api.InputRefused;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

class ProblemWordsTest {

    /** What other systems were promised; a name that is missing here breaks their programs. */
    private static final List<String> PROMISED = List.of("request.malformed", "request.too-large", "request.unsupported-type",
        "auth.token.invalid", "auth.scope.missing", "rate.limited", "intake.field.missing", "intake.field.too-long", "intake.date.invalid",
        "intake.date.future", "intake.organ.unknown", "intake.document.conflict", "intake.manifest.mismatch", "intake.xml.forbidden",
        "intake.namespace", "intake.value.unknown", "intake.secrecy-mark", "file.type.refused", "file.type.mismatch", "file.empty",
        "file.encrypted", "file.too-large", "file.archive.bomb", "file.name.invalid", "declaration.missing");

    @Test
    void every_promised_code_is_known() {
        assertThat(Arrays.stream(ProblemCode.values()).map(ProblemCode::code)).containsAll(PROMISED).doesNotHaveDuplicates();
    }

    @ParameterizedTest
    @EnumSource(ProblemCode.class)
    void every_code_has_a_title_and_says_what_to_do(ProblemCode code) {
        assertThat(Texts.find("problem." + code.code())).as("title").isNotBlank();
        Problem problem = Problems.of(code, "a", "b", "c");
        assertThat(problem.detail()).isNotBlank().doesNotContain("rule.").doesNotContain("{");
        assertThat(problem.detail() + problem.title()).doesNotContainIgnoringCase("vui lòng").doesNotContainIgnoringCase("hệ thống");
        assertThat(problem.status()).isEqualTo(code.status());
        assertThat(problem.type()).isEqualTo("/api/docs#" + code.code());
    }

    @Test
    void all_mistakes_of_one_input_are_told_and_the_first_decides() {
        Problem problem = Problems.of(new InputRefused(List.of(InputProblem.at("Subject", "intake.secrecy-mark", "Mật"),
            InputProblem.at("Code.CodeNumber", "intake.field.missing", "CodeNumber"))));
        assertThat(problem.status()).isEqualTo(422);
        assertThat(problem.code()).isEqualTo("intake.secrecy-mark");
        assertThat(problem.field()).isEqualTo("Subject");
        assertThat(problem.problems()).extracting(Problem.Detail::field).containsExactly("Subject", "Code.CodeNumber");
    }

    @Test
    void a_rule_of_the_newsroom_is_a_conflict_and_a_rule_about_files_a_mistake_in_the_input() {
        assertThat(Problems.of(new RuleViolated("intake.transition", "PASS", "SEALED")).status()).isEqualTo(409);
        assertThat(Problems.of(new RuleViolated("file.damaged", "a.pdf")).status()).isEqualTo(422);
        assertThat(Problems.of(new RuleViolated("file.busy")).status()).isEqualTo(503);
    }

    @Test
    void a_problem_is_written_without_empty_members() {
        assertThat(ProblemResponse.json(Problems.of(ProblemCode.REQUEST_NOT_FOUND)))
            .startsWith("{\"type\":\"/api/docs#request.not-found\",\"title\":").doesNotContain("null");
    }
}
