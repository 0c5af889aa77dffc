package vn.gov.hanoi.cchc.site.api;

import java.util.List;

/**
 * The newest of one section of level 1, for the home page.
 *
 * @param section the section
 * @param rows    newest first; may be empty
 */
public record SectionNewest(SectionNode section, List<ItemRow> rows) {
}
