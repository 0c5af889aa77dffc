package vn.gov.hanoi.cchc.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.Texts;

/** Every state × every step: it leads where the table says, or it is refused by its name and changes nothing. */
class ArticleStepTest {

    static Stream<Arguments> everyStateAndStep() {
        return Arrays.stream(ArticleState.values()).flatMap(state -> Arrays.stream(ArticleStep.values()).map(step -> Arguments.of(state, step)));
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void a_step_leads_where_the_table_says_or_is_refused(ArticleState state, ArticleStep step) {
        WorkingLine line = standing(state);
        Caller by = new Caller(null, "x", "x", null, Set.of(step.permission()), null);

        if (step.from().contains(state)) {
            line.move(step, by, Newsroom.NINE);
            assertThat(line.state()).isEqualTo(step.to());
        } else {
            assertThatThrownBy(() -> line.move(step, by, Newsroom.NINE)).isInstanceOfSatisfying(RuleViolated.class, rule -> {
                assertThat(rule.code()).isEqualTo("article.step." + step);
                assertThat(rule.arguments()).containsExactly(Texts.of(state));
            });
            assertThat(line.state()).isEqualTo(state);
        }
    }

    @ParameterizedTest
    @MethodSource("everyStateAndStep")
    void without_its_permission_no_step_is_taken(ArticleState state, ArticleStep step) {
        WorkingLine line = standing(state);
        Caller stranger = new Caller(null, "x", "x", null, Set.of(), null);

        assertThatThrownBy(() -> line.move(step, stranger, Newsroom.NINE)).isInstanceOfSatisfying(RuleViolated.class,
            rule -> assertThat(rule.code()).isEqualTo("article.forbidden"));
    }

    @Test
    void every_state_can_be_reached_and_only_a_sealed_item_has_no_way_on() {
        Set<ArticleState> reached = EnumSet.of(ArticleState.EDITING);
        Deque<ArticleState> open = new ArrayDeque<>(reached);
        while (!open.isEmpty()) {
            ArticleState state = open.pop();
            Arrays.stream(ArticleStep.values()).filter(step -> step.from().contains(state) && reached.add(step.to())).forEach(step -> open.push(step.to()));
        }
        assertThat(reached).containsExactlyInAnyOrder(ArticleState.values());
        for (ArticleState state : ArticleState.values()) {
            boolean leads = Arrays.stream(ArticleStep.values()).anyMatch(step -> step.from().contains(state));
            assertThat(leads).as(state.name()).isEqualTo(state != ArticleState.SEALED);
        }
    }

    @Test
    void nothing_becomes_public_but_by_a_decision_a_schedule_an_emergency_or_an_import() {
        assertThat(Arrays.stream(ArticleStep.values()).filter(step -> step.to() == ArticleState.PUBLISHED)).containsExactlyInAnyOrder(
            ArticleStep.APPROVE, ArticleStep.PUBLISH_DUE, ArticleStep.PUBLISH_IN_EMERGENCY, ArticleStep.IMPORT, ArticleStep.DISCARD_BESIDE_LIVE);
    }

    @Test
    void every_state_and_step_has_its_words() {
        for (ArticleStep step : ArticleStep.values()) {
            assertThat(Texts.find("rule.article.step." + step, "x")).as(step.name()).isNotNull();
            assertThat(Texts.find("state.ArticleStep." + step)).as(step.name()).isNotNull();
        }
        for (ArticleState state : ArticleState.values()) {
            assertThat(Texts.find("state.ArticleState." + state)).as(state.name()).isNotNull();
        }
    }

    private static WorkingLine standing(ArticleState wanted) {
        WorkingLine line = new WorkingLine();
        for (ArticleStep step : road(wanted)) {
            line.move(step, Newsroom.PORTAL, Newsroom.NINE);
        }
        assertThat(line.state()).isEqualTo(wanted);
        return line;
    }

    private static ArticleStep[] road(ArticleState state) {
        return switch (state) {
            case EDITING -> new ArticleStep[0];
            case HELD -> new ArticleStep[] {ArticleStep.HOLD};
            case SUBMITTED -> new ArticleStep[] {ArticleStep.SUBMIT};
            case SCHEDULED -> new ArticleStep[] {ArticleStep.SUBMIT, ArticleStep.SCHEDULE};
            case PUBLISHED -> new ArticleStep[] {ArticleStep.SUBMIT, ArticleStep.APPROVE};
            case WITHDRAWN -> new ArticleStep[] {ArticleStep.SUBMIT, ArticleStep.APPROVE, ArticleStep.WITHDRAW};
            case CLOSED -> new ArticleStep[] {ArticleStep.CLOSE};
            case SEALED -> new ArticleStep[] {ArticleStep.SEAL};
        };
    }
}
