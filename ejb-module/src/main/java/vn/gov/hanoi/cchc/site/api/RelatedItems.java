package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import java.util.Set;

/**
 * What stands beside an item.
 *
 * @param rows  items about the same documents first, then the newest of its section
 * @param cited public numbers of documents it relies on: what else relies on them belongs here too
 */
public record RelatedItems(List<ItemRow> rows, Set<Long> cited) {
}
