package vn.gov.hanoi.cchc.content.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.content.api.WaitingReason;
import vn.gov.hanoi.cchc.rules.api.Audience;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.DueTrace;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;

class PublishTermTest {

    private static final Instant DUE = Instant.parse("2026-11-27T17:00:00Z");
    private static final DueTrace STORED = new DueTrace(ClockKind.WORKING_DAYS_FORWARD, Audience.OFFICIALS, null, LocalDate.of(2026, 11, 20),
        List.of(new RuleValue(UUID.randomUUID(), "publicInfo.publish.max", "5", RuleUnit.WORKING_DAYS, LocalDate.of(2018, 7, 1), null,
            "Luật TCTT Đ18.4", RuleStatus.VERIFIED, ClockKind.WORKING_DAYS_FORWARD, Audience.OFFICIALS, false, false, 1)), 1, DUE,
        LocalDate.of(2026, 11, 27), null, List.of(), List.of());

    @Test
    void a_document_is_to_be_public_by_the_stored_term_with_the_rule_it_was_counted_by() {
        PublishTerm term = PublishTerm.of(row(ItemKind.DOCUMENT, false), WaitingReason.APPROVAL, STORED);

        assertThat(term.by()).isEqualTo(DUE);
        assertThat(term.words()).contains("5 ngày làm việc").contains("Luật TCTT Đ18.4");
    }

    @ParameterizedTest
    @EnumSource(value = WaitingReason.class, mode = EnumSource.Mode.EXCLUDE, names = "PERMISSION_EXPIRED")
    void a_step_without_a_term_says_why(WaitingReason reason) {
        PublishTerm term = PublishTerm.of(row(ItemKind.ARTICLE, false), reason, null);

        assertThat(term.by()).isNull();
        assertThat(term.words()).isNotBlank().doesNotContain("waiting.term");
    }

    @Test
    void without_a_stored_term_none_is_made_up() {
        PublishTerm term = PublishTerm.of(row(ItemKind.DOCUMENT, false), WaitingReason.IN_YOUR_HANDS, null);

        assertThat(term.by()).isNull();
        assertThat(term.words()).contains("ngày ban hành");
    }

    @Test
    void what_readers_see_already_is_not_due() {
        assertThat(PublishTerm.of(row(ItemKind.DOCUMENT, true), WaitingReason.APPROVAL, STORED).by()).isNull();
    }

    private static ArticleRow row(ItemKind kind, boolean live) {
        return new ArticleRow(UUID.randomUUID(), 1, kind, ArticleState.EDITING, null, "Tin", null, null, null, null, null, live, true,
            Instant.EPOCH, "An", null, false, false, false);
    }
}
