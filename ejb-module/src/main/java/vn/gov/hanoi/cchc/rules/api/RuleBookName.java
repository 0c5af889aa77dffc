package vn.gov.hanoi.cchc.rules.api;

/** The two books this context keeps, each with its own version number. */
public enum RuleBookName { RULES, CALENDAR }
