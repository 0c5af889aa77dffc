package vn.gov.hanoi.cchc.site.api;

/**
 * A row of an answer of the search.
 *
 * @param item    the item
 * @param title   its title with the words marked
 * @param excerpt where the words stand, or its beginning
 * @param inFile  the excerpt is from an attached file
 * @param english the excerpt is from the translation
 */
public record SearchRow(ItemRow item, Excerpt title, Excerpt excerpt, boolean inFile, boolean english) {
}
