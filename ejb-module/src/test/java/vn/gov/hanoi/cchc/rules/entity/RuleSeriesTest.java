package vn.gov.hanoi.cchc.rules.entity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.gov.hanoi.cchc.rules.api.AddRuleValue;
import vn.gov.hanoi.cchc.rules.api.ClockKind;
import vn.gov.hanoi.cchc.rules.api.RuleChangeKind;
import vn.gov.hanoi.cchc.rules.api.RuleStatus;
import vn.gov.hanoi.cchc.rules.api.RuleUnit;
import vn.gov.hanoi.cchc.rules.api.RuleValue;
import vn.gov.hanoi.cchc.rules.control.RuleSeed;
import vn.gov.hanoi.cchc.shared.Caller;

/** A new value takes its place among the dated ones; none is rewritten. */
class RuleSeriesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T02:00:00Z");
    private static final Caller LAN = new Caller(UUID.randomUUID(), "lan", "Lan", null, Set.of(), null);

    private final List<RuleEntry> rows = new ArrayList<>();

    @Test
    void a_new_value_closes_the_one_before_it_the_day_before() {
        rows("salary.base");

        List<RuleSeries.Step> steps = add("salary.base", "2700000", "2027-07-01", null);

        assertThat(steps).extracting(RuleSeries.Step::kind).containsExactly(RuleChangeKind.CLOSED, RuleChangeKind.ADDED);
        assertThat(steps.get(0).before().validTo()).isNull();
        assertThat(steps.get(0).entry().toValue().validTo()).isEqualTo("2027-06-30");
        assertThat(steps.get(0).entry().toValue().value()).as("the old value stays").isEqualTo("2530000");
        assertThat(steps.get(1).entry().toValue().validTo()).isNull();
        assertThat(steps.get(1).entry().toValue().status()).isEqualTo(RuleStatus.PROVISIONAL);
    }

    @Test
    void a_value_put_between_two_ends_where_the_next_begins() {
        rows("salary.base");

        List<RuleSeries.Step> steps = add("salary.base", "2000000", "2024-01-01", null);

        assertThat(steps.get(0).entry().toValue().validTo()).isEqualTo("2023-12-31");
        assertThat(steps.get(1).entry().toValue().validTo()).isEqualTo("2024-06-30");
    }

    @Test
    void a_correction_from_the_same_day_supersedes_and_keeps_the_end() {
        rows("royalty.unit.percent");

        List<RuleSeries.Step> steps = add("royalty.unit.percent", "12", "2014-06-01", null);

        assertThat(steps).extracting(RuleSeries.Step::kind).containsExactly(RuleChangeKind.SUPERSEDED, RuleChangeKind.ADDED);
        assertThat(steps.get(0).entry().toValue().value()).isEqualTo("10");
        assertThat(steps.get(1).entry().toValue().validTo()).isEqualTo("2026-08-31");
        assertThat(steps.get(1).entry().revision()).isEqualTo(2);
    }

    @Test
    void a_value_before_the_first_one_lasts_until_it() {
        rows("intake.event.max");

        List<RuleSeries.Step> steps = add("intake.event.max", "24", "2020-01-01", null);

        assertThat(steps).hasSize(1);
        assertThat(steps.get(0).entry().toValue().validTo()).isEqualTo("2025-02-18");
    }

    @Test
    void a_value_after_the_end_of_a_rule_closes_nothing() {
        rows("royalty.unit.percent");

        List<RuleSeries.Step> steps = add("royalty.unit.percent", "15", "2027-01-01", null);

        assertThat(steps).extracting(RuleSeries.Step::kind).containsExactly(RuleChangeKind.ADDED);
    }

    @Test
    void a_stated_end_must_not_reach_the_next_value() {
        rows("salary.base");

        assertThatThrownBy(() -> add("salary.base", "2000000", "2024-01-01", "2024-07-01")).hasMessage("rules.value.overlap [01/07/2024]");
        assertThat(add("salary.base", "2000000", "2024-01-01", "2024-03-31")).hasSize(2);
    }

    @Test
    void an_end_before_the_beginning_is_refused() {
        rows("salary.base");

        assertThatThrownBy(() -> add("salary.base", "2700000", "2027-07-01", "2027-06-30")).hasMessageStartingWith("rules.value.dates");
        assertThatThrownBy(() -> add("salary.base", "2700000", "9999-07-01", null)).hasMessageStartingWith("rules.value.dates");
    }

    @Test
    void a_term_may_change_from_calendar_days_to_working_days_and_its_clock_follows() {
        rows("complaint.first.max");

        List<RuleSeries.Step> steps = new RuleSeries(rows).add(new AddRuleValue("complaint.first.max", "20", RuleUnit.WORKING_DAYS,
            LocalDate.parse("2027-01-01"), null, "Luật mới", RuleStatus.VERIFIED), UUID.randomUUID(), LAN, NOW);

        RuleValue added = steps.get(1).entry().toValue();
        assertThat(added.clock()).isEqualTo(ClockKind.WORKING_DAYS_FORWARD);
        assertThat(added.status()).isEqualTo(RuleStatus.VERIFIED);
    }

    @Test
    void a_rule_that_is_no_term_and_a_backward_term_keep_their_unit() {
        rows("salary.base");
        assertThatThrownBy(() -> add("salary.base", RuleUnit.PERCENT, "10")).hasMessageStartingWith("rules.value.unit");
        rows("maintenance.notice.min.city");
        assertThatThrownBy(() -> add("maintenance.notice.min.city", RuleUnit.CALENDAR_DAYS, "10")).hasMessageStartingWith("rules.value.unit");
        rows("intake.event.max");
        assertThatThrownBy(() -> add("intake.event.max", RuleUnit.VND, "10")).hasMessageStartingWith("rules.value.unit");
    }

    @Test
    void a_value_nobody_can_read_is_refused() {
        refused("intake.event.max", "48h", "rules.value.number");
        refused("intake.event.max", "-1", "rules.value.number");
        refused("intake.event.max", "48.5", "rules.value.number");
        refused("intake.event.max", "999999", "rules.value.tooLong");
        refused("publicInfo.publish.max", "4000", "rules.value.tooLong");
        refused("notice.clearDays", "yes", "rules.value.switch");
        refused("intake.document.startsAt", "tomorrow", "rules.value.startsAt");
        refused("office.hours", "8-12", "rules.value.officeHours");
        refused("office.hours", "13:00-17:00,08:00-12:00", "rules.value.officeHours");
        refused("office.hours", "08:00-08:00", "rules.value.officeHours");
        refused("calendar.weeklyRest", "SABBATH", "rules.value.weeklyRest");
        refused("calendar.weeklyRest", "MONDAY,TUESDAY,WEDNESDAY,THURSDAY,FRIDAY,SATURDAY,SUNDAY", "rules.value.weeklyRest");
        refused("calendar.fixedHolidays", "30-04 Ngày Chiến thắng", "rules.value.fixedHolidays");
        refused("calendar.nextYear.alarmFrom", "1 tháng 11", "rules.value.monthDay");
        refused("salary.base", "\u2003", "rules.text.empty");
    }

    @Test
    void a_value_is_verified_once_by_whoever_read_its_latest_state() {
        rows("salary.base");
        RuleEntry provisional = rows.get(0);

        assertThatThrownBy(() -> provisional.verify(7, "NĐ 38/2019", LAN, NOW)).hasMessageStartingWith("rules.rule.changed");
        provisional.verify(1, "NĐ 38/2019 Đ3", LAN, NOW);

        assertThat(provisional.toValue().status()).isEqualTo(RuleStatus.VERIFIED);
        assertThat(provisional.toValue().basis()).isEqualTo("NĐ 38/2019 Đ3");
        assertThatThrownBy(() -> provisional.verify(1, "NĐ 38/2019", LAN, NOW)).hasMessageStartingWith("rules.rule.alreadyVerified");
    }

    @Test
    void a_superseded_value_cannot_be_verified() {
        rows("salary.base");
        RuleEntry old = rows.get(0);
        add("salary.base", "1500000", "2019-07-01", null);

        assertThatThrownBy(() -> old.verify(1, "NĐ 38/2019", LAN, NOW)).hasMessageStartingWith("rules.rule.changed");
    }

    private void refused(String key, String value, String code) {
        rows(key);
        assertThatThrownBy(() -> add(key, value, "2027-01-01", null)).as("%s = %s", key, value).hasMessageStartingWith(code);
    }

    private void rows(String key) {
        rows.clear();
        RuleSeed.rules().stream().filter(rule -> rule.key().equals(key)).forEach(rule -> rows.add(new RuleEntry(rule.id(), rule, 1, LAN, NOW)));
    }

    private List<RuleSeries.Step> add(String key, String value, String from, String to) {
        return new RuleSeries(rows).add(new AddRuleValue(key, value, null, LocalDate.parse(from), to == null ? null : LocalDate.parse(to),
            "căn cứ", null), UUID.randomUUID(), LAN, NOW);
    }

    private List<RuleSeries.Step> add(String key, RuleUnit unit, String value) {
        return new RuleSeries(rows).add(new AddRuleValue(key, value, unit, LocalDate.parse("2027-01-01"), null, "căn cứ", null),
            UUID.randomUUID(), LAN, NOW);
    }
}
