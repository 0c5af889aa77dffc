package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * What the sender gets back, at first and at every repetition.
 *
 * @param id             internal id
 * @param number         {@code TN-2026-000123}
 * @param state          current state
 * @param status         the interface's word: received, triage, returned, held, refused, editing, approval, published, withdrawn
 * @param nationalStatus 01–16 for documents, null for works
 * @param receivedAt     when it first arrived
 * @param dueAt          when it should have arrived at the latest, or by when a reader is answered; null when no clock applies
 * @param late           arrived after {@code dueAt}
 * @param created        false when this receipt stood already and only one more delivery was noted
 * @param warnings       codes of {@code warning.…} texts: accepted, but worth a look
 */
public record ReceiptAnswer(UUID id, String number, ReceiptState state, String status, String nationalStatus, Instant receivedAt,
                            Instant dueAt, boolean late, boolean created, List<String> warnings) {
}
