package vn.gov.hanoi.cchc.site.api;

import java.time.Instant;

/**
 * An entry of a public calendar.
 *
 * @param uid       the same for ever
 * @param title     one line
 * @param summary   plain text, may be empty
 * @param address   path of its page
 * @param startsAt  beginning
 * @param endsAt    end, not before the beginning
 * @param changedAt last change
 * @param sequence  0, then one more with each change of the times
 * @param cancelled called off; stays listed so that calendars take it out
 */
public record CalendarEntry(String uid, String title, String summary, String address, Instant startsAt, Instant endsAt, Instant changedAt,
                            int sequence, boolean cancelled) {
}
