package vn.gov.hanoi.cchc.site.api;

/**
 * A standing page that has the words of a question.
 *
 * @param address path for readers, without the language
 * @param title   its title with the words marked
 * @param excerpt where they stand, or its beginning
 * @param english whether both are English; a page that nobody translated stays Vietnamese
 */
public record StandingFound(String address, Excerpt title, Excerpt excerpt, boolean english) {
}
