package vn.gov.hanoi.cchc.web.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class RatingGuardTest {

    private final RatingGuard guard = new RatingGuard();

    @Test
    void one_connection_rates_an_item_a_few_times_a_day_and_another_connection_is_not_touched() {
        assertThat(IntStream.range(0, 10).filter(i -> guard.allows("10.0.0.1", 7)).count()).isEqualTo(3);
        assertThat(guard.allows("10.0.0.2", 7)).isTrue();
        assertThat(guard.allows("10.0.0.1", 8)).isTrue();
    }

    @Test
    void one_connection_rates_a_hundred_times_a_day_at_most() {
        assertThat(LongStream.range(1, 500).filter(item -> guard.allows("10.0.0.1", item)).count()).isEqualTo(100);
    }
}
