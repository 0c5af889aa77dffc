package vn.gov.hanoi.cchc.site.api;

/**
 * The public translation of an item.
 *
 * @param page  the item in English
 * @param day   when it became public, "30/11/2026"
 * @param stale day of the version of the original that it translates, when there is a newer one; else null
 */
public record Translation(ItemPage page, String day, String stale) {
}
