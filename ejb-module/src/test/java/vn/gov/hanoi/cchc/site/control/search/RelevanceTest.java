package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** How good the answers of the search are: nDCG@10 of each class of {@link Judgements}, and what each step of reading gives its class. */
class RelevanceTest {

    private static final double GOAL = .90;
    private static final int EXACT = 3;
    private static TestIndex whole;

    @BeforeAll
    static void index() {
        whole = new TestIndex(Step.ALL);
        whole.put(Judgements.ITEMS);
    }

    @AfterAll
    static void close() {
        whole.close();
    }

    @Test
    void every_class_of_questions_is_answered_well() {
        Map<String, Double> classes = Judgements.classes(whole);
        classes.forEach((name, value) -> System.out.printf("nDCG@10 %-16s %.3f%n", name, value));
        assertThat(Judgements.QUESTIONS).hasSizeGreaterThanOrEqualTo(60);
        assertThat(classes).hasSizeGreaterThanOrEqualTo(6).allSatisfy((name, value) -> assertThat(value).as(name).isGreaterThanOrEqualTo(GOAL));
    }

    /** Beside the figure of its class: whoever types marks reads every item that has these words before the first that has other ones. */
    @Test
    void what_is_written_with_the_marks_that_were_typed_stands_before_what_is_written_with_others() {
        List<Judgements.Judged> questions = Judgements.of("marked");
        assertThat(questions).hasSizeGreaterThanOrEqualTo(8).allSatisfy(question -> assertThat(exactFirst(question, whole)).as(question.words()).isTrue());
        Set<Step> others = EnumSet.allOf(Step.class);
        others.remove(Step.MARKS);
        try (TestIndex without = new TestIndex(others)) {
            without.put(Judgements.ITEMS);
            assertThat(questions).as("without reading marks").anyMatch(question -> !exactFirst(question, without));
        }
    }

    /** Whether all items with the words as typed are among the answers, and before all others. */
    private static boolean exactFirst(Judgements.Judged question, TestIndex index) {
        List<Integer> grades = Judgements.grades(question, index);
        int exact = (int) Judgements.ITEMS.stream().filter(item -> question.of(item) == EXACT).count();
        return exact > 0 && grades.size() > exact && grades.subList(0, exact).stream().allMatch(grade -> grade == EXACT);
    }

    @ParameterizedTest
    @CsvSource({"FOLDING, unmarked", "MARKS, marked", "TONE, tone", "SYMBOLS, symbol", "ABBREVIATIONS, abbreviation", "PAIRS, words-together",
        "PHRASES, phrase-in-text", "CORRECTION, typo", "FILES, file"})
    void each_step_left_out_lowers_its_class(Step step, String kind) {
        Set<Step> others = EnumSet.allOf(Step.class);
        others.remove(step);
        try (TestIndex without = new TestIndex(others)) {
            without.put(Judgements.ITEMS);
            double before = Judgements.classes(whole).get(kind);
            double after = Judgements.classes(without).get(kind);
            System.out.printf("without %-14s %-16s %.3f instead of %.3f%n", step, kind, after, before);
            assertThat(after).isLessThan(before);
        }
    }
}
