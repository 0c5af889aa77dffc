package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/**
 * An item as its editors and approvers see it.
 *
 * @param version         for the acts
 * @param publicNumber    or null when it was never public
 * @param permanentId     or null when it was never public
 * @param address         path of its page, or null when readers cannot open it now
 * @param receipt         receipt it came from, or null
 * @param receiptNumber   or null
 * @param working         the newest revision
 * @param live            what readers see, or null; the same as {@code working} when there is no draft
 * @param steps           what the caller may do now, as far as state and permission tell; the author's rule stands in the checks
 * @param decisions       newest first
 * @param scheduledAt     or null
 * @param scheduleReason  or null
 * @param withdrawnReason words for readers, or null
 * @param emergency       the emergency publication that waits for review, or null
 * @param newerSubmission number of a newer version of the submission that nobody has taken over, or null
 * @param recallOpen      the document system asks for it back
 * @param draft           the caller's unsaved text, or null
 * @param translation     its counterpart in the other language, or null
 */
public record ArticleView(UUID id, long version, ItemKind kind, ArticleState state, Long publicNumber, String permanentId, String address,
                          UUID receipt, String receiptNumber, RevisionView working, RevisionView live, Set<ArticleStep> steps,
                          List<DecisionView> decisions, Instant scheduledAt, String scheduleReason, String withdrawnReason,
                          EmergencyView emergency, Integer newerSubmission, boolean recallOpen, DraftView draft, TranslationView translation) {
}
