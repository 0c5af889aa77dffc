package vn.gov.hanoi.cchc.indicator.api;

import java.time.Instant;

/** Who did what with an edition, when and why. */
public record EditionStepRow(EditionStep step, Instant at, String by, String reason) {
}
