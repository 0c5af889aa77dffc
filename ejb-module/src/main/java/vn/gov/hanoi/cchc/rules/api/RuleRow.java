package vn.gov.hanoi.cchc.rules.api;

import java.util.List;

/**
 * A rule as the list shows it.
 *
 * @param current the value that holds on the day asked for; null when none does
 * @param values  all values, oldest first, the current one included
 */
public record RuleRow(String key, RuleValue current, List<RuleValue> values) {

    public RuleRow {
        values = List.copyOf(values);
    }
}
