package vn.gov.hanoi.cchc.rules.api;

/** What an edit did. Texts: {@code state.RuleChangeKind.<NAME>}. */
public enum RuleChangeKind { ADDED, CLOSED, SUPERSEDED, VERIFIED, CHANGED, RETIRED }
