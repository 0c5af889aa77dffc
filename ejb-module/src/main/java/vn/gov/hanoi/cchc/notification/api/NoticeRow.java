package vn.gov.hanoi.cchc.notification.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in an inbox.
 *
 * @param reference number of the thing it speaks of, or null
 * @param readAt    when the caller read it, or null
 */
public record NoticeRow(UUID id, String topic, String reference, String subject, String body, String link, boolean urgent,
                        Instant at, Instant readAt) {
}
