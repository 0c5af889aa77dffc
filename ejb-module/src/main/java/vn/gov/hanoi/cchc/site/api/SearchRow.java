package vn.gov.hanoi.cchc.site.api;

/**
 * A row of an answer of the search.
 *
 * @param item    the item
 * @param title   its title with the words marked
 * @param excerpt where the words stand, or its beginning
 * @param inFile  the excerpt is from an attached file
 */
public record SearchRow(ItemRow item, Excerpt title, Excerpt excerpt, boolean inFile) {
}
