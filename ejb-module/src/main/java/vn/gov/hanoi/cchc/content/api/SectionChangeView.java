package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.UUID;

/**
 * One change of the tree.
 *
 * @param kind   ADD, RENAME, MOVE, HIDE, SHOW, REORDER, UNDO
 * @param before JSON of the sections touched as they were, {@code []} for a new one
 * @param after  JSON of the same sections afterwards
 * @param undone whether a later change took it back
 */
public record SectionChangeView(UUID id, long tree, String kind, String sectionName, Instant at, String by, String before, String after,
                                boolean undone) {
}
