package vn.gov.hanoi.cchc.notification.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A mail on its way.
 *
 * @param state    QUEUED, SENDING, SENT or GIVEN_UP
 * @param attempts how often it was tried
 * @param nextAt   when it is tried again
 * @param error    last error, or null
 */
public record MailRow(UUID id, String recipient, String subject, MailState state, int attempts, Instant createdAt, Instant nextAt,
                      Instant sentAt, String error) {
}
