package vn.gov.hanoi.cchc.identity.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class SignInCounterTest {

    private static final Instant NOON = Instant.parse("2026-11-24T05:00:00Z");
    private static final Duration WINDOW = Duration.ofMinutes(15);

    private final SignInCounter counter = new SignInCounter("x", NOON);

    @Test
    void five_failures_lock_for_fifteen_minutes_from_the_last() {
        for (int minute = 0; minute < 5; minute++) {
            assertThat(attempt(minute * 60)).isNull();
        }
        assertThat(attempt(4 * 60 + 1)).isEqualTo(NOON.plusSeconds(19 * 60));
        assertThat(attempt(19 * 60 - 1)).isEqualTo(NOON.plusSeconds(19 * 60));
        assertThat(attempt(19 * 60)).isNull();
    }

    @Test
    void after_a_lock_there_are_five_tries_again() {
        tries(5, 0);
        tries(5, 16 * 60);
        assertThat(attempt(16 * 60 + 1)).isNotNull();
    }

    @Test
    void failures_older_than_the_window_do_not_count() {
        tries(4, 0);
        tries(4, 15 * 60);
        assertThat(attempt(15 * 60 + 1)).isNull();
        assertThat(attempt(15 * 60 + 2)).isNotNull();
    }

    @Test
    void a_window_slides_and_does_not_start_anew_on_the_clock() {
        tries(1, 0);
        tries(3, 14 * 60);
        tries(1, 15 * 60);
        assertThat(attempt(15 * 60 + 30)).isNull();
        assertThat(attempt(15 * 60 + 31)).isNotNull();
    }

    @Test
    void the_right_password_forgets_what_failed_before() {
        tries(5, 0);
        counter.clear();
        tries(5, 1);
        assertThat(attempt(2)).isNotNull();
    }

    @Test
    void an_attempt_counts_before_it_is_judged() {
        tries(5, 0);
        assertThat(attempt(0)).as("nobody judged the five yet").isNotNull();
    }

    @Test
    void an_address_has_thirty_attempts_and_gets_one_back_each_two_minutes() {
        Pace pace = new Pace(30, Duration.ofHours(1));
        for (int i = 0; i < 30; i++) {
            assertThat(counter.claim(pace, NOON)).isNull();
        }
        assertThat(counter.claim(pace, NOON)).isEqualTo(NOON.plusSeconds(120));
        assertThat(counter.claim(pace, NOON.plusSeconds(119))).isEqualTo(NOON.plusSeconds(120));
        assertThat(counter.claim(pace, NOON.plusSeconds(120))).isNull();
        assertThat(counter.claim(pace, NOON.plusSeconds(121))).isNotNull();
    }

    @Test
    void an_office_behind_one_address_is_not_locked_out_by_people_who_know_their_password() {
        Pace pace = new Pace(30, Duration.ofHours(1));
        for (int i = 0; i < 500; i++) {
            assertThat(counter.claim(pace, NOON)).isNull();
            counter.giveBack(pace, NOON);
        }
    }

    @Test
    void giving_back_never_fills_a_bucket_above_its_brim() {
        Pace pace = new Pace(2, Duration.ofMinutes(1));
        counter.giveBack(pace, NOON);
        counter.giveBack(pace, NOON);
        assertThat(counter.claim(pace, NOON)).isNull();
        assertThat(counter.claim(pace, NOON)).isNull();
        assertThat(counter.claim(pace, NOON)).isNotNull();
    }

    private Instant attempt(int second) {
        return counter.claim(5, WINDOW, NOON.plusSeconds(second));
    }

    private void tries(int count, int second) {
        for (int i = 0; i < count; i++) {
            assertThat(attempt(second)).isNull();
        }
    }
}
