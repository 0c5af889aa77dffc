package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A relation asks for a change of effect.
 *
 * @param item     the document whose effect would change
 * @param cause    the document that says so
 * @param relation what it says
 * @param day      from when, as far as the causing document tells; or null
 */
public record EffectProposalView(UUID id, UUID item, String symbol, String title, UUID cause, String causeSymbol, String causeTitle,
                                 RelationKind relation, EffectKind kind, LocalDate day, String parts, Instant since) {
}
