package vn.gov.hanoi.cchc.rules.api;

import java.time.LocalDate;

/**
 * A warning people must see beside the date.
 *
 * @param year     the calendar year meant, or null
 * @param key      the rule meant, or null
 * @param day      the day asked for, or null
 * @param firstDay the rule's first day, or null
 */
public record RuleWarning(RuleWarningKind kind, Integer year, String key, LocalDate day, LocalDate firstDay) {

    public static RuleWarning ofYear(RuleWarningKind kind, int year) {
        return new RuleWarning(kind, year, null, null, null);
    }

    public static RuleWarning beforeFirst(String key, LocalDate day, LocalDate firstDay) {
        return new RuleWarning(RuleWarningKind.RULE_BEFORE_FIRST, null, key, day, firstDay);
    }
}
