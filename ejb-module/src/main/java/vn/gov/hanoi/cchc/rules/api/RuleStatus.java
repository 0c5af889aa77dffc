package vn.gov.hanoi.cchc.rules.api;

/** Whether somebody has checked the row against its source. */
public enum RuleStatus { VERIFIED, PROVISIONAL }
