package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One publication of an item: a line of its public history.
 *
 * @param revision   number of the revision
 * @param at         when readers could see it
 * @param approvedAt when it was approved
 * @param delay      milliseconds from approval to public (Article 6.4.a); a schedule's wait is not counted
 * @param changeNote public note of what changed, null at first
 */
public record PublicationView(UUID id, int revision, Instant at, Instant approvedAt, long delay, String approver, String changeNote,
                              boolean scheduled, boolean emergency) {
}
