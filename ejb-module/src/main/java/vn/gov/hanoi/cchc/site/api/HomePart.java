package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import vn.gov.hanoi.cchc.content.api.HomeBlock;
import vn.gov.hanoi.cchc.content.api.HomeBlockKind;
import vn.gov.hanoi.cchc.content.api.HomeLink;
import vn.gov.hanoi.cchc.indicator.api.NewestIndices;

/**
 * A block of the first page with what it shows.
 *
 * @param at       its place in the page, from 0
 * @param block    how it is arranged
 * @param section  for a block of one section, else null
 * @param items    articles or documents
 * @param sections for blocks of several sections
 * @param indices  for a block of indices, else null
 */
public record HomePart(int at, HomeBlock block, SectionNode section, List<ItemRow> items, List<SectionNewest> sections, NewestIndices indices) {

    /** Name of its kind. */
    public String kind() {
        return block.kind().name();
    }

    /** Its title, or null for the usual one of its kind. */
    public String titleVi() {
        return block.title() != null || section == null ? block.title() : section.name();
    }

    /** Its title in English as far as it has one, or null for the usual one of its kind. */
    public String titleEn() {
        String own = block.titleEn() != null ? block.titleEn() : block.title();
        return own != null || section == null ? own : section.nameEn() != null ? section.nameEn() : section.name();
    }

    /** Links of a block of links. */
    public List<HomeLink> links() {
        return block.links();
    }

    /** Whether it has something to show. */
    public boolean filled() {
        return !items.isEmpty() || !sections.isEmpty() || indices != null && indices.filled() || block.kind() == HomeBlockKind.LINKS && !block.links().isEmpty();
    }
}
