package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Habits of the public pages that nobody should have to remember. Each check is first seen to catch an offender. */
class PublicPagesTest {

    private static final Path WEBAPP = Path.of("src/main/webapp");
    private static final Map<String, Pattern> FORBIDDEN = new TreeMap<>(Map.of(
        "Faces' head brings scripts of the widgets", Pattern.compile("<h:(head|body)\\b"),
        "an inline style", Pattern.compile("\\sstyle=|<style\\b"),
        "an inline handler", Pattern.compile("\\son[a-z]+="),
        "an inline script", Pattern.compile("<script(?![^>]*\\ssrc=)"),
        "something from elsewhere", Pattern.compile("<(script|link|img|iframe)\\b[^>]*(src|href)=\"(https?:)?//"),
        "a form that keeps a view", Pattern.compile("<h:form\\b|<f:viewParam\\b|<f:ajax\\b|<p:")));
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{3,8}\\b(?=[^{}]*\\})|\\b(rgb|rgba|hsl|hsla|oklch|color-mix)\\(");
    private static final Pattern OPERATOR_AS_NAME = Pattern.compile("#\\{[^}]*\\.(and|or|not|eq|ne|lt|gt|le|ge|div|mod|empty|instanceof|true|false|null)\\b[^}]*}");
    private static final Pattern TEXT = Pattern.compile("\\bt\\.([a-zA-Z][a-zA-Z_]*)");

    @ParameterizedTest
    @CsvSource({"<h:head>", "<p style=\"color:red\">", "<a onclick=\"x()\">", "<script>x()</script>", "<img src=\"https://example.org/x.png\"/>",
        "<link href=\"//example.org/x.css\"/>", "<h:form>"})
    void the_check_catches_an_offender(String page) {
        assertThat(offences(page)).isNotEmpty();
    }

    @Test
    void public_pages_hold_nothing_that_the_content_policy_or_the_cache_forbids() {
        pages().forEach((name, page) -> assertThat(offences(page)).as(name).isEmpty());
    }

    @Test
    void no_expression_uses_an_operator_as_a_name() {
        assertThat(OPERATOR_AS_NAME.matcher("#{form.filter.empty() ? 1 : 2}").find()).isTrue();
        assertThat(OPERATOR_AS_NAME.matcher("#{not empty form.emptyRows}").find()).isFalse();
        files(WEBAPP, ".xhtml").forEach((name, page) -> {
            Matcher wrong = OPERATOR_AS_NAME.matcher(page);
            assertThat(wrong.find() ? wrong.group() : "").as(name).isEmpty();
        });
    }

    @Test
    void colours_live_in_the_tokens_only() {
        assertThat(COLOUR.matcher("a{color:#fff}").find()).isTrue();
        assertThat(COLOUR.matcher("a{color:rgb(0 0 0)}").find()).isTrue();
        assertThat(COLOUR.matcher("#ds.list{color:var(--text)}").find()).isFalse();
        files(WEBAPP, ".css").forEach((name, css) -> {
            if (!name.endsWith("tokens.css")) {
                Matcher colour = COLOUR.matcher(css.replaceAll("(?s)/\\*.*?\\*/", ""));
                assertThat(colour.find() ? colour.group() : "").as("colour literal in " + name).isEmpty();
            }
        });
    }

    @Test
    void what_the_device_asks_for_looks_as_what_the_reader_chooses() throws IOException {
        String tokens = Files.readString(WEBAPP.resolve("tai-nguyen/tokens.css"));
        for (String[] theme : new String[][] {{"prefers-color-scheme:dark", "dark"}, {"prefers-contrast:more", "contrast"}}) {
            String asked = block(tokens, "@media (" + theme[0] + "){:root:not([data-theme]){");
            assertThat(asked).as(theme[1]).isNotBlank().isEqualTo(block(tokens, ":root[data-theme=\"" + theme[1] + "\"]{"));
        }
        assertThat(tokens.indexOf("prefers-contrast:more")).as("more contrast is stronger than the dark")
            .isGreaterThan(tokens.indexOf("prefers-color-scheme:dark"));
    }

    private static String block(String css, String opening) {
        assertThat(css).containsOnlyOnce(opening);
        String rest = css.substring(css.indexOf(opening) + opening.length());
        return rest.substring(0, rest.indexOf('}')).strip();
    }

    @Test
    void every_page_shown_to_readers_has_one_heading_of_the_first_level() {
        files(WEBAPP.resolve("site"), ".xhtml").forEach((name, page) -> {
            String whole = page + (page.contains("<pt:item") ? tag("article-head") : page.contains("<pt:standing") ? tag("standing") : "");
            assertThat(whole.split("<h1\\b", -1).length - 1).as(name).isEqualTo(1);
        });
        assertThat(tag("document-head")).containsOnlyOnce("<h1");
    }

    @Test
    void content_always_carries_the_line_of_its_source() {
        assertThat(tag("item")).contains("Nguồn: Trang thông tin Cải cách hành chính");
    }

    @Test
    void the_two_languages_have_the_same_words_and_pages_use_no_others() {
        assertThat(PublicTexts.EN.keySet()).isEqualTo(PublicTexts.VI.keySet());
        Set<String> used = new TreeSet<>();
        pages().values().forEach(page -> {
            Matcher text = TEXT.matcher(page);
            while (text.find()) {
                used.add(text.group(1));
            }
        });
        assertThat(PublicTexts.VI.keySet()).containsAll(used);
    }

    @Test
    void icons_that_pages_use_are_drawn() {
        String sprite = files(WEBAPP.resolve("WEB-INF/templates"), "sprite.html").values().iterator().next();
        pages().forEach((name, page) -> {
            Matcher icon = Pattern.compile("<pt:icon name=\"([a-z]+)\"").matcher(page);
            while (icon.find()) {
                assertThat(sprite).as(name).contains("id=\"i-" + icon.group(1) + "\"");
            }
        });
    }

    private static List<String> offences(String page) {
        List<String> offences = new ArrayList<>();
        FORBIDDEN.forEach((what, pattern) -> {
            Matcher matcher = pattern.matcher(page);
            if (matcher.find()) {
                offences.add(what + ": " + matcher.group());
            }
        });
        return offences;
    }

    private static String tag(String name) {
        return files(WEBAPP.resolve("WEB-INF/tags"), "/" + name + ".xhtml").values().iterator().next();
    }

    /** Pages, templates and tags that readers see: those that no office template or tag claims. */
    private static Map<String, String> pages() {
        Map<String, String> pages = new TreeMap<>(files(WEBAPP.resolve("site"), ".xhtml"));
        pages.putAll(files(WEBAPP.resolve("WEB-INF/templates"), "/public.xhtml"));
        pages.putAll(files(WEBAPP.resolve("WEB-INF/templates"), ".html"));
        pages.putAll(files(WEBAPP.resolve("WEB-INF/errors"), ".html"));
        String library = files(WEBAPP.resolve("WEB-INF"), "/portal.taglib.xml").values().iterator().next();
        Matcher source = Pattern.compile("<source>tags/([a-z-]+)\\.xhtml</source>").matcher(library);
        while (source.find()) {
            pages.putAll(files(WEBAPP.resolve("WEB-INF/tags"), "/" + source.group(1) + ".xhtml"));
        }
        return pages;
    }

    @Test
    void blanks_are_filled_with_escaped_words_at_once_and_with_markup_later() {
        Blanks blanks = new Blanks("<b title=\"{{t.a}}\">{{x}}</b>{{y}}", Map.of("a", "\"<&$1"));
        assertThat(blanks.filled(Map.of("x", "<i>$1</i>", "y", ""))).isEqualTo("<b title=\"&quot;&lt;&amp;$1\"><i>$1</i></b>");
    }

    private static Map<String, String> files(Path folder, String ending) {
        try (Stream<Path> paths = Files.walk(folder)) {
            Map<String, String> files = new TreeMap<>();
            for (Path path : paths.filter(Files::isRegularFile).filter(p -> p.toString().endsWith(ending)).toList()) {
                files.put(path.toString(), Files.readString(path));
            }
            return files;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
