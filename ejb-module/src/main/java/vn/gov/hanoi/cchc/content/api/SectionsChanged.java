package vn.gov.hanoi.cchc.content.api;

import java.util.List;

/**
 * The section tree is different from now on.
 *
 * @param sections the whole tree in display order, parents before children
 */
public record SectionsChanged(List<SectionView> sections) {

    public SectionsChanged {
        sections = List.copyOf(sections);
    }
}
