package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.CheckLine;
import vn.gov.hanoi.cchc.content.api.CheckOutcome;

class StructureReviewTest {

    @Test
    void a_jump_is_told_wherever_it_is_and_going_back_up_is_none() {
        assertThat(places("headings", "<h2>Một</h2><h4>Bốn</h4><h2>Hai</h2><h3>Ba</h3><h2>Lại hai</h2>")).containsExactly("Bốn");
        assertThat(places("headings", "<h3>Mở đầu</h3>")).containsExactly("Mở đầu");
    }

    @Test
    void a_link_is_vague_in_either_language_with_or_without_marks() {
        assertThat(places("links", "<a href=\"/x\">Tại đây</a><a href=\"/y\">tai day</a><a href=\"/z\">here</a><a href=\"/van-ban\">Văn bản</a>"))
            .containsExactly("Tại đây", "tai day", "here");
    }

    @Test
    void a_table_without_any_head_is_told_by_how_it_begins() {
        assertThat(places("tables", "<table><tr><td>Tại trụ sở</td><td>Ngay</td></tr></table>")).containsExactly("Tại trụ sở Ngay");
        assertThat(places("tables", "<table><tr><th>Cách</th></tr></table>")).isEmpty();
    }

    @Test
    void only_the_first_ten_places_are_named() {
        assertThat(places("links", "<a href=\"/x\">here</a>".repeat(12))).hasSize(10);
    }

    @Test
    void a_sound_text_passes_and_a_missing_one_is_not_judged() {
        assertThat(StructureReview.of("<h2>Một</h2><p>Lời</p>")).extracting(CheckLine::code, CheckLine::outcome).containsExactly(
            tuple("headings", CheckOutcome.PASSED), tuple("links", CheckOutcome.PASSED), tuple("tables", CheckOutcome.PASSED));
        assertThat(StructureReview.of((String) null)).isEmpty();
    }

    private static List<String> places(String code, String html) {
        CheckLine found = StructureReview.of(html).stream().filter(line -> line.code().equals(code)).findFirst().orElseThrow();
        assertThat(found.outcome()).isEqualTo(found.places().isEmpty() ? CheckOutcome.PASSED : CheckOutcome.LOOK);
        return found.places();
    }
}
