package vn.gov.hanoi.cchc.site.api;

import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * Another document that a document speaks of, or that speaks of it.
 *
 * @param symbol  "42/2022/NĐ-CP"
 * @param title   or null
 * @param parts   which parts are meant, or null
 * @param address path of its page, or null when readers cannot open it here
 * @param effect  its status today, or null when the portal does not have it
 * @param since   first day of this status, "01/07/2026"; or null
 */
public record RelatedDocument(String symbol, String title, String parts, String address, EffectStatus effect, String since) {

    /** Worth a word beside its name. */
    public boolean impaired() {
        return effect != null && effect.impaired();
    }
}
