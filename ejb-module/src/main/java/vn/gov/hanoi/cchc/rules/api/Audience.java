package vn.gov.hanoi.cchc.rules.api;

/** Whose calendar: swapped days bind officials only (standards §12, ruling 14). */
public enum Audience { OFFICIALS, PUBLIC }
