package vn.gov.hanoi.cchc.intake.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Set;
import java.util.UUID;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;
import vn.gov.hanoi.cchc.intake.ReceiptFixture;
import vn.gov.hanoi.cchc.intake.api.QueueFilter;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;

class QueueTest {

    private static QueueConditions conditions(Set<ReceiptState> states, String text) {
        return new QueueConditions(new QueueFilter(states, null, null, null, null, null, text, null, 50), ReceiptFixture.NOW);
    }

    @Test
    void nobody_lists_what_is_sealed() {
        assertThat(conditions(Set.of(ReceiptState.values()), null).parameters().get("states")).asInstanceOf(
            InstanceOfAssertFactories.COLLECTION).doesNotContain(ReceiptState.SEALED).hasSize(9);
        assertThat(conditions(Set.of(ReceiptState.SEALED), null).parameters().get("states")).asInstanceOf(
            InstanceOfAssertFactories.COLLECTION).isEmpty();
    }

    @Test
    void words_are_sought_without_marks_and_wildcards_are_letters() {
        QueueConditions conditions = conditions(Set.of(), "Một  cửa 100%_!");
        assertThat(conditions.parameters()).containsEntry("word0", "%mot%").containsEntry("word1", "%cua%").containsEntry("word2", "%100!%!_!!%");
    }

    @Test
    void a_page_key_is_read_back() {
        PageKey key = new PageKey(Instant.parse("2026-11-23T02:00:00.123456Z"), UUID.randomUUID());
        assertThat(PageKey.of(key.toString())).contains(key);
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", "x", "_", "2026_x", "2026-11-23T02:00:00Z_", "'; drop table"})
    void a_broken_page_key_starts_at_the_beginning(String broken) {
        assertThat(PageKey.of(broken)).isEmpty();
    }
}
