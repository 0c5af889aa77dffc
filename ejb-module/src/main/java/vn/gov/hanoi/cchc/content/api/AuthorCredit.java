package vn.gov.hanoi.cchc.content.api;

/**
 * One author as named on the page.
 *
 * @param name person or pen name
 * @param unit agency or newsroom, or null
 * @param role author, photographer, translator, compiler …; never null
 */
public record AuthorCredit(String name, String unit, String role) {
}
