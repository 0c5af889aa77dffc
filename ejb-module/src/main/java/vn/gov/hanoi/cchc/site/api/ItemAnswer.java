package vn.gov.hanoi.cchc.site.api;

/**
 * What stands at a public number: the item or the marker.
 *
 * @param item      the public item, or null
 * @param translation its translation, or null when it has none
 * @param rating    how readers rated the public item, or null
 * @param withdrawn the marker of a withdrawn one, or null
 */
public record ItemAnswer(ItemPage item, Translation translation, Rating rating, WithdrawnItem withdrawn) {
}
