package vn.gov.hanoi.cchc.identity.api;

/** What was done to an agency's entry. */
public enum AgencyChangeKind { ADDED, RENAMED, ALIAS_ADDED, CLOSED, ORGAN_MAPPED, ORGAN_UNMAPPED }
