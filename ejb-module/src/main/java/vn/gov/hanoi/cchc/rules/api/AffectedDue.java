package vn.gov.hanoi.cchc.rules.api;

import java.util.UUID;

/**
 * Something open whose stored due date would be another one by today's calendar and rules. Nothing moves by itself: somebody decides,
 * item by item.
 *
 * @param version of the stored date, for the act
 * @param number  what colleagues call it by, or null
 * @param title   null when the caller may not read the item
 * @param stored  the stored working-out
 * @param today   what it would be
 */
public record AffectedDue(UUID item, long version, String number, String title, DueTrace stored, DueDate today) {
}
