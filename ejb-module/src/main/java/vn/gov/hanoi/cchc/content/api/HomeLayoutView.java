package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * How the first page is arranged.
 *
 * @param version of the arrangement that readers see
 * @param blocks  of the caller's draft when he has one, else what readers see
 * @param draft   whether it is a draft
 * @param base    of the arrangement the draft began from; the same as {@code version} unless somebody arranged it anew since
 */
public record HomeLayoutView(long version, List<HomeBlock> blocks, boolean draft, long base) {

    public HomeLayoutView {
        blocks = List.copyOf(blocks);
    }

    /** Whether the draft began from an arrangement that readers see no more. */
    public boolean stale() {
        return base != version;
    }
}
