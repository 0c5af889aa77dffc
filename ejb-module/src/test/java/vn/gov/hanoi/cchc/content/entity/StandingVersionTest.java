package vn.gov.hanoi.cchc.content.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.reflect.Constructor;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.content.api.StandingPage;
import vn.gov.hanoi.cchc.content.api.StandingText;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.CanonicalJson;

class StandingVersionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 12, 1);
    private static final Instant NOW = Instant.parse("2026-12-01T02:00:00Z");
    private static final Caller LAN = new Caller(UUID.randomUUID(), "lan", "Trần Thị Lan", "SNV", Set.of(), null);

    private StandingVersion first;

    @BeforeEach
    void seeded() throws ReflectiveOperationException {
        Constructor<StandingVersion> constructor = StandingVersion.class.getDeclaredConstructor();
        first = constructor.newInstance();
        set("key", new StandingKey(StandingPage.TERMS, 1));
        set("text", CanonicalJson.write(text("Điều khoản", TODAY, TODAY.plusMonths(6))));
        set("note", "Bản đầu");
    }

    private void set(String name, Object value) throws ReflectiveOperationException {
        Field field = StandingVersion.class.getDeclaredField(name);
        field.setAccessible(true);
        field.set(first, value);
    }

    private static StandingText text(String title, LocalDate reviewed, LocalDate by) {
        return new StandingText(title, "<p>x</p>", null, null, "SNV", reviewed, by);
    }

    @Test
    void a_new_text_is_the_next_version_and_names_who_wrote_it() {
        StandingVersion next = first.followedBy(text("Điều khoản mới", TODAY, TODAY.plusDays(1)), "Sửa tên", TODAY, LAN, NOW);
        assertThat(next.version()).isEqualTo(2);
        assertThat(next.row().by()).isEqualTo("Trần Thị Lan");
        assertThat(next.text().title()).isEqualTo("Điều khoản mới");
        assertThat(first.text().title()).as("the earlier one stays").isEqualTo("Điều khoản");
    }

    @Test
    void nobody_reviewed_it_tomorrow_and_the_next_review_lies_behind_the_last() {
        assertThatThrownBy(() -> first.followedBy(text("a", TODAY.plusDays(1), TODAY.plusDays(9)), "n", TODAY, LAN, NOW))
            .hasMessageContaining("standing.review.future");
        assertThatThrownBy(() -> first.followedBy(text("a", TODAY, TODAY), "n", TODAY, LAN, NOW)).hasMessageContaining("standing.review.order");
    }

    @Test
    void half_a_translation_is_none() {
        StandingText half = new StandingText("a", "<p>x</p>", "Terms", null, "SNV", TODAY, TODAY.plusDays(1));
        assertThatThrownBy(() -> first.followedBy(half, "n", TODAY, LAN, NOW)).hasMessageContaining("standing.english.half");
    }

    @Test
    void an_earlier_text_comes_back_as_a_new_version_and_what_stands_cannot_be_brought_back() {
        StandingVersion second = first.followedBy(text("Khác", TODAY, TODAY.plusDays(1)), "n", TODAY, LAN, NOW);
        StandingVersion third = second.followedBy(first, LAN, NOW);
        assertThat(third.version()).isEqualTo(3);
        assertThat(third.row().restores()).isEqualTo(1);
        assertThat(third.text()).isEqualTo(first.text());
        assertThatThrownBy(() -> second.followedBy(second, LAN, NOW)).hasMessageContaining("standing.restore.same");
    }
}
