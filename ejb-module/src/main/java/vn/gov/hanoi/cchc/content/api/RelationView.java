package vn.gov.hanoi.cchc.content.api;

import java.util.UUID;

/**
 * A relation as the office sees it.
 *
 * @param inverse said by the other document about this one
 * @param item    the other document when the portal has it, else null
 * @param status  of the other document today, or null
 */
public record RelationView(RelationKind kind, boolean inverse, UUID item, String symbol, String title, String parts, EffectStatus status) {
}
