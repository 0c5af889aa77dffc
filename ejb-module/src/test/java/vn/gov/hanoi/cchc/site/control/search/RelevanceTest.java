package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
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
