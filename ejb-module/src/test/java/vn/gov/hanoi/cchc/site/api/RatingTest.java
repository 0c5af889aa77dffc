package vn.gov.hanoi.cchc.site.api;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class RatingTest {

    @Test
    void fewer_than_five_votes_are_not_published() {
        assertThat(new Rating(4, 20).published()).isFalse();
        assertThat(new Rating(5, 5).published()).isTrue();
    }

    @Test
    void the_mean_has_one_decimal_rounded_half_up_as_the_language_writes_it() {
        assertThat(new Rating(20, 91).mean(false)).isEqualTo("4,6");
        assertThat(new Rating(20, 91).mean(true)).isEqualTo("4.6");
        assertThat(new Rating(5, 25).mean(false)).isEqualTo("5");
    }
}
