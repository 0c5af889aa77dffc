package vn.gov.hanoi.cchc.content.api;

import java.util.List;
import java.util.UUID;

/**
 * What the portal checked in a revision before a person decides.
 *
 * @param contentHash the revision it speaks of
 * @param lines       in the order to be shown: what blocks first
 */
public record ApprovalChecks(UUID item, long version, int revision, String contentHash, List<CheckLine> lines) {

    public ApprovalChecks {
        lines = List.copyOf(lines);
    }

    /** Whether nothing stands in the way of an approval by the caller. */
    public boolean clear() {
        return lines.stream().noneMatch(line -> line.outcome() == CheckOutcome.BLOCKS);
    }
}
