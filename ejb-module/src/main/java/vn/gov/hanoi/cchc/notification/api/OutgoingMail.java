package vn.gov.hanoi.cchc.notification.api;

import java.util.UUID;

/** A letter as it goes to the mail server. */
public record OutgoingMail(UUID id, String recipient, String subject, String body) {
}
