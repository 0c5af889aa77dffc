package vn.gov.hanoi.cchc.media;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.Properties;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.media.api.RecordText;
import vn.gov.hanoi.cchc.media.api.TextState;
import vn.gov.hanoi.cchc.shared.Texts;

class MediaTextsTest {

    private static final Pattern CODE = Pattern.compile("\"(file(?:\\.[a-z-]+)+)\"");

    private static Properties texts() throws IOException {
        Properties texts = new Properties();
        try (Reader in = new InputStreamReader(MediaTextsTest.class.getResourceAsStream("/i18n/media.properties"), StandardCharsets.UTF_8)) {
            texts.load(in);
        }
        return texts;
    }

    @Test
    void every_refusal_has_words_and_every_word_a_refusal() throws IOException {
        TreeSet<String> used = new TreeSet<>();
        try (Stream<Path> sources = Files.walk(sources())) {
            for (Path source : sources.filter(path -> path.toString().endsWith(".java")).collect(Collectors.toList())) {
                CODE.matcher(Files.readString(source)).results().forEach(code -> used.add("rule." + code.group(1)));
            }
        }
        assertThat(texts().stringPropertyNames()).filteredOn(key -> key.startsWith("rule.")).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void states_of_words_that_are_not_all_found_say_how_many_are() throws IOException {
        String most = String.format(Texts.VIETNAMESE, "%,d ký tự đầu", RecordText.MOST);
        assertThat(texts().getProperty("state.TextState.CUT")).contains(most);
        assertThat(texts().getProperty("state.TextState.TOO_LARGE")).contains(most);
        assertThat(TextState.values()).allSatisfy(state -> assertThat(texts().getProperty("state.TextState." + state)).isNotNull());
    }

    @Test
    void the_words_are_formats() throws IOException {
        texts().forEach((key, text) -> assertThat(new MessageFormat((String) text).format(new Object[] {"tep.pdf", 50L, 40L}))
            .as((String) key).doesNotContain("{").doesNotContain("''"));
    }

    private static Path sources() {
        Path here = Path.of("src/main/java/vn/gov/hanoi/cchc/media");
        return Files.isDirectory(here) ? here : Path.of("ejb-module").resolve(here);
    }
}
