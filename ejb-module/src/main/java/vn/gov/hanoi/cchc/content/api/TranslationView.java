package vn.gov.hanoi.cchc.content.api;

import java.util.UUID;

/**
 * An item beside its counterpart in the other language.
 *
 * @param item     the counterpart: of an original its translation, of a translation its original
 * @param title    its title as it stands with the editors
 * @param state    its state
 * @param address  path of the original's page, or null when readers cannot open it now
 * @param original whether the counterpart is the original
 * @param about    number of the original's revision that the newest revision of the translation is about
 * @param newest   number of the original's revision that was public last
 */
public record TranslationView(UUID item, String title, ArticleState state, String address, boolean original, int about, int newest) {

    /** The original was corrected after it was translated. */
    public boolean stale() {
        return about < newest;
    }
}
