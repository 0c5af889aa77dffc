package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;

/**
 * A version of a standing page in its history.
 *
 * @param note     what was changed, in the words of who did it
 * @param restores the earlier version it brought back, or null
 */
public record StandingVersionRow(long version, String note, String by, Instant at, Long restores, StandingText text) {
}
