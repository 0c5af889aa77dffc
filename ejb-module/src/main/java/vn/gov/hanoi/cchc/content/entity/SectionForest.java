package vn.gov.hanoi.cchc.content.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.shared.RuleViolated;

/**
 * The whole tree while somebody changes it: three levels, no circles, siblings numbered from 0 without gaps. It holds every section, so
 * its rules need nobody else.
 */
public final class SectionForest {

    /** Mục, chuyên mục, chuyên mục thành phần (Article 2.2.b). */
    public static final int LEVELS = 3;

    private final Map<UUID, Section> sections = new LinkedHashMap<>();

    public SectionForest(List<Section> all) {
        all.forEach(section -> sections.put(section.id(), section));
    }

    /** @throws RuleViolated section.unknown */
    public Section get(UUID id) {
        Section section = sections.get(id);
        if (section == null) {
            throw new RuleViolated("section.unknown");
        }
        return section;
    }

    /** Display order: parents before children, siblings by position. */
    public List<Section> ordered() {
        List<Section> ordered = new ArrayList<>();
        children(null).forEach(root -> collect(root, ordered));
        return ordered;
    }

    public List<Section> children(UUID parent) {
        return sections.values().stream().filter(section -> Objects.equals(section.parent(), parent))
            .sorted(Comparator.comparingInt(Section::position)).toList();
    }

    /** The section and everything below it. */
    public List<Section> subtree(UUID id) {
        List<Section> all = new ArrayList<>();
        collect(get(id), all);
        return all;
    }

    /** From level 1 down to the section. */
    public List<Section> path(UUID id) {
        List<Section> path = new ArrayList<>();
        for (Section at = get(id); at != null; at = at.parent() == null ? null : get(at.parent())) {
            path.add(0, at);
        }
        return path;
    }

    /**
     * @param slug an address nobody else has or had
     * @throws RuleViolated section.name.taken, section.too-deep
     */
    public Section add(UUID id, UUID parent, String slug, String name, String nameEn) {
        requireFreeName(null, parent, name);
        Section section = new Section(id, slug, name, nameEn);
        place(section, parent, children(parent).size());
        sections.put(id, section);
        return section;
    }

    /** @throws RuleViolated section.name.taken */
    public void rename(UUID id, String slug, String name, String nameEn) {
        Section section = get(id);
        requireFreeName(id, section.parent(), name);
        section.rename(slug, name, nameEn);
    }

    /** @throws RuleViolated section.circle, section.too-deep, section.name.taken, section.parent.hidden */
    public void move(UUID id, UUID parent, int position) {
        Section section = get(id);
        if (parent != null && subtree(id).stream().anyMatch(below -> below.id().equals(parent))) {
            throw new RuleViolated("section.circle", section.name());
        }
        if (parent != null && section.visible() && !get(parent).visible()) {
            throw new RuleViolated("section.parent.hidden", get(parent).name());
        }
        requireFreeName(id, parent, section.name());
        int depth = subtree(id).stream().mapToInt(Section::level).max().orElseThrow() - section.level();
        if (levelBelow(parent) + depth > LEVELS) {
            throw new RuleViolated("section.too-deep", LEVELS);
        }
        UUID oldParent = section.parent();
        List<Section> siblings = new ArrayList<>(children(parent));
        siblings.remove(section);
        siblings.add(Math.min(position, siblings.size()), section);
        section.stand(parent, levelBelow(parent), 0);
        number(siblings);
        number(children(oldParent));
        relevel(section);
    }

    /** @throws RuleViolated section.order when these are not exactly the children of that parent */
    public void reorder(UUID parent, List<UUID> order) {
        List<Section> siblings = children(parent);
        if (order.size() != siblings.size() || !new HashSet<>(order).equals(ids(siblings))) {
            throw new RuleViolated("section.order");
        }
        number(order.stream().map(this::get).toList());
    }

    /** Hiding takes everything below with it; showing asks for a shown parent. @throws RuleViolated section.parent.hidden */
    public void show(UUID id, boolean visible) {
        Section section = get(id);
        if (visible && section.parent() != null && !get(section.parent()).visible()) {
            throw new RuleViolated("section.parent.hidden", get(section.parent()).name());
        }
        (visible ? List.of(section) : subtree(id)).forEach(each -> each.show(visible));
    }

    /**
     * Takes a change back: every section it touched must stand as the change left it. A section it added is hidden, because nothing is
     * ever deleted.
     *
     * @throws RuleViolated section.undo.overtaken
     */
    public void restore(List<SectionNode> before, List<SectionNode> after) {
        for (SectionNode node : after) {
            if (!sections.containsKey(node.id()) || !get(node.id()).node().equals(node)) {
                throw new RuleViolated("section.undo.overtaken", node.name());
            }
        }
        before.forEach(node -> get(node.id()).become(node));
        Set<UUID> stood = new HashSet<>();
        before.forEach(node -> stood.add(node.id()));
        after.stream().map(SectionNode::id).filter(id -> !stood.contains(id)).forEach(added -> show(added, false));
        requireSound();
    }

    /** The nodes as history keeps them. */
    public List<SectionNode> nodes() {
        return sections.values().stream().map(Section::node).toList();
    }

    /** What differs between two states of the tree: the nodes of {@code these} that are not the same in {@code those}. */
    public static List<SectionNode> differing(List<SectionNode> these, List<SectionNode> those) {
        Set<SectionNode> others = new HashSet<>(those);
        return these.stream().filter(node -> !others.contains(node)).toList();
    }

    private void requireSound() {
        for (Section section : sections.values()) {
            if (section.parent() != null) {
                Section parent = sections.get(section.parent());
                if (parent == null || parent.level() != section.level() - 1 || section.visible() && !parent.visible()) {
                    throw new RuleViolated("section.undo.overtaken", section.name());
                }
            }
        }
        sections.values().stream().map(Section::parent).distinct().toList().forEach(parent -> number(children(parent)));
    }

    private void requireFreeName(UUID self, UUID parent, String name) {
        if (children(parent).stream().anyMatch(other -> !other.id().equals(self) && other.name().equalsIgnoreCase(name))) {
            throw new RuleViolated("section.name.taken", name);
        }
    }

    private void place(Section section, UUID parent, int position) {
        int level = levelBelow(parent);
        if (level > LEVELS) {
            throw new RuleViolated("section.too-deep", LEVELS);
        }
        section.stand(parent, level, position);
    }

    private int levelBelow(UUID parent) {
        return parent == null ? 1 : get(parent).level() + 1;
    }

    private void relevel(Section section) {
        for (Section child : children(section.id())) {
            child.stand(section.id(), section.level() + 1, child.position());
            relevel(child);
        }
    }

    private void number(List<Section> siblings) {
        int position = 0;
        for (Section sibling : siblings) {
            sibling.stand(sibling.parent(), sibling.level(), position++);
        }
    }

    private static Set<UUID> ids(List<Section> siblings) {
        Set<UUID> ids = new HashSet<>();
        siblings.forEach(sibling -> ids.add(sibling.id()));
        return ids;
    }

    private void collect(Section section, List<Section> into) {
        into.add(section);
        children(section.id()).forEach(child -> collect(child, into));
    }
}
