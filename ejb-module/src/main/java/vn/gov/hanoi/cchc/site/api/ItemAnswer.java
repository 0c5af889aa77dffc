package vn.gov.hanoi.cchc.site.api;

/**
 * What stands at a public number: exactly one of the two.
 *
 * @param item      the public item, or null
 * @param rating    how readers rated the public item, or null
 * @param withdrawn the marker of a withdrawn one, or null
 */
public record ItemAnswer(ItemPage item, Rating rating, WithdrawnItem withdrawn) {
}
