package vn.gov.hanoi.cchc.web.site;

/**
 * A step of the path to a page.
 *
 * @param address path, null for the page itself
 * @param text    words
 */
public record Crumb(String address, String text) {
}
