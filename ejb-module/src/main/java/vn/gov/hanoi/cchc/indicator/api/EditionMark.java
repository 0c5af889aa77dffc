package vn.gov.hanoi.cchc.indicator.api;

import java.time.Instant;

/** One public edition in the history of a table. */
public record EditionMark(int number, Instant publishedAt, String note, boolean current) {
}
