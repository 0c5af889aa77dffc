package vn.gov.hanoi.cchc.content.api;

import java.time.Instant;
import java.util.List;
import java.util.UUID;

/**
 * An import and its counts; the shape of {@code GET /imports/{id}}.
 *
 * @param finished  nothing more happens
 * @param done      lines worked through
 * @param created   new items
 * @param updated   items that got a new revision
 * @param unchanged lines that were there already
 * @param refusals  at most 1,000, by line
 * @param losses    what did not come along with what went in; at most 1,000, by line
 */
public record ImportView(UUID id, String name, ImportState state, boolean finished, int total, int done, int created, int updated,
                         int unchanged, int refused, Instant startedAt, Instant finishedAt, String startedBy,
                         List<ImportRefusal> refusals, List<ImportLossRow> losses) {

    public ImportView {
        refusals = List.copyOf(refusals);
        losses = List.copyOf(losses);
    }
}
