package vn.gov.hanoi.cchc.indicator.api;

import java.time.Instant;
import java.util.UUID;

/** An edition in the office's list. */
public record EditionRow(UUID id, IndexKind kind, int year, int number, EditionState state, int units, int refused, boolean sample,
                         Instant importedAt, String importedBy, Instant publishedAt) {
}
