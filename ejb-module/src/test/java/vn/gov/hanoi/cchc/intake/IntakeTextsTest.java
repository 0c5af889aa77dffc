package vn.gov.hanoi.cchc.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.intake.api.AlarmRow;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ContentClass;
import vn.gov.hanoi.cchc.intake.api.DocumentAction;
import vn.gov.hanoi.cchc.intake.api.Origin;
import vn.gov.hanoi.cchc.intake.api.Purpose;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.api.RefusalCode;
import vn.gov.hanoi.cchc.intake.api.SubmittedSource;
import vn.gov.hanoi.cchc.intake.api.Suggestion;
import vn.gov.hanoi.cchc.intake.api.WaitingReceipt;
import vn.gov.hanoi.cchc.intake.entity.ReceiptEventType;
import vn.gov.hanoi.cchc.intake.entity.ReceiptTransition;
import vn.gov.hanoi.cchc.shared.Texts;

class IntakeTextsTest {

    private static final Pattern THROWN =
        Pattern.compile("(?:RuleViolated|InputRefused|RefusedWithTrace|InputProblem\\.at)\\((?:[^\"()]*\"[a-zA-Z\\[\\].]+\", )?\"((?:intake|declaration)\\.[a-z.-]+)\"");
    private static final Pattern DECLARATION = Pattern.compile("\"([A-Z_]+_\\d)\"");
    private static final Pattern WARNING = Pattern.compile("warnings\\.add\\(\"([a-z.-]+)\"");
    private static final Set<Class<? extends Enum<?>>> SHOWN = Set.of(Channel.class, ReceiptKind.class, ReceiptState.class, DocumentAction.class,
        RefusalCode.class, Origin.class, ContentClass.class, Purpose.class, ReceiptTransition.class, ReceiptEventType.class,
        WaitingReceipt.Reason.class, Suggestion.Field.class, Suggestion.Basis.class, AlarmRow.Kind.class, SubmittedSource.Kind.class);

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(IntakeTextsTest.class.getResourceAsStream("/i18n/intake.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    private static Set<String> found(Pattern pattern, String prefix) throws IOException {
        Set<String> found = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(sources())) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).collect(Collectors.toList())) {
                pattern.matcher(Files.readString(source)).results().forEach(code -> found.add(prefix + code.group(1)));
            }
        }
        return found;
    }

    @Test
    void every_refusal_has_words() throws IOException {
        assertThat(found(THROWN, "rule.")).hasSizeGreaterThan(20);
        assertThat(texts().stringPropertyNames()).containsAll(found(THROWN, "rule."));
    }

    @Test
    void every_warning_and_every_declaration_has_words() throws IOException {
        assertThat(found(WARNING, "warning.")).hasSize(4);
        assertThat(texts().stringPropertyNames()).containsAll(found(WARNING, "warning.")).containsAll(found(DECLARATION, "declaration."));
    }

    @Test
    void every_state_and_every_choice_has_a_label() throws IOException {
        List<String> labels = SHOWN.stream().flatMap(type -> Stream.of(type.getEnumConstants()).map(value ->
            "state." + Texts.name((Enum<?>) value))).toList();
        assertThat(texts().stringPropertyNames()).containsAll(labels);
    }

    @Test
    void the_words_are_formats_and_speak_as_an_official_at_the_counter() throws IOException {
        Object[] words = {"a", "b", "c", "d", "e"};
        texts().forEach((key, text) -> assertThat(new MessageFormat((String) text).format(words)).as((String) key)
            .isNotBlank().doesNotContain("{", "''").doesNotContainIgnoringCase("vui lòng"));
    }

    private static Path sources() {
        Path here = Path.of("src/main/java/vn/gov/hanoi/cchc/intake");
        return Files.isDirectory(here) ? here : Path.of("ejb-module").resolve(here);
    }
}
