package vn.gov.hanoi.cchc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The widgets' own Vietnamese is machine-made and wrong in places; ours replaces every word of it. */
class WidgetWordsTest {

    private static final Pattern KEY = Pattern.compile("(?m)^\\s+\"?([a-zA-Z.]+)\"?: (?!\\{)");
    private static final Path OURS = Path.of("src/main/webapp/tai-nguyen/office-vi.js");

    @Test
    void every_label_of_the_widgets_has_our_words() throws IOException {
        String theirs = theirs();
        String labels = theirs.substring(0, theirs.indexOf("messages: {"));
        String ours = Files.readString(OURS);
        Set<String> missing = new TreeSet<>();
        Matcher key = KEY.matcher(labels);
        while (key.find()) {
            if (!ours.contains(key.group(1) + ":") && !ours.contains("'" + key.group(1) + "':")) {
                missing.add(key.group(1));
            }
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_known_blunders_do_not_occur() throws IOException {
        assertThat(Files.readString(OURS)).doesNotContain("Gây tử vong", "TRÊN", "Phong tục", "Trận đấu", "Sụp đổ", "Thứ hai trước đó",
            "Ví dụ 1}", "{trang}", "{sao}", "ĐÚNG VẬY", "Upload");
    }

    @Test
    void the_library_still_has_the_blunders_that_make_our_file_necessary() throws IOException {
        assertThat(theirs()).contains("Gây tử vong");
    }

    @Test
    void braces_are_balanced() throws IOException {
        String ours = Files.readString(OURS);
        assertThat(ours.chars().filter(c -> c == '{').count()).isEqualTo(ours.chars().filter(c -> c == '}').count());
    }

    private static String theirs() throws IOException {
        try (InputStream in = WidgetWordsTest.class.getResourceAsStream("/META-INF/resources/primefaces/locales/locale-vi.js")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
