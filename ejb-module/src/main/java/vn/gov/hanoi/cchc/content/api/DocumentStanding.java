package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * The effect of a document and what it has to do with others.
 *
 * @param today     status today; null before the day of issue
 * @param intervals status over time
 * @param events    oldest first, those that do not count among them
 * @param relations as public now, both directions
 * @param proposals that wait, about this document and by it
 * @param flags     documents without full effect that it cites, as far as nobody decided
 */
public record DocumentStanding(EffectStatus today, List<EffectInterval> intervals, List<EffectEventView> events, List<RelationView> relations,
                               List<EffectProposalView> proposals, List<CitationFlag> flags) {
}
