package vn.gov.hanoi.cchc.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;
import vn.gov.hanoi.cchc.content.api.EffectKind;
import vn.gov.hanoi.cchc.content.api.EffectStatus;
import vn.gov.hanoi.cchc.content.api.ImportLossKind;
import vn.gov.hanoi.cchc.content.api.ImportState;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.OutsideState;
import vn.gov.hanoi.cchc.content.api.RelationKind;
import vn.gov.hanoi.cchc.content.api.RevisionComparison;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.content.control.PersonalDataKind;
import vn.gov.hanoi.cchc.content.entity.PublicationManner;
import vn.gov.hanoi.cchc.content.entity.SectionChangeKind;
import vn.gov.hanoi.cchc.shared.Texts;

/** Every refusal, check, state and notice of content and archive has Vietnamese words. */
class ContentTextsTest {

    private static final Path SOURCES = Files.exists(Path.of("src/main/java")) ? Path.of("src/main/java") : Path.of("ejb-module/src/main/java");
    private static final Pattern RULE = Pattern.compile("RuleViolated\\(\\s*\"([a-z0-9.-]+)\"");
    private static final Pattern FIXED = Pattern.compile("Texts\\.get\\(\\s*\"([a-zA-Z0-9.-]+)\"");
    private static final Pattern CHECK = Pattern.compile("(?:line|say)\\(\"([a-z-]+)\",\\s*([^;]*)");

    @ParameterizedTest
    @ValueSource(strings = {"content", "archive"})
    void every_refusal_has_words(String context) throws IOException {
        Set<String> codes = found(context, RULE);
        assertThat(codes).hasSizeGreaterThanOrEqualTo(2);
        assertThat(codes.stream().filter(code -> !code.endsWith(".")).filter(code -> Texts.find("rule." + code, "x", "x", "x") == null)).isEmpty();
    }

    @Test
    void every_reason_for_which_an_entry_of_an_export_stays_out_has_words() {
        assertThat(Stream.of("status-draft", "status-pending", "status-private", "status-future", "status-trash", "status", "password", "type", "date", "key",
            "letters", "too-long", "broken").filter(reason -> Texts.find("rule.import.entry." + reason, "x") == null)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "archive"})
    void every_fixed_text_is_there(String context) throws IOException {
        assertThat(found(context, FIXED).stream().filter(key -> !key.endsWith(".")).filter(key -> Texts.find(key, "x", "x", "x") == null)).isEmpty();
    }

    @Test
    void every_check_has_words_for_each_of_its_outcomes_and_for_the_refusal_when_it_blocks() throws IOException {
        List<String> missing = new ArrayList<>();
        for (String file : List.of("ContentReview.java", "ApprovalReview.java", "ContentChecks.java", "Translations.java")) {
            Matcher check = CHECK.matcher(Files.readString(SOURCES.resolve("vn/gov/hanoi/cchc/content/control").resolve(file)));
            while (check.find()) {
                for (CheckOutcome outcome : CheckOutcome.values()) {
                    String key = "check." + check.group(1) + "." + outcome.name().toLowerCase(Locale.ROOT);
                    if (check.group(2).contains("CheckOutcome." + outcome) && Texts.find(key, "x", "x") == null) {
                        missing.add(key);
                    }
                }
                if (check.group(2).contains("BLOCKS") && Texts.find("rule.article.check." + check.group(1), "x") == null) {
                    missing.add("rule.article.check." + check.group(1));
                }
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void every_constant_people_see_has_a_word() {
        Stream.of(ArticleState.values(), ItemKind.values(), WaitingReason.values(), CheckOutcome.values(), ImportState.values(), ImportLossKind.values(), OutsideState.values(), EffectStatus.values(), EffectKind.values(), RelationKind.values(), PersonalDataKind.values(),
                PublicationManner.values(), SectionChangeKind.values(), SourceCredit.Kind.values(), RevisionComparison.Change.values())
            .flatMap(Stream::of).forEach(constant -> assertThat(Texts.of((Enum<?>) constant)).as(constant.toString()).doesNotStartWith("state."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"content", "archive"})
    void words_are_composed_vietnamese_in_the_voice_of_the_house(String context) throws IOException {
        String words = Files.readString(SOURCES.resolveSibling("resources").resolve("i18n").resolve(context + ".properties"));
        assertThat(Normalizer.isNormalized(words, Normalizer.Form.NFC)).isTrue();
        assertThat(words.toLowerCase(Locale.ROOT)).doesNotContain("vui lòng").doesNotContain("=null");
    }

    private static Set<String> found(String context, Pattern pattern) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> files = Files.walk(SOURCES.resolve("vn/gov/hanoi/cchc").resolve(context))) {
            for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
                Matcher matcher = pattern.matcher(Files.readString(file));
                while (matcher.find()) {
                    found.add(matcher.group(1));
                }
            }
        }
        return found;
    }
}
