package vn.gov.hanoi.cchc.content.api;

import java.util.List;
import java.util.UUID;

/**
 * One section of the tree of three levels (mục, chuyên mục, chuyên mục thành phần).
 *
 * @param id        internal id
 * @param parent    id of the parent, null on level 1
 * @param level     1, 2 or 3
 * @param position  order among its siblings, from 0
 * @param slug      address part, unique in the tree
 * @param name      Vietnamese name
 * @param nameEn    English name, or null
 * @param visible   shown to readers
 * @param oldSlugs  former slugs, which redirect
 */
public record SectionView(UUID id, UUID parent, int level, int position, String slug, String name, String nameEn, boolean visible,
                          List<String> oldSlugs) {
}
