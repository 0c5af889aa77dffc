package vn.gov.hanoi.cchc.site.api;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * The visible section tree of the site; immutable.
 *
 * @param roots     level 1 in display order
 * @param byId      every visible section
 * @param bySlug    current slugs
 * @param redirects former slugs to the section's id
 * @param version   changes when anything of it changes
 */
public record Sections(List<SectionNode> roots, Map<UUID, SectionNode> byId, Map<String, SectionNode> bySlug, Map<String, UUID> redirects,
                       String version) {

    public static Sections of(List<SectionNode> roots, Map<String, UUID> redirects, String version) {
        Map<UUID, SectionNode> byId = new HashMap<>();
        Map<String, SectionNode> bySlug = new HashMap<>();
        roots.forEach(root -> collect(root, byId, bySlug));
        return new Sections(List.copyOf(roots), Map.copyOf(byId), Map.copyOf(bySlug), Map.copyOf(redirects), version);
    }

    /** From level 1 down to the section itself; empty for an unknown one. */
    public List<SectionNode> path(UUID section) {
        List<SectionNode> path = new ArrayList<>();
        for (SectionNode node = section == null ? null : byId.get(section); node != null;
             node = node.parent() == null ? null : byId.get(node.parent())) {
            path.add(0, node);
        }
        return path;
    }

    /** The current slug for a former one, or null. */
    public String slugNow(String former) {
        UUID id = redirects.get(former);
        SectionNode node = id == null ? null : byId.get(id);
        return node == null ? null : node.slug();
    }

    private static void collect(SectionNode node, Map<UUID, SectionNode> byId, Map<String, SectionNode> bySlug) {
        byId.put(node.id(), node);
        bySlug.put(node.slug(), node);
        node.children().forEach(child -> collect(child, byId, bySlug));
    }
}
