package vn.gov.hanoi.cchc.site.api;

import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * An item relies on a document that does not apply in full any more.
 *
 * @param typeName         "Nghị định"
 * @param address          path of the document
 * @param since            first day of the status, "01/07/2026"
 * @param successor        symbol of the document that took its place, or null
 * @param successorAddress path of that document, or null
 */
public record Caution(String typeName, String symbol, String address, EffectStatus status, String since, String successor,
                      String successorAddress) {
}
