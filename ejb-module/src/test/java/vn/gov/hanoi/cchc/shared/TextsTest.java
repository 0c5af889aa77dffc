package vn.gov.hanoi.cchc.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ArticleStep;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;

/** One key space for all contexts, and one word for one thing. */
class TextsTest {

    private static Properties bundle(String name) throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(TextsTest.class.getResourceAsStream("/i18n/" + name + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static <E extends Enum<E>> String word(Class<E> type, String name) {
        return Texts.of(Enum.valueOf(type, name));
    }

    @Test
    void no_key_stands_in_two_bundles() throws IOException {
        Map<String, String> owner = new HashMap<>();
        List<String> twice = new ArrayList<>();
        for (String bundle : Texts.BUNDLES) {
            if (TextsTest.class.getResource("/i18n/" + bundle + ".properties") != null) {
                for (String key : bundle(bundle).stringPropertyNames()) {
                    String before = owner.putIfAbsent(key, bundle);
                    if (before != null) {
                        twice.add(key + ": " + before + ", " + bundle);
                    }
                }
            }
        }
        assertThat(owner).hasSizeGreaterThan(500);
        assertThat(twice).isEmpty();
    }

    @Test
    void enums_of_the_same_simple_name_have_keys_of_their_own() {
        assertThat(Texts.name(SubmittedSource.Kind.OWN)).isEqualTo("SubmittedSource.Kind.OWN");
        assertThat(Texts.name(AlarmRow.Kind.SEALED)).isEqualTo("AlarmRow.Kind.SEALED");
        assertThat(Texts.name(ReceiptState.HELD)).isEqualTo("ReceiptState.HELD");
        assertThat(Texts.of(SourceCredit.Kind.REUSED)).isEqualTo(Texts.of(SubmittedSource.Kind.REUSED));
    }

    @Test
    void a_missing_field_is_called_as_the_page_calls_it() {
        assertThat(Texts.of(new RuleViolated("intake.field.missing", "files[1].alt"))).endsWith("mô tả ảnh của tệp thứ 2");
        assertThat(Texts.of(new RuleViolated("intake.field.missing", "MessageHeader.Code"))).endsWith("MessageHeader.Code");
    }

    @Test
    void a_receipt_and_its_article_call_the_same_state_by_the_same_word() {
        for (ReceiptState state : ReceiptState.values()) {
            for (ArticleState other : ArticleState.values()) {
                assertThat(Texts.of(state).equals(Texts.of(other))).as(state + " and " + other)
                    .isEqualTo(state.name().equals(other.name()) || state == ReceiptState.APPROVAL && other == ArticleState.SUBMITTED);
            }
        }
    }

    @Test
    void the_same_step_has_the_same_word_on_both_sides() {
        for (String step : List.of("HOLD", "RESUME", "SEAL", "RECALL", "SUBMIT", "WITHDRAW")) {
            assertThat(word(ReceiptTransition.class, step)).as(step).isEqualTo(word(ArticleStep.class, step));
        }
        assertThat(word(ReceiptTransition.class, "RESUME_EDITING")).isEqualTo(word(ReceiptTransition.class, "RESUME"));
        assertThat(word(ReceiptTransition.class, "BACK_TO_TRIAGE")).isEqualTo(word(ArticleStep.class, "GIVE_BACK"));
        assertThat(word(ReceiptTransition.class, "REWORK")).isEqualTo(word(ArticleStep.class, "RETURN"));
        assertThat(word(ReceiptEventType.class, "HELD")).isEqualTo(word(ReceiptTransition.class, "HOLD"));
        assertThat(word(ReceiptEventType.class, "RESUMED")).isEqualTo(word(ReceiptTransition.class, "RESUME"));
        assertThat(word(ReceiptEventType.class, "RECALL_GRANTED")).isEqualTo(word(ReceiptTransition.class, "RECALL"));
    }
}
