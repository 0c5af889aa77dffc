package vn.gov.hanoi.cchc.site.api;

import vn.gov.hanoi.cchc.content.api.StandingPage;

/**
 * A standing page in one language.
 *
 * @param english    whether title and body are English; a page that nobody translated stays Vietnamese
 * @param translated whether both languages exist
 * @param body       markup
 * @param lead       its first words, for whoever lists it; plain text
 * @param owner      name of the agency that answers for it
 * @param reviewed   day it was last read through, {@code 30/11/2026}
 * @param reviewedIso the same for machines
 */
public record StandingShown(StandingPage page, boolean english, boolean translated, String title, String body, String lead, String owner,
                            String reviewed, String reviewedIso) {
}
