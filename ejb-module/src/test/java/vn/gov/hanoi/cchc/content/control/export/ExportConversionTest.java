package vn.gov.hanoi.cchc.content.control.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/** Exports as other systems really write them. */
class ExportConversionTest {

    private static final ObjectMapper MAPPER = new ObjectMapper();
    private static final String HEAD = """
        <?xml version="1.0" encoding="UTF-8" ?>
        <!-- a comment --><rss version="2.0" xmlns:excerpt="http://wordpress.org/export/1.2/excerpt/" xmlns:content="http://purl.org/rss/1.0/modules/content/"
          xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:wp="http://wordpress.org/export/1.2/"><channel><title>Trang cũ</title><link>https://cu.vidu.vn</link>
        <wp:author><wp:author_login><![CDATA[lan]]></wp:author_login><wp:author_display_name><![CDATA[Nguyễn Thị Lan]]></wp:author_display_name></wp:author>
        """;
    private static final String FOOT = "</channel></rss>";

    @TempDir
    private Path folder;

    @Test
    void a_published_post_becomes_a_line_with_its_words_dates_author_sections_and_addresses() {
        JsonNode line = only(HEAD + post("""
            <title>Một cửa &amp; liên thông &#8211; bước mới</title><link>https://cu.vidu.vn/2021/05/mot-cua/</link><dc:creator>lan</dc:creator>
            <guid isPermaLink="false">https://cu.vidu.vn/?p=12</guid><content:encoded><![CDATA[Đoạn một
            dòng hai

            Đoạn hai]]></content:encoded><excerpt:encoded><![CDATA[Tóm tắt <b>ngắn</b>]]></excerpt:encoded>
            <wp:post_date_gmt>2021-05-03 02:00:00</wp:post_date_gmt><wp:post_name>mot-cua</wp:post_name>
            <category domain="category" nicename="tin-tuc"><![CDATA[Tin tức]]></category><category domain="post_tag" nicename="x"><![CDATA[một cửa]]></category>
            """) + FOOT);

        assertThat(line.path("id").asText()).isEqualTo("https://cu.vidu.vn/?p=12");
        assertThat(line.path("title").asText()).isEqualTo("Một cửa & liên thông – bước mới");
        assertThat(line.path("body_html").asText()).isEqualTo("<p>Đoạn một<br>\ndòng hai</p>\n<p>Đoạn hai</p>");
        assertThat(line.path("summary").asText()).isEqualTo("Tóm tắt ngắn");
        assertThat(line.path("author").asText()).isEqualTo("Nguyễn Thị Lan");
        assertThat(line.path("published_at").asText()).isEqualTo("2021-05-03T02:00:00Z");
        assertThat(texts(line, "categories")).containsExactly("tin-tuc");
        assertThat(texts(line, "tags")).containsExactly("một cửa");
        assertThat(texts(line, "old_urls")).containsExactly("https://cu.vidu.vn/2021/05/mot-cua/", "https://cu.vidu.vn/?p=12", "/?p=12");
        assertThat(line.path("position").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource({"draft, import.entry.status-draft", "private, import.entry.status-private", "pending, import.entry.status-pending",
        "future, import.entry.status-future", "inherit, import.entry.status"})
    void only_what_was_published_goes_in(String status, String code) {
        JsonNode line = only(HEAD + post(TITLED).replace(">publish<", ">" + status + "<") + FOOT);
        assertThat(line.path("refuse").asText()).isEqualTo(code);
        assertThat(line.path("title").asText()).isEqualTo("Tin");
    }

    @Test
    void what_has_a_password_no_date_no_identity_or_another_type_says_so_and_housekeeping_is_passed_over() {
        assertThat(only(HEAD + post(TITLED + "<wp:post_password>bí mật</wp:post_password>") + FOOT).path("refuse").asText()).isEqualTo("import.entry.password");
        assertThat(only(HEAD + post(TITLED.replace("2021-05-03", "0000-00-00")) + FOOT).path("refuse").asText()).isEqualTo("import.entry.date");
        assertThat(only("<rss><channel><item><title>Tin</title><pubDate>2021-05-03</pubDate></item></channel></rss>").path("refuse").asText())
            .isEqualTo("import.entry.key");
        assertThat(only(HEAD + post(TITLED).replace(">post<", ">product<") + FOOT).path("refuse").asText()).isEqualTo("import.entry.type");
        assertThat(lines(HEAD + post(TITLED).replace(">post<", ">nav_menu_item<") + FOOT)).isEmpty();
    }

    @Test
    void cdata_split_in_two_html_entities_bare_ampersands_and_forbidden_signs_hurt_nobody() {
        JsonNode line = only(HEAD + post("""
            <title>Nghị quyết&nbsp;&ldquo;số&rdquo; A & B \u000b</title><link>https://cu.vidu.vn/tin.aspx?a=1&b=2</link><guid>cu:7</guid>
            <content:encoded><![CDATA[<p>trong ]]]]><![CDATA[> ngoài &nbsp; \u0001 hết</p>]]></content:encoded><wp:post_date_gmt>2021-05-03 02:00:00</wp:post_date_gmt>
            """) + FOOT);
        assertThat(line.path("title").asText()).isEqualTo("Nghị quyết “số” A & B");
        assertThat(line.path("body_html").asText()).contains("trong ]]&gt; ngoài").endsWith("hết</p>");
        assertThat(texts(line, "old_urls")).contains("https://cu.vidu.vn/tin.aspx?a=1&b=2");
    }

    @Test
    void shortcodes_become_figures_or_are_named_as_lost() {
        JsonNode line = only(HEAD + attachment("31", "https://cu.vidu.vn/wp-content/uploads/2021/05/hop.jpg", "Cuộc họp") + body("""
            [caption id="a" width="300"]<a href="https://cu.vidu.vn/wp-content/uploads/2021/05/a.jpg"><img src="https://cu.vidu.vn/wp-content/uploads/2021/05/a-300x200.jpg" alt="Một"/></a> Chú thích[/caption]

            [gallery ids="31,99"] [contact-form-7 id="5" title="Hỏi"] Theo [sic] và [1]. [[gallery]]

            [embed]https://phim.vidu.vn/xem?v=1[/embed]""") + FOOT);
        String html = line.path("body_html").asText();
        assertThat(html).contains("<figure><img src=\"import:cu.vidu.vn/2021/05/a-300x200.jpg\" alt=\"Một\"><figcaption>Chú thích</figcaption></figure>")
            .contains("<img src=\"import:cu.vidu.vn/2021/05/hop.jpg\" alt=\"Cuộc họp\">").contains("[sic]", "[1]", "[gallery]")
            .contains("<a href=\"https://phim.vidu.vn/xem?v=1\">").doesNotContain("contact-form", "[caption");
        assertThat(lost(line)).containsExactlyInAnyOrder("SHORTCODE gallery #99", "SHORTCODE contact-form-7 id=\"5\" title=\"Hỏi\"",
            "EMBED https://phim.vidu.vn/xem?v=1");
        assertThat(line.path("images")).extracting(image -> image.path("file").asText())
            .containsExactly("cu.vidu.vn/2021/05/a-300x200.jpg", "cu.vidu.vn/2021/05/hop.jpg");
    }

    @Test
    void scripts_frames_and_forms_stay_behind_and_papers_of_the_old_site_come_along() {
        JsonNode line = only(HEAD + body("""
            <p onclick="x()">Xem <a href="/wp-content/uploads/2021/quyet%20dinh.pdf">quyết định</a> và <a href="https://khac.vidu.vn/b.pdf">khác</a></p>
            <script>alert(1)</script><iframe src="https://ban-do.vidu.vn/1"></iframe><form><input name="q"/>Hỏi</form><img src="data:image/png;base64,AA"/>""") + FOOT);
        String html = line.path("body_html").asText();
        assertThat(html).contains("href=\"import:cu.vidu.vn/2021/quyet dinh.pdf\"", "href=\"https://khac.vidu.vn/b.pdf\"", "href=\"https://ban-do.vidu.vn/1\"")
            .doesNotContain("<script", "<iframe", "<input", "data:");
        assertThat(lost(line)).containsExactlyInAnyOrder("EMBED iframe https://ban-do.vidu.vn/1", "SCRIPT script", "FORM form", "FORM input", "SCRIPT p",
            "PICTURE data:");
        assertThat(line.path("files").path(0).path("title").asText()).isEqualTo("quyết định");
    }

    @Test
    void a_feed_of_rss_and_one_of_atom_give_the_same_kind_of_lines() {
        JsonNode rss = only("""
            <rss version="2.0"><channel><link>https://tin.vidu.vn/</link><item><title>Tin &lt;b&gt;đậm&lt;/b&gt;</title><link>https://tin.vidu.vn/a-12.html</link>
            <description>&lt;p&gt;Nội dung&lt;/p&gt;</description><pubDate>Tue, 03 May 2021 9:00:00 +0700</pubDate><category>Cải cách</category>
            <enclosure url="https://tin.vidu.vn/anh/1.jpg" type="image/jpeg"/></item></channel></rss>""");
        assertThat(rss.path("id").asText()).isEqualTo("https://tin.vidu.vn/a-12.html");
        assertThat(rss.path("title").asText()).isEqualTo("Tin đậm");
        assertThat(rss.path("published_at").asText()).as("the day of the week is wrong").isEqualTo("2021-05-03T02:00:00Z");
        assertThat(texts(rss, "categories")).containsExactly("cai-cach");
        assertThat(rss.path("image").path("file").asText()).isEqualTo("tin.vidu.vn/anh/1.jpg");
        JsonNode atom = only("""
            <feed xmlns="http://www.w3.org/2005/Atom"><link href="https://tin.vidu.vn/"/><entry><id>tag:tin.vidu.vn,2021:1</id><title>Tin</title>
            <link rel="alternate" href="https://tin.vidu.vn/b"/><published>2021-05-03T09:00:00+07:00</published><author><name>Lan</name></author>
            <category term="cai-cach"/><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>A &amp; <i>B</i></p></div></content></entry></feed>""");
        assertThat(atom.path("id").asText()).isEqualTo("tag:tin.vidu.vn,2021:1");
        assertThat(atom.path("author").asText()).isEqualTo("Lan");
        assertThat(atom.path("body_html").asText()).contains("<p>A &amp; <i>B</i></p>");
        assertThat(texts(atom, "old_urls")).containsExactly("https://tin.vidu.vn/b");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16", "UTF-16LE", "windows-1258"})
    void the_letters_are_read_as_the_file_says(String name) throws IOException {
        String title = name.equals("windows-1258") ? Normalizer.normalize("Hà Nội", Normalizer.Form.NFD).replace("o\u0323\u0302", "ô\u0323") : "Hà Nội";
        String text = "<?xml version=\"1.0\" encoding=\"" + name + "\"?>" + RSS.formatted(title);
        byte[] bytes = (name.equals("UTF-8") ? "\ufeff" + text : text).getBytes(Charset.forName(name));
        List<JsonNode> lines = lines(Files.write(folder.resolve("a.xml"), bytes), SectionMap.NONE);
        assertThat(lines).hasSize(1);
        assertThat(lines.get(0).path("title").asText()).isEqualTo("Hà Nội");
    }

    @Test
    void blank_lines_in_front_of_the_declaration_hurt_nobody() {
        assertThat(only("\n\n<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + RSS.formatted("A")).path("position").asInt()).isEqualTo(4);
    }

    @Test
    void an_unknown_encoding_is_refused_and_bytes_that_are_no_letters_cost_their_entry_alone() throws IOException {
        Path file = Files.writeString(folder.resolve("u.xml"), "<?xml version='1.0' encoding='tcvn-5712'?>" + RSS.formatted("A"));
        assertThatThrownBy(() -> lines(file, SectionMap.NONE)).isInstanceOfSatisfying(RuleViolated.class,
            rule -> assertThat(rule.code()).isEqualTo("import.export.encoding"));
        byte[] half = (RSS.formatted("C\u00e0i").replace("</channel></rss>", "") + "<item><guid>a:2</guid><title>Tin</title><pubDate>2021-05-03</pubDate></item>"
            + "</channel></rss>").getBytes(StandardCharsets.ISO_8859_1);
        List<JsonNode> lines = lines(Files.write(folder.resolve("h.xml"), half), SectionMap.NONE);
        assertThat(lines).extracting(line -> line.path("refuse").asText()).containsExactly("import.entry.letters", "");
    }

    @Test
    void a_file_that_breaks_off_gives_what_stands_before_and_names_the_line() {
        List<JsonNode> lines = lines(HEAD + post(TITLED) + "<item><title>Dở");
        assertThat(lines).hasSize(2);
        assertThat(lines.get(1).path("refuse").asText()).isEqualTo("import.entry.broken");
        assertThat(lines.get(1).path("position").asInt()).isGreaterThan(5);
    }

    @ParameterizedTest
    @ValueSource(strings = {"<!DOCTYPE rss [<!ENTITY a \"b\">]><rss><channel><item><title>&a;</title></item></channel></rss>",
        "<!DOCTYPE rss SYSTEM \"file:///etc/passwd\"><rss><channel/></rss>"})
    void document_types_and_entities_are_refused(String text) {
        assertThatThrownBy(() -> lines(text)).isInstanceOfSatisfying(RuleViolated.class, rule -> assertThat(rule.code()).isEqualTo("import.export.forbidden"));
    }

    @Test
    void depth_without_end_is_refused_and_a_text_without_end_costs_its_entry_alone() {
        assertThatThrownBy(() -> lines("<rss><channel><item>" + "<a>".repeat(1_000))).isInstanceOf(RuleViolated.class);
        String endless = "<p>" + "x".repeat(ExportLetters.LONGEST_TEXT + 10) + "</p>\n";
        List<JsonNode> lines = lines(HEAD + post(TITLED + "<content:encoded><![CDATA[" + endless + "]]></content:encoded>") + post(TITLED) + FOOT);
        assertThat(lines).extracting(line -> line.path("refuse").asText()).containsExactly("import.entry.too-long", "");
        assertThat(lines.get(1).path("position").asInt()).as("lines are counted in what is cut, too").isEqualTo(7);
    }

    @Test
    void sections_go_by_the_map_and_what_it_names_goes_first() {
        String text = HEAD + post(TITLED + "<category domain=\"category\" nicename=\"khac\">Khác</category><category domain=\"category\" nicename=\"su-kien\">S</category>")
            + post(TITLED) + FOOT;
        List<JsonNode> lines = lines(text, SectionMap.read("su-kien,tinh-hinh-ket-qua\n# chú thích\n\n@none;van-ban"));
        assertThat(texts(lines.get(0), "categories")).containsExactly("tinh-hinh-ket-qua", "khac");
        assertThat(texts(lines.get(1), "categories")).containsExactly("van-ban");
        assertThatThrownBy(() -> SectionMap.read("a,b\nmột")).isInstanceOfSatisfying(RuleViolated.class,
            rule -> assertThat(rule.arguments()).containsExactly(2));
        assertThatThrownBy(() -> SectionMap.read("a,b\nA,c")).isInstanceOfSatisfying(RuleViolated.class,
            rule -> assertThat(rule.code()).isEqualTo("import.sections.twice"));
    }

    private static final String TITLED = "<title>Tin</title><guid>cu:1</guid><wp:post_date_gmt>2021-05-03 02:00:00</wp:post_date_gmt>";
    private static final String RSS = "<rss><channel><item><guid>a:1</guid><title>%s</title><pubDate>2021-05-03</pubDate></item></channel></rss>";

    private static String post(String fields) {
        return "<item>" + fields.strip() + "<wp:post_id>12</wp:post_id><wp:status>publish</wp:status><wp:post_type>post</wp:post_type></item>\n";
    }

    private static String body(String html) {
        return post(TITLED + "<content:encoded><![CDATA[" + html + "]]></content:encoded>");
    }

    private static String attachment(String id, String address, String alt) {
        return "<item><title>anh</title><wp:post_id>" + id + "</wp:post_id><wp:status>inherit</wp:status><wp:post_type>attachment</wp:post_type><wp:attachment_url>"
            + address + "</wp:attachment_url><wp:postmeta><wp:meta_key>_wp_attachment_image_alt</wp:meta_key><wp:meta_value><![CDATA[" + alt
            + "]]></wp:meta_value></wp:postmeta></item>\n";
    }

    private JsonNode only(String text) {
        List<JsonNode> lines = lines(text);
        assertThat(lines).hasSize(1);
        return lines.get(0);
    }

    private List<JsonNode> lines(String text) {
        return lines(text, SectionMap.NONE);
    }

    private List<JsonNode> lines(String text, SectionMap sections) {
        try {
            return lines(Files.writeString(folder.resolve("export.xml"), text), sections);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<JsonNode> lines(Path file, SectionMap sections) throws IOException {
        assertThat(ExportConversion.isExport(file)).isTrue();
        List<JsonNode> lines = new ArrayList<>();
        ExportConversion.convert(file, sections, (position, json) -> lines.add(MAPPER.readTree(json)));
        return lines;
    }

    private static List<String> texts(JsonNode line, String field) {
        List<String> texts = new ArrayList<>();
        line.path(field).forEach(text -> texts.add(text.asText()));
        return texts;
    }

    private static List<String> lost(JsonNode line) {
        List<String> lost = new ArrayList<>();
        line.path("lost").forEach(loss -> lost.add(loss.path("kind").asText() + " " + loss.path("detail").asText()));
        return lost;
    }
}
