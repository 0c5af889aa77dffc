package vn.gov.hanoi.cchc.web.intake;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlainBodyTest {

    private static final String TYPED = "Đoạn một.\nDòng hai.\n\n## Kết quả\n\n- Giảm 31 %\n- Thêm 12 điểm";
    private static final String HTML = "<p>Đoạn một.<br>Dòng hai.</p><h2>Kết quả</h2><ul><li>Giảm 31 %</li><li>Thêm 12 điểm</li></ul>";

    @Test
    void paragraphs_headings_and_lists_become_html() {
        assertThat(PlainBody.html(TYPED)).isEqualTo(HTML);
    }

    @Test
    void html_can_be_typed_on() {
        assertThat(PlainBody.typed(HTML)).isEqualTo(TYPED);
    }

    @Test
    void what_was_typed_never_acts_as_html() {
        assertThat(PlainBody.html("<script>a</script> & b")).isEqualTo("<p>&lt;script&gt;a&lt;/script&gt; &amp; b</p>");
    }

    @Test
    void nothing_typed_is_no_body() {
        assertThat(PlainBody.html(" \n ")).isNull();
        assertThat(PlainBody.typed(null)).isEmpty();
    }
}
