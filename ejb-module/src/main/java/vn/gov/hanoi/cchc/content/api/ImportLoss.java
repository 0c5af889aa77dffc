package vn.gov.hanoi.cchc.content.api;

/**
 * Something that did not come along with an entry of another system.
 *
 * @param detail which one: the name of a shortcode, an address, an element
 */
public record ImportLoss(ImportLossKind kind, String detail) {
}
