package vn.gov.hanoi.cchc.site.control.search;

/**
 * What the index keeps of an item for excerpts.
 *
 * @param text    beginning of its text, or null
 * @param files   beginning of the words in its files, or null
 * @param english beginning of the text of its translation, or null
 */
public record KeptText(long number, String text, String files, String english) {
}
