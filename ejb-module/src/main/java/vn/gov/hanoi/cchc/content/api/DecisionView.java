package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;

/**
 * One decision about one revision.
 *
 * @param revision number of the revision
 * @param reason   or null
 * @param due      for a schedule: the instant
 */
public record DecisionView(ArticleStep step, int revision, Instant at, String by, String reason, Instant due) {
}
