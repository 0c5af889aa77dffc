package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.site.api.Excerpt;
import vn.gov.hanoi.cchc.site.api.SearchRow;

/** Words that stand behind the beginnings the index keeps are shown where they stand, and nothing is read for what the beginnings have. */
class LateWordsTest {

    private static final String LONG = "Câu mở đầu khá dài. ".repeat(600);
    private static final String ENGLISH = "Some opening words here. ".repeat(500);
    private static TestIndex index;

    @BeforeAll
    static void fill() {
        index = new TestIndex(Step.ALL);
        index.put(List.of(
            item(1, "Quyết định về môi trường", "Nói về nước.", LONG + "Điều 47. Trạm quan trắc nước thải đặt ở cửa xả. " + LONG, "", null),
            item(2, "Báo cáo quý", "Tóm tắt.", "Thân bài.", LONG + "Trang 5: biểu phí cứu hộ trên sông. " + LONG, null),
            item(3, "Kế hoạch năm", "Tóm tắt.", "Thân bài.", "", new SearchEntry.English("Plan of the year", "Summary.", ENGLISH + "Ferries leave at dawn. " + ENGLISH)),
            item(4, "Hẻm Giếng Nước mở rộng", "Chuyện hẻm Giếng Nước.", LONG, "", null),
            item(5, "Chuyện vườn", "Tóm tắt.", "Trồng xoài cát. " + LONG, LONG, null),
            item(6, "Chuyện hồ", "Tóm tắt.", LONG + "Thả cá chép. ", LONG + "Thả cá chép. ", null),
            item(7, "Chuyện ao", "Tóm tắt.", LONG + "Thả cá chép. ", "", null)));
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void a_word_late_in_a_text_is_shown_where_it_stands_though_others_of_the_question_stand_at_the_beginning() {
        SearchRow row = only("quan trắc nước thải", false);
        assertThat(marked(row.excerpt())).startsWith("… ").contains("Trạm [quan] [trắc] [nước] [thải] đặt ở cửa xả").endsWith(" …");
        assertThat(row.inFile()).isFalse();
    }

    @Test
    void a_word_late_in_a_file_is_shown_where_it_stands_and_said_to_be_in_the_file() {
        SearchRow row = only("cuu ho tren song", false);
        assertThat(marked(row.excerpt())).contains("biểu phí [cứu] [hộ] [trên] [sông]");
        assertThat(row.inFile()).isTrue();
    }

    @Test
    void a_word_late_in_a_translation_is_shown_where_it_stands_in_english() {
        SearchRow row = only("ferries dawn", true);
        assertThat(marked(row.excerpt())).contains("[Ferries] leave at [dawn]");
        assertThat(row.english()).isTrue();
        assertThat(marked(row.title())).isEqualTo("Plan of the year");
    }

    @Test
    void nothing_is_read_for_rows_whose_beginnings_have_the_words() {
        int before = index.wholeReads();
        assertThat(marked(only("hẻm giếng nước", false).excerpt())).isEqualTo("Chuyện [hẻm] [Giếng] [Nước].");
        assertThat(marked(only("xoài cát", false).excerpt())).startsWith("Trồng [xoài] [cát]");
        assertThat(index.wholeReads()).isEqualTo(before);
    }

    @Test
    void the_texts_of_all_rows_are_read_at_once_and_a_text_that_has_the_words_comes_before_its_file() {
        int before = index.wholeReads();
        List<SearchRow> rows = index.rows("thả cá chép", false);
        assertThat(rows).hasSize(2).allSatisfy(row -> assertThat(marked(row.excerpt())).contains("[Thả] [cá] [chép]"))
            .noneMatch(SearchRow::inFile);
        assertThat(index.wholeReads()).isEqualTo(before + 1);
    }

    @Test
    void what_is_found_by_its_keyword_alone_keeps_its_summary() {
        assertThat(marked(only("zutukhoa4", false).excerpt())).isEqualTo("Chuyện hẻm Giếng Nước.");
    }

    private static SearchRow only(String typed, boolean english) {
        List<SearchRow> rows = index.rows(typed, english);
        assertThat(rows).as(typed).hasSize(1);
        return rows.get(0);
    }

    private static String marked(Excerpt excerpt) {
        return excerpt.pieces().stream().map(piece -> piece.hit() ? "[" + piece.text() + "]" : piece.text())
            .collect(Collectors.joining());
    }

    private static RelevanceCorpus.Item item(int number, String title, String summary, String text, String files, SearchEntry.English english) {
        return new RelevanceCorpus.Item(number, Set.of(), new SearchEntry("ARTICLE", null, null, null, 2026, Instant.parse("2026-01-01T03:00:00Z"), title, null, summary,
            List.of("zutukhoa" + number), text, files, english));
    }
}
