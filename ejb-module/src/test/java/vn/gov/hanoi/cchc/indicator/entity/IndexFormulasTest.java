package vn.gov.hanoi.cchc.indicator.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The arithmetic of standards §5.2 and §6.3, with figures that were published. */
class IndexFormulasTest {

    @ParameterizedTest
    @CsvSource({"91.43,100,91.43", "0,6,0.00", "5,6,83.33", "2,3,66.67", "9.5,10,95.00"})
    void a_result_is_the_share_of_the_highest_score(BigDecimal score, BigDecimal max, BigDecimal percent) {
        assertThat(IndexFormulas.percent(score, max)).isEqualByComparingTo(percent);
    }

    @Test
    void nothing_is_computed_from_nothing() {
        assertThat(IndexFormulas.percent(null, BigDecimal.TEN)).isNull();
        assertThat(IndexFormulas.percent(BigDecimal.ONE, BigDecimal.ZERO)).isNull();
        assertThat(IndexFormulas.mean(List.of())).isNull();
        assertThat(IndexFormulas.change(null, BigDecimal.ONE)).isNull();
        assertThat(IndexFormulas.wilson(BigDecimal.TEN, null)).isNull();
        assertThat(IndexFormulas.wilson(BigDecimal.TEN, 0)).isNull();
    }

    @Test
    void equal_results_share_a_rank_and_the_next_is_skipped() {
        assertThat(IndexFormulas.ranks(numbers("94", "93.89", "93.89", "63.9"))).containsExactly(1, 2, 2, 4);
        assertThat(IndexFormulas.ranks(numbers("95.7", "96.3", "95.7", "95.22", "91.61"))).containsExactly(2, 1, 2, 4, 5);
        assertThat(IndexFormulas.ranks(Arrays.asList(new BigDecimal("90.0"), null, new BigDecimal("90.00")))).containsExactly(1, null, 1);
    }

    @Test
    void a_total_is_summed_bottom_up_and_stays_between_zero_and_the_highest() {
        BigDecimal highest = BigDecimal.valueOf(100);
        assertThat(IndexFormulas.total(numbers("10", "20.5", "30"), new BigDecimal("2"), new BigDecimal("0.5"), highest)).isEqualByComparingTo("62");
        assertThat(IndexFormulas.total(numbers("60", "39"), new BigDecimal("5"), null, highest)).isEqualByComparingTo("100");
        assertThat(IndexFormulas.total(numbers("1"), null, new BigDecimal("5"), highest)).isEqualByComparingTo("0");
    }

    @Test
    void changes_are_percentage_points_with_two_decimals() {
        assertThat(IndexFormulas.change(new BigDecimal("82.66"), new BigDecimal("80.08"))).isEqualByComparingTo("2.58");
        assertThat(IndexFormulas.change(new BigDecimal("83.94"), new BigDecimal("82.66"))).isEqualByComparingTo("1.28");
        assertThat(IndexFormulas.change(new BigDecimal("88"), new BigDecimal("88.40"))).isEqualByComparingTo("-0.40");
    }

    @Test
    void the_interval_is_that_of_wilson() {
        assertThat(IndexFormulas.wilson(new BigDecimal("85.3"), 2480)).containsExactly(new BigDecimal("83.85"), new BigDecimal("86.64"));
        assertThat(IndexFormulas.wilson(BigDecimal.ZERO, 10)).containsExactly(new BigDecimal("0.00"), new BigDecimal("27.75"));
        assertThat(IndexFormulas.wilson(BigDecimal.valueOf(100), 10)).containsExactly(new BigDecimal("72.25"), new BigDecimal("100.00"));
    }

    @ParameterizedTest
    @CsvSource({"90,Xuất sắc", "89.99,Tốt", "80,Tốt", "79.99,Khá", "70,Khá", "69.99,Trung bình", "50,Trung bình", "49.99,Yếu", "0,Yếu"})
    void a_class_begins_at_its_lower_end(BigDecimal percent, String band) {
        assertThat(Bands.parse("90 Xuất sắc; 80 Tốt; 70 Khá; 50 Trung bình; 0 Yếu").of(percent)).isEqualTo(band);
    }

    @Test
    void a_slip_in_the_rule_leaves_its_class_out_and_nothing_else() {
        assertThat(Bands.parse("90 A; tám mươi B; 70,5 C;;").all()).extracting("name").containsExactly("A", "C");
        assertThat(Bands.parse("90 A").of(new BigDecimal("89"))).isNull();
        assertThat(Bands.parse("90 A").of(null)).isNull();
    }

    private static List<BigDecimal> numbers(String... texts) {
        return Stream.of(texts).map(BigDecimal::new).toList();
    }
}
