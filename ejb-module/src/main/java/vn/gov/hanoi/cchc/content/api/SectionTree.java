package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * The tree as the office sees it.
 *
 * @param tree     number of the last change, which the commands ask for
 * @param sections in display order, parents before children, hidden ones too
 */
public record SectionTree(long tree, List<SectionView> sections) {

    public SectionTree {
        sections = List.copyOf(sections);
    }
}
