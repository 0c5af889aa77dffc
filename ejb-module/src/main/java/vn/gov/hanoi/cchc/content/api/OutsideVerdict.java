package vn.gov.hanoi.cchc.content.api;

/** What somebody outside says about a revision. */
public enum OutsideVerdict { AGREED, OBJECTED }
