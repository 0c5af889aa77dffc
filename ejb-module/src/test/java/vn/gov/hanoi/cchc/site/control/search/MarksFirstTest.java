package vn.gov.hanoi.cchc.site.control.search;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Items that have the words as they were typed stand before those whose words only look alike without marks, whatever else speaks for these. */
class MarksFirstTest {

    private static final Abbreviations SHORT = Abbreviations.of(List.of(Map.entry("CCHC", "cải cách hành chính")));
    private static final List<RelevanceCorpus.Item> ITEMS = new ArrayList<>();
    private static TestIndex index;

    @BeforeAll
    static void fill() {
        IntStream.range(0, 300).forEach(i -> add("Tin số " + i, "Một đoạn văn về việc khác.", "", 500 + i));
        add("Hỏi đáp về thuế nhà đất", "Trả lời của Sở.", "", 400);
        add("Thông báo của Sở Tài chính", "Cơ quan hướng dẫn nộp thuế nhà đất trong tháng. Người dân nộp tại phường.", "", 1_000);
        add("Phụ lục nhà đất", "Danh mục kèm theo.", "Biểu thuế nhà đất.", 900);
        add("Thuê nhà đất công sản", "Quy định về thuê nhà đất công sản. Thuê nhà đất phải đấu giá.", "", 10);
        add("Cho thuê nhà đất", "Cho thuê nhà đất.", "", 5);
        add("CCHC ở phường", "Đơn vị làm tốt cái việc này.", "", 800);
        add("Cái cách hành chỉnh", "Chuyện phiếm.", "", 4);
        index = new TestIndex(Step.ALL);
        index.put(ITEMS);
    }

    @AfterAll
    static void close() {
        index.close();
    }

    @Test
    void an_old_item_with_these_marks_in_title_text_or_file_stands_before_a_new_one_with_others_in_its_title() {
        assertThat(asked("thuế nhà đất")).startsWith("Hỏi đáp về thuế nhà đất").endsWith("Cho thuê nhà đất", "Thuê nhà đất công sản")
            .contains("Thông báo của Sở Tài chính", "Phụ lục nhà đất").hasSize(5);
        assertThat(asked("thuê nhà đất").subList(0, 2)).containsExactlyInAnyOrder("Thuê nhà đất công sản", "Cho thuê nhà đất");
    }

    @Test
    void without_marks_all_are_equal() {
        assertThat(asked("thue nha dat").subList(0, 2)).containsExactlyInAnyOrder("Thuê nhà đất công sản", "Cho thuê nhà đất");
    }

    @Test
    void an_abbreviation_of_what_was_typed_is_what_was_typed() {
        assertThat(asked("cải cách hành chính")).containsExactly("CCHC ở phường", "Cái cách hành chỉnh");
    }

    @Test
    void words_in_quotation_marks_mean_their_marks_too() {
        assertThat(asked("\"thuế nhà đất\"")).hasSize(5).startsWith("Hỏi đáp về thuế nhà đất");
        assertThat(asked("\"thuế nhà đất\"").subList(1, 3)).containsExactlyInAnyOrder("Thông báo của Sở Tài chính", "Phụ lục nhà đất");
        assertThat(asked("\"thuê nhà đất\"").subList(0, 2)).containsExactlyInAnyOrder("Thuê nhà đất công sản", "Cho thuê nhà đất");
    }

    @Test
    void where_a_word_may_be_missing_the_others_still_stand_as_typed() {
        assertThat(asked("thuế nhà đất zêbra").subList(0, 3)).containsExactlyInAnyOrder("Hỏi đáp về thuế nhà đất", "Thông báo của Sở Tài chính", "Phụ lục nhà đất");
        assertThat(asked("thuê nhà đất zêbra").subList(0, 2)).containsExactlyInAnyOrder("Thuê nhà đất công sản", "Cho thuê nhà đất");
    }

    private static List<String> asked(String words) {
        return index.ask(words, SHORT).stream().map(number -> ITEMS.get((int) (number - 1)).entry().title()).toList();
    }

    private static void add(String title, String text, String file, int days) {
        Instant published = RelevanceCorpus.LAST.minus(days, ChronoUnit.DAYS);
        ITEMS.add(new RelevanceCorpus.Item(ITEMS.size() + 1, Set.of(), new SearchEntry("ARTICLE", null, null, null, 2026, published, title, null, "", List.of(), text, file, null)));
    }
}
