package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/** The first page is arranged like this from now on. */
public record HomeLayoutChanged(long version, List<HomeBlock> blocks) {

    public HomeLayoutChanged {
        blocks = List.copyOf(blocks);
    }
}
