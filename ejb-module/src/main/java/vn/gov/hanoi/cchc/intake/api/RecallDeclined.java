package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/** The document stays where it is. */
public record RecallDeclined(UUID receipt, String number, String words, String by, Instant at) {
}
