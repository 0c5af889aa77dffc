package vn.gov.hanoi.cchc.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.gov.hanoi.cchc.rules.Books.day;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.RuleRow;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.control.RuleSeed;
import vn.gov.hanoi.cchc.rules.entity.RuleBook;

/** Looking a value up by its day. */
class RuleTableTest {

    private final RuleBook book = Books.seeded();

    @Test
    void the_value_of_a_day_is_the_one_that_held_then() {
        assertThat(book.get("salary.base", day("2019-07-01")).number()).isEqualTo(1_490_000);
        assertThat(book.get("salary.base", day("2023-06-30")).number()).isEqualTo(1_490_000);
        assertThat(book.get("salary.base", day("2023-07-01")).number()).isEqualTo(1_800_000);
        assertThat(book.get("salary.base", day("2026-06-30")).number()).isEqualTo(2_340_000);
        assertThat(book.get("salary.base", day("2026-11-23")).number()).isEqualTo(2_530_000);
    }

    @Test
    void before_its_first_day_a_rule_answers_with_its_first_value() {
        RuleValue first = book.get("salary.base", day("2001-01-01"));

        assertThat(first.number()).isEqualTo(1_490_000);
        assertThat(first.validFrom()).isAfter(day("2001-01-01"));
    }

    @Test
    void a_rule_that_has_ended_answers_no_more() {
        assertThat(book.get("royalty.unit.percent", day("2026-08-31")).number()).isEqualTo(10);
        assertThat(book.find("royalty.unit.percent", day("2026-09-01"))).isEmpty();
        assertThatThrownBy(() -> book.get("royalty.unit.percent", day("2026-09-01")))
            .hasMessage("rules.rule.ended [royalty.unit.percent, 01/09/2026]");
    }

    @Test
    void an_unknown_key_is_refused_by_name() {
        assertThatThrownBy(() -> book.get("intake.event.maximum", day("2026-11-23"))).hasMessage("rules.rule.unknown [intake.event.maximum]");
    }

    @Test
    void values_are_read_in_their_own_type() {
        assertThat(book.get("intake.event.max", day("2026-11-23")).duration()).isEqualTo(Duration.ofHours(48));
        assertThat(book.get("security.login.lock", day("2026-11-23")).duration()).isEqualTo(Duration.ofMinutes(15));
        assertThat(book.get("notice.clearDays", day("2026-11-23")).flag()).isFalse();
        assertThat(book.get("office.hours", day("2026-11-23")).value()).isEqualTo("08:00-12:00,13:00-17:00");
        assertThat(book.get("privacy.delete.max", day("2026-11-23")).period()).hasDays(20);
        assertThatThrownBy(() -> book.get("office.hours", day("2026-11-23")).number()).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> book.get("salary.base", day("2026-11-23")).duration()).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void the_list_shows_the_value_of_the_day_and_all_others() {
        RuleRow royalty = row("royalty.unit.percent");
        RuleRow salary = row("salary.base");

        assertThat(royalty.current()).isNull();
        assertThat(royalty.values()).hasSize(1);
        assertThat(salary.current().number()).isEqualTo(2_530_000);
        assertThat(salary.values()).extracting(RuleValue::number).containsExactly(1_490_000L, 1_800_000L, 2_340_000L, 2_530_000L);
    }

    @Test
    void every_seeded_rule_has_its_own_id_and_no_two_values_of_a_rule_overlap() {
        Set<UUID> ids = new HashSet<>();
        List<RuleValue> rules = RuleSeed.rules();
        rules.forEach(rule -> assertThat(ids.add(rule.id())).as(rule.key()).isTrue());
        for (RuleValue rule : rules) {
            assertThat(rules).filteredOn(other -> other != rule && other.key().equals(rule.key()))
                .noneMatch(other -> other.holdsOn(rule.validFrom()));
        }
    }

    @Test
    void every_seeded_term_declares_its_clock() {
        Set<RuleUnit> units = Set.of(RuleUnit.WORKING_DAYS, RuleUnit.WORKING_HOURS);
        assertThat(RuleSeed.rules()).filteredOn(rule -> units.contains(rule.unit())).allMatch(rule -> rule.clock() != null);
        assertThat(RuleSeed.rules()).filteredOn(rule -> rule.clock() != null).hasSize(36).allMatch(rule -> rule.audience() != null);
        assertThat(book.get("maintenance.notice.min.city", day("2026-11-23")).clock()).isEqualTo(ClockKind.WORKING_DAYS_BACKWARD);
        assertThat(book.get("consult.vbqppl.min", day("2026-11-23")).endRolls()).isFalse();
    }

    private RuleRow row(String key) {
        return book.rows(day("2026-11-23")).stream().filter(row -> row.key().equals(key)).findFirst().orElseThrow();
    }
}
