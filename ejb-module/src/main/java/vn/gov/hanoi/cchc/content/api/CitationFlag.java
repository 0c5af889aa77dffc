package vn.gov.hanoi.cchc.content.api;

import java.time.LocalDate;
import java.util.UUID;

/**
 * A public item cites a document that does not apply in full any more.
 *
 * @param item         the item that cites
 * @param target       the document it cites
 * @param status       status of that document
 * @param since        first day of it
 * @param successor    the document that took its place, when known, else null
 * @param guides       the item is itself a document that guides the other one: it normally ends with it
 */
public record CitationFlag(UUID item, String title, ItemKind kind, UUID target, String targetSymbol, String targetTitle, EffectStatus status,
                           LocalDate since, UUID successor, String successorSymbol, boolean guides) {
}
