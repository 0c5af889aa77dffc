package vn.gov.hanoi.cchc.site.api;

/**
 * A row of an item's public history.
 *
 * @param number     1, 2, 3 …
 * @param published  when it became public
 * @param changeNote what changed, or null
 * @param current    shown at the item's address now
 */
public record VersionRow(int number, Moment published, String changeNote, boolean current) {
}
