package vn.gov.hanoi.cchc.content.api;

/** How a check came out: stands in the way, should be looked at, is in order. */
public enum CheckOutcome { BLOCKS, LOOK, PASSED }
