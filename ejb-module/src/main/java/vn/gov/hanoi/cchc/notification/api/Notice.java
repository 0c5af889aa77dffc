package vn.gov.hanoi.cchc.notification.api;

/**
 * Something to tell.
 *
 * @param audience whose inbox, or null when it goes by mail only
 * @param mailTo   e-mail address, or null; what is no address is ignored
 * @param topic    stable code of what it is about, e.g. {@code intake.returned}
 * @param subject  one line, at most 200 characters
 * @param body     plain text
 * @param link     path in the portal, e.g. {@code /quan-tri/…}, or null
 * @param urgent   an alarm: shown first
 */
public record Notice(Audience audience, String mailTo, String topic, String subject, String body, String link, boolean urgent) {
}
