package vn.gov.hanoi.cchc.identity.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.identity.entity.Pace;

class ThrottleTest {

    private static final Instant NOW = Instant.parse("2026-11-24T02:00:00Z");
    private final Throttle throttle = new Throttle();
    private final Pace pace = new Pace(60, Duration.ofMinutes(1));

    @Test
    void sixty_a_minute_means_a_burst_of_sixty_and_then_one_a_second() {
        assertThat(admitted(60, NOW)).isEqualTo(60);
        assertThat(throttle.take("a", pace, NOW)).isBetween(Duration.ofSeconds(1), Duration.ofMillis(1001));
        assertThat(admitted(5, NOW.plusSeconds(3))).isEqualTo(3);
        assertThat(admitted(100, NOW.plusSeconds(3 + 60))).isEqualTo(60);
    }

    @Test
    void buckets_do_not_know_each_other() {
        assertThat(admitted(60, NOW)).isEqualTo(60);
        assertThat(throttle.take("b", pace, NOW)).isZero();
    }

    @Test
    void many_callers_at_once_get_exactly_what_there_is() {
        long admitted = IntStream.range(0, 1000).parallel().filter(i -> throttle.take("a", pace, NOW).isZero()).count();
        assertThat(admitted).isEqualTo(60);
    }

    private long admitted(int calls, Instant at) {
        return IntStream.range(0, calls).filter(i -> throttle.take("a", pace, at).isZero()).count();
    }
}
