package vn.gov.hanoi.cchc.identity.api;

/** What was done to an agency's entry. */
public enum AgencyChangeKind { ADDED, RENAMED, ALIAS_ADDED, ALIAS_RETIRED, CLOSED, ORGAN_MAPPED, ORGAN_UNMAPPED }
