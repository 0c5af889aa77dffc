package vn.gov.hanoi.cchc.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.indicator.api.EditionState;
import vn.gov.hanoi.cchc.indicator.api.EditionStep;
import vn.gov.hanoi.cchc.indicator.api.IndexFormula;
import vn.gov.hanoi.cchc.indicator.api.IndexKind;
import vn.gov.hanoi.cchc.shared.Texts;

/** Every refusal, problem and state of the indices has Vietnamese words. */
class IndicatorTextsTest {

    private static final Path SOURCES = Path.of("src/main/java/vn/gov/hanoi/cchc/indicator");
    private static final Pattern RULE = Pattern.compile("RuleViolated\\(\"([a-z.-]+)\"");
    private static final Pattern PROBLEM = Pattern.compile("\"((?:cell|number|percent|score|area|total|mean|rank|value|unit|summary|agency|respondents)"
        + "\\.[a-z]+)\"");
    private static final Pattern FIXED = Pattern.compile("Texts\\.get\\(\"([a-zA-Z.-]+[a-zA-Z])\"");

    @Test
    void every_refusal_problem_and_text_has_words() throws IOException {
        assertThat(found(RULE)).hasSizeGreaterThan(20).allMatch(code -> Texts.find("rule." + code, "x", "x", "x") != null);
        assertThat(found(PROBLEM)).hasSizeGreaterThan(20).allMatch(code -> Texts.find("index.problem." + code, "x") != null);
        assertThat(found(FIXED)).isNotEmpty().allMatch(key -> Texts.find(key, "x", "x", "x") != null);
    }

    @Test
    void every_state_has_a_word_and_every_index_a_title_in_both_languages() {
        Stream.of(IndexKind.values(), IndexFormula.values(), EditionState.values(), EditionStep.values()).flatMap(Stream::of)
            .forEach(constant -> assertThat(Texts.of((Enum<?>) constant)).as(constant.toString()).doesNotStartWith("state."));
        for (IndexKind kind : IndexKind.values()) {
            for (String language : List.of("vi", "en")) {
                assertThat(Texts.find("index.export." + language + ".kind." + kind.name(), "2023")).contains("2023");
            }
        }
    }

    @Test
    void files_have_the_same_words_in_both_languages() {
        Set<String> english = new TreeSet<>();
        Texts.keys("index.export.en.").forEach(key -> english.add(key.replace(".en.", ".vi.")));
        assertThat(english).isEqualTo(new TreeSet<>(Texts.keys("index.export.vi.")));
    }

    private static Set<String> found(Pattern pattern) throws IOException {
        Set<String> keys = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher key = pattern.matcher(Files.readString(file));
                while (key.find()) {
                    keys.add(key.group(1));
                }
            }
        }
        return keys;
    }
}
