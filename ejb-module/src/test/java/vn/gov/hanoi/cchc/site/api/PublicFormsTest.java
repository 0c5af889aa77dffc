package vn.gov.hanoi.cchc.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PublicFormsTest {

    @Test
    void times_are_written_as_vietnamese_offices_write_them() {
        assertThat(Moment.of(Instant.parse("2026-11-23T17:05:00Z")).text()).isEqualTo("00.05 ngày 24/11/2026");
        assertThat(Moment.of(null)).isNull();
        assertThat(Moment.day(LocalDate.of(2026, 2, 3))).isEqualTo("03/02/2026");
    }

    @ParameterizedTest
    @CsvSource({"0,1 KB", "1,1 KB", "9216,9 KB", "421888,412 KB", "1258291,'1,2 MB'", "52428800,50 MB"})
    void sizes_are_short(long size, String text) {
        assertThat(Amounts.bytes(size).replace('\u00a0', ' ')).isEqualTo(text);
    }

    @Test
    void thousands_have_a_point() {
        assertThat(Amounts.number(1_284)).isEqualTo("1.284");
    }

    @Test
    void a_key_of_a_page_survives_its_address() {
        PageKey key = new PageKey(Instant.parse("2026-11-23T02:30:00.123456Z"), 10_482);
        assertThat(PageKey.parse(key.text())).isEqualTo(key);
        assertThat(key.text()).hasSizeLessThan(20);
    }

    @Test
    void a_forged_key_of_a_far_future_is_a_key_like_any_other() {
        assertThat(PageKey.parse("zzzzzzzzzzz.zzzzzzzzzzzz").text()).isEqualTo("zzzzzzzzzzz.zzzzzzzzzzzz");
        assertThat(PageKey.parse("0.0").text()).isEqualTo("0.0");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", ".", "abc", "1.2.3", "-1.5", "zzzzzzzzzzzzzz.1", "1.zzzzzzzzzzzzzzz", "' or 1=1", "A.B"})
    void what_is_no_key_is_refused(String text) {
        assertThat(PageKey.parse(text)).isNull();
        assertThat(ListPosition.parse(null, text)).isNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "51", "-1", "1.5", "x", "", "01", "99999999999999999999"})
    void pages_are_numbered_from_one_to_fifty(String page) {
        assertThat(ListPosition.parse(page, null)).isNull();
        assertThat(ListPosition.parse("50", null).offset()).isEqualTo(784);
    }

    @Test
    void the_key_wins_over_the_number() {
        ListPosition position = ListPosition.parse("3", "1.1");
        assertThat(position.page()).isEqualTo(3);
        assertThat(position.offset()).isZero();
        assertThat(ListPosition.parse(null, "1.1").page()).isZero();
    }

    @Test
    void a_former_slug_leads_to_the_present_one_unless_the_section_is_gone() {
        UUID id = UUID.randomUUID();
        UUID gone = UUID.randomUUID();
        UUID child = UUID.randomUUID();
        SectionNode leaf = new SectionNode(child, id, 2, "la", "Lá", null, List.of());
        Sections sections = Sections.of(List.of(new SectionNode(id, null, 1, "moi", "Mới", null, List.of(leaf))), Map.of("cu", id, "mat", gone), "1");
        assertThat(sections.slugNow("cu")).isEqualTo("moi");
        assertThat(sections.slugNow("mat")).isNull();
        assertThat(sections.path(child)).extracting(SectionNode::slug).containsExactly("moi", "la");
        assertThat(sections.path(gone)).isEmpty();
    }
}
