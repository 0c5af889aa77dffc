package vn.gov.hanoi.cchc.rules.api;

/** Why a computed date, or the calendar, needs a second look. Texts: {@code rules.trace.warning.<NAME>}. */
public enum RuleWarningKind {
    CALENDAR_MISSING,
    CALENDAR_INCOMPLETE,
    CALENDAR_PROVISIONAL,
    /** As many days swapped off as made up: the number of working days must stay (B1.2). */
    CALENDAR_SWAPS_UNBALANCED,
    /** The date lies before the rule's first validity; its first value was used. */
    RULE_BEFORE_FIRST
}
