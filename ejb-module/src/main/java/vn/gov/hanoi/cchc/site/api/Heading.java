package vn.gov.hanoi.cchc.site.api;

/**
 * An entry of a page's list of contents.
 *
 * @param id    fragment of its place
 * @param text  words of the heading
 * @param level 2 or 3
 */
public record Heading(String id, String text, int level) {
}
