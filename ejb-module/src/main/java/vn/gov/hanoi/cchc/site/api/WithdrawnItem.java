package vn.gov.hanoi.cchc.site.api;

import vn.gov.hanoi.cchc.content.api.ItemKind;

/**
 * The marker of an item that was taken from the site.
 *
 * @param number             the {@code {id}} of its address
 * @param kind               article or official document
 * @param title              its title when it was withdrawn
 * @param reason             words for readers
 * @param day                "02/09/2026"
 * @param permanentId        {@code cchc-{year}-{number}}
 * @param replacementAddress path of what replaces it, or null
 * @param replacementTitle   its title, or null
 */
public record WithdrawnItem(long number, ItemKind kind, String title, String reason, String day, String permanentId,
                            String replacementAddress, String replacementTitle) {
}
