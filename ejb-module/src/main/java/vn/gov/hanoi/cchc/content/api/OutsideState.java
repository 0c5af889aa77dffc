package vn.gov.hanoi.cchc.content.api;

/** Where a request for an outside opinion stands; whether it ran out follows from the clock. */
public enum OutsideState { OPEN, EXPIRED, REVOKED, AGREED, OBJECTED }
