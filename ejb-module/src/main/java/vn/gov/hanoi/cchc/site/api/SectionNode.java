package vn.gov.hanoi.cchc.site.api;

import java.util.List;
import java.util.UUID;

/**
 * A visible section with the visible ones below it.
 *
 * @param id       internal id
 * @param parent   id of the parent, null on level 1
 * @param level    1, 2 or 3
 * @param slug     address part
 * @param name     Vietnamese name
 * @param nameEn   English name, or null
 * @param children in display order
 */
public record SectionNode(UUID id, UUID parent, int level, String slug, String name, String nameEn, List<SectionNode> children) {

    /** Path of its page. */
    public String address() {
        return "/chuyen-muc/" + slug;
    }
}
