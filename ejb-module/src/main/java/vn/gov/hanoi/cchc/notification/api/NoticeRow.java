package vn.gov.hanoi.cchc.notification.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A notice in an inbox.
 *
 * @param to        account, by its id, agency or permission it was addressed to
 * @param reference number of the thing it speaks of, or null
 * @param readAt    when the caller read it, or null
 */
public record NoticeRow(UUID id, String to, String topic, String reference, String subject, String body, String link, boolean urgent,
                        Instant at, Instant readAt) {
}
