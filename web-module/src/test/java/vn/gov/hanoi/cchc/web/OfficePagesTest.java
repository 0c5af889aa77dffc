package vn.gov.hanoi.cchc.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Conventions of the pages that a reader of one page cannot see. */
class OfficePagesTest {

    private static final Pattern FORM = Pattern.compile("<h:form\\b[^>]*>(\\s*<o:nonce/>)?");

    private static final Pattern NAME = Pattern.compile("<ui:param\\s+name=\"(\\w+)\"");
    private static final Pattern INCLUDE = Pattern.compile("<ui:include\\s+src=\"/([^\"#]+)\"");
    private static final Pattern VARIABLE = Pattern.compile("\\bvar=\"(\\w+)\"");
    private static final Path ROOT = Path.of("src/main/webapp");

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

    /** A name given to a page holds in what it includes, too, and hides the rows of a list there. */
    @Test
    void no_list_of_an_included_page_is_hidden_by_a_name_of_the_page_around_it() throws IOException {
        List<String> hidden = new ArrayList<>();
        try (Stream<Path> pages = Files.walk(ROOT)) {
            for (Path page : pages.filter(path -> path.toString().endsWith(".xhtml")).toList()) {
                String text = Files.readString(page);
                Set<String> inside = variables(text);
                NAME.matcher(text).results().map(name -> name.group(1)).filter(inside::contains).forEach(name -> hidden.add(page + ": " + name));
            }
        }
        assertThat(hidden).isEmpty();
    }

    /** Variables of the lists in everything a page includes. */
    private static Set<String> variables(String page) throws IOException {
        Set<String> names = new TreeSet<>();
        for (MatchResult include : INCLUDE.matcher(page).results().toList()) {
            String included = Files.readString(ROOT.resolve(include.group(1)));
            VARIABLE.matcher(included).results().forEach(variable -> names.add(variable.group(1)));
            names.addAll(variables(included));
        }
        return names;
    }
}
