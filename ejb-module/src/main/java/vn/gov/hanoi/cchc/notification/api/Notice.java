package vn.gov.hanoi.cchc.notification.api;

import java.util.Objects;

/**
 * Something to tell. Longer texts than allowed are cut.
 *
 * @param audience  whose inbox, or null when it goes by mail only
 * @param mailTo    e-mail address, or null; what is no address is ignored
 * @param topic     stable code of what it is about, e.g. {@code intake.returned}
 * @param reference number of the thing it speaks of, by which it can be retracted; or null
 * @param subject   one line, at most 200 characters
 * @param body      plain text, at most 4,000 characters
 * @param link      path in the portal, e.g. {@code /quan-tri/…}, or null
 * @param urgent    an alarm: shown first
 */
public record Notice(Audience audience, String mailTo, String topic, String reference, String subject, String body, String link,
                     boolean urgent) {

    public Notice {
        Objects.requireNonNull(topic);
        Objects.requireNonNull(subject);
        Objects.requireNonNull(body);
    }
}
