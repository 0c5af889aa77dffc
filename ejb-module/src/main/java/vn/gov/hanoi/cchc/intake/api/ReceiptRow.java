package vn.gov.hanoi.cchc.intake.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One row of the queue.
 *
 * @param version      for acts straight from the list
 * @param supplier     agency name, or the person's name
 * @param dueAt        when it should have arrived at the latest, a reader's report be answered; or null
 * @param late         arrived, was answered or waits later
 * @param actBy        by when somebody here must act: the open assignment's or hold's day, or null
 * @param claim        who is looking at it now, or null
 * @param assignee     name of the member or agency it is assigned to, or null
 * @param recallOpen   the document system asks for it back
 * @param deliveries   how often it arrived
 */
public record ReceiptRow(UUID id, long version, String number, ReceiptKind kind, String title, Channel channel, String supplier,
                         String agency, ReceiptState state, Instant receivedAt, Instant dueAt, boolean late, Instant actBy,
                         ClaimView claim, String assignee, boolean recallOpen, int deliveries) {
}
