package vn.gov.hanoi.cchc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conventions of the pages that a reader of one page cannot see. */
class OfficePagesTest {

    private static final Pattern FORM = Pattern.compile("<h:form\\b[^>]*>(\\s*<o:nonce/>)?");

    private static final int LINE = 160;

    @Test
    void every_line_fits_the_width_of_an_editor() throws IOException {
        List<String> longer = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                Files.readAllLines(page).stream().filter(line -> line.length() > LINE).forEach(line -> longer.add(page + ": " + line.strip()));
            }
        }
        assertThat(longer).isEmpty();
    }

    @Test
    void every_form_keeps_the_nonce_of_its_view() throws IOException {
        List<String> without = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(Path.of("src/main/webapp"))) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                Matcher form = FORM.matcher(Files.readString(page));
                while (form.find()) {
                    if (form.group(1) == null) {
                        without.add(page + ": " + form.group());
                    }
                }
            }
        }
        assertThat(without).isEmpty();
    }
}
