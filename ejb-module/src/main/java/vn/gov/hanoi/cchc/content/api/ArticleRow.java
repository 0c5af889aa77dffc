package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * A line of the workbench.
 *
 * @param version       for acts from the list
 * @param section       id of the section, or null
 * @param sectionName   or null
 * @param receipt       receipt it came from, or null
 * @param receiptNumber or null
 * @param publicNumber  or null when it was never public
 * @param live          readers see a revision of it now
 * @param draft         the newest revision is not the live one
 * @param changedBy     who moved it last, as colleagues read the name
 * @param scheduledAt   or null
 * @param emergency     published in emergency and not reviewed yet
 */
public record ArticleRow(UUID id, long version, ItemKind kind, ArticleState state, String genre, String title, UUID section,
                         String sectionName, UUID receipt, String receiptNumber, Long publicNumber, boolean live, boolean draft,
                         Instant changedAt, String changedBy, Instant scheduledAt, boolean emergency, boolean sample, boolean translation) {
}
