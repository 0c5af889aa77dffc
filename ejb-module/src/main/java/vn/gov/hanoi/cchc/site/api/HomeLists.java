package vn.gov.hanoi.cchc.site.api;

import java.util.List;

/**
 * What the home page lists.
 *
 * @param articles  newest articles
 * @param documents newest official documents
 * @param sections  per section of level 1, those with something in them
 */
public record HomeLists(List<ItemRow> articles, List<ItemRow> documents, List<SectionNewest> sections) {
}
