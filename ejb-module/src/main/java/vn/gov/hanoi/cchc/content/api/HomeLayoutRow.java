package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;

/**
 * An arrangement of the first page in its history.
 *
 * @param note     what was changed, in the words of who did it
 * @param by       who
 * @param at       since when readers saw it
 * @param restores the earlier arrangement it brought back, or null
 * @param blocks   how many blocks it has
 */
public record HomeLayoutRow(long version, String note, String by, Instant at, Long restores, int blocks) {
}
