package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import vn.gov.hanoi.cchc.content.api.EffectStatus;

/**
 * The effect of a public document and the documents around it.
 *
 * @param day       the day that was asked about, ISO
 * @param words     the same as "24/11/2026"
 * @param status    on that day; null before the day of issue
 * @param events    oldest first, those to come among them
 * @param relations in the order of the document, then what others say about it
 * @param more      more documents speak of it than are shown
 */
public record DocumentStory(String day, String words, EffectStatus status, List<EffectLine> events, List<RelationGroup> relations, boolean more) {
}
