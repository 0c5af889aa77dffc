package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ReceiptNumbersTest {

    @Test
    void numbers_have_six_digits_and_more_when_a_year_needs_them() {
        assertThat(ReceiptNumbers.number(2026, 123)).isEqualTo("TN-2026-000123");
        assertThat(ReceiptNumbers.number(2026, 1_234_567)).isEqualTo("TN-2026-1234567");
    }

    @Test
    void the_year_begins_at_midnight_in_hanoi() {
        Instant midnight = Instant.parse("2026-12-31T17:00:00Z");
        assertThat(ReceiptNumbers.year(midnight.minusMillis(1))).isEqualTo(2026);
        assertThat(ReceiptNumbers.year(midnight)).isEqualTo(2027);
    }

    @Test
    void receptions_lock_in_one_order_whatever_the_order_of_their_keys() {
        List<String> keys = IntStream.range(0, 50).mapToObj(i -> Fingerprint.key("k", String.valueOf(i))).toList();
        List<Integer> buckets = ReceptionKeys.buckets(keys);
        assertThat(buckets).isSorted().doesNotHaveDuplicates().allMatch(bucket -> bucket >= 0 && bucket < ReceptionKeys.BUCKETS);
        List<String> backwards = new ArrayList<>(keys);
        Collections.reverse(backwards);
        assertThat(ReceptionKeys.buckets(backwards)).isEqualTo(buckets);
    }
}
