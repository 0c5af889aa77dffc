package vn.gov.hanoi.cchc.indicator.api;

import java.time.Instant;

/** The marker of a table that was taken away. */
public record WithdrawnIndex(IndexKind kind, int year, Instant at, String reason) {
}
