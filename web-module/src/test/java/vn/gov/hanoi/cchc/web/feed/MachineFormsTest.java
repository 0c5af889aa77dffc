package vn.gov.hanoi.cchc.web.feed;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.site.api.CalendarEntry;
import vn.gov.hanoi.cchc.site.api.ItemPage;
import vn.gov.hanoi.cchc.site.api.Moment;

class MachineFormsTest {

    @ParameterizedTest
    @ValueSource(strings = {"a]]>b", "<item>&amp;", "\u0000\u0001\u000bđêm", "\ud800 lẻ", "lẻ \udc00", "\ufffe\uffff", "\ud83d\ude00 mặt cười", "\u0085\u009f", "\"'&<>"})
    void a_hostile_text_leaves_the_document_well_formed_in_an_element_and_in_an_attribute(String hostile) throws Exception {
        Xml xml = new Xml("a", Map.of("", "urn:x"));
        Document read = read(xml.element("b", hostile).empty("c", "d", hostile).bytes());
        String expected = hostile.codePoints().filter(c -> c == '\n' || c >= 0x20 && c < 0x7f || c >= 0xa0 && c < 0xd800 || c >= 0xe000 && c < 0xfffe || c >= 0x10000)
            .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append).toString();
        assertThat(read.getElementsByTagName("b").item(0).getTextContent()).isEqualTo(expected);
        assertThat(((Element) read.getElementsByTagName("c").item(0)).getAttribute("d")).isEqualTo(expected);
    }

    @Test
    void decomposed_letters_are_composed() {
        assertThat(Xml.clean("ca\u0309i ca\u0301ch ha\u0300nh chi\u0301nh")).isEqualTo("cải cách hành chính");
    }

    @Test
    void an_entry_says_when_in_the_form_of_its_grammar_and_shows_markup_as_text() throws Exception {
        ItemPage item = new ItemPage(1, ItemKind.ARTICLE, "/bai-viet/a-1", "cchc-2026-1", "<b>Đậm</b>", "1 < 2 & 3", "", UUID.randomUUID(), List.of(),
            new Moment("2026-06-03T09:30:05+07:00", "", ""), null, 1, null, "Sở Nội vụ", null, null, List.of(), List.of(), null, List.of(), List.of(), false, "",
            "“x”. " + ItemPage.SOURCE_LINE, "https://x.vn/luu-tru/cchc-2026-1", null, List.of(), null);
        FeedPage feed = new FeedPage("https://x.vn", "/rss.xml", "/", false, "Tin", "Tin mới", "Ghi nguồn", OffsetDateTime.parse("2026-06-03T09:30:05+07:00"),
            List.of(item), id -> null, "Mẫu");
        Document rss = read(RssFeed.write(feed));
        assertThat(text(rss, "pubDate")).isEqualTo("Wed, 03 Jun 2026 09:30:05 +0700");
        assertThat(rss.getElementsByTagName("title").item(1).getTextContent()).isEqualTo("<b>Đậm</b>");
        assertThat(rss.getElementsByTagName("description").item(1).getTextContent()).isEqualTo("<p>1 &lt; 2 &amp; 3</p><p>“x”. " + ItemPage.SOURCE_LINE + "</p>");
        assertThat(text(read(AtomFeed.write(feed)), "published")).isEqualTo("2026-06-03T09:30:05+07:00");
    }

    @Test
    void lines_of_a_calendar_are_folded_between_characters_and_hostile_words_stay_in_their_line() {
        CalendarEntry entry = new CalendarEntry("a-1", "Tạm ngừng; bảo trì, \"nâng cấp\" \\ " + "ơ".repeat(200) + "😀".repeat(40), "Dòng một\nBEGIN:VALARM\r\nEND:VEVENT",
            "/thong-bao/1", Instant.parse("2026-11-24T17:00:00Z"), Instant.parse("2026-11-24T19:00:00Z"), Instant.parse("2026-11-20T00:00:00Z"), 2, false);
        String file = new String(CalendarFile.write("https://x.vn", "/thong-bao.ics", "Thông báo", List.of(entry)), StandardCharsets.UTF_8);
        for (String line : file.split("\r\n")) {
            assertThat(line.getBytes(StandardCharsets.UTF_8).length).isLessThanOrEqualTo(75);
            assertThat(line).doesNotContain("\n", "\ufffd");
        }
        String unfolded = file.replace("\r\n ", "");
        assertThat(unfolded).contains("SUMMARY:Tạm ngừng\\; bảo trì\\, \"nâng cấp\" \\\\ " + "ơ".repeat(200) + "😀".repeat(40) + "\r\n")
            .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20261125T000000\r\n").contains("DESCRIPTION:Dòng một\\nBEGIN:VALARM").endsWith("END:VCALENDAR\r\n");
        assertThat(unfolded.lines().filter(line -> line.equals("END:VEVENT"))).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {"mailto:an-toan@vidu.vn,1", "'mailto:a@b.vn https://x.vn/bao-loi',2", "an-toan@vidu.vn,0", "'https://x.vn\nExpires: 1970',1",
        "http://x.vn,0", "'  ',0", "tel:+84-24-1,1"})
    void only_addresses_that_can_be_used_stand_in_the_security_file(String setting, int contacts) {
        assertThat(ServiceFiles.contacts(setting)).hasSize(contacts);
    }

    private static Document read(byte[] bytes) throws Exception {
        return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(new ByteArrayInputStream(bytes));
    }

    private static String text(Document document, String name) {
        return document.getElementsByTagName(name).item(0).getTextContent();
    }
}
