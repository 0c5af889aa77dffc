package vn.gov.hanoi.cchc.rules.api;

/** A rule got a new value or was verified. @param version the rule table's version from now on */
public record RulesChanged(String key, long version) {
}
