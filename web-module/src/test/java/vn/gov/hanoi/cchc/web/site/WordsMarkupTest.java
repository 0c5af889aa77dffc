package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.hanoi.cchc.media.api.PreviewState;

class WordsMarkupTest {

    @Test
    void a_line_is_a_paragraph_and_what_looks_like_markup_is_words() {
        assertThat(WordsMarkup.of("Điều 1. <script>alert(1)</script>\n\n  Điều 2 & 3 \n", false))
            .isEqualTo("<p>Điều 1. &lt;script&gt;alert(1)&lt;/script&gt;</p><p>Điều 2 &amp; 3</p>");
        assertThat(WordsMarkup.of(" \n\t\n", false)).isEmpty();
    }

    @Test
    void lines_with_cells_are_a_table_with_a_name_of_its_own() {
        String markup = WordsMarkup.of("Bảng\n\tĐơn vị\tSố\n\tSở Nội vụ\t<12>\nHết\nA\tB", true);
        assertThat(markup).startsWith("<p>Bảng</p><div class=\"scroll\"").contains("aria-label=\"Table 1\"", "<tr><td>Đơn vị</td><td>Số</td></tr>",
            "<tr><td>Sở Nội vụ</td><td>&lt;12&gt;</td></tr></tbody></table></div><p>Hết</p>", "aria-label=\"Table 2\"");
    }

    @ParameterizedTest
    @EnumSource(PreviewState.class)
    void every_state_of_a_preview_has_a_sentence_in_both_languages(PreviewState state) {
        for (boolean english : new boolean[] {true, false}) {
            assertThat(PublicTexts.of(english).get("previewState" + state)).endsWith(".");
        }
    }
}
