package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.entity.Section;
import vn.gov.hanoi.cchc.content.entity.SectionChange;
import vn.gov.hanoi.cchc.content.entity.SectionForest;
import vn.gov.hanoi.cchc.content.entity.SectionSlug;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** The sections, their addresses and their history. */
@Dependent
public class Sections {

    @PersistenceContext
    private EntityManager em;

    public SectionForest forest() {
        return new SectionForest(em.createQuery("select s from Section s", Section.class).getResultList());
    }

    public Optional<Section> find(UUID id) {
        return id == null ? Optional.empty() : Optional.ofNullable(em.find(Section.class, id));
    }

    /** From level 1 down to the section; empty for null and for an unknown id. */
    public List<Section> path(UUID id) {
        List<Section> path = new ArrayList<>();
        for (Optional<Section> at = find(id); at.isPresent(); at = find(at.get().parent())) {
            path.add(0, at.get());
        }
        return path;
    }

    /** By an address it has or had. */
    public Optional<UUID> bySlug(String slug) {
        return slug == null ? Optional.empty() : Optional.ofNullable(em.find(SectionSlug.class, slug)).map(SectionSlug::section);
    }

    /** The tree in display order. */
    public List<SectionView> views(SectionForest forest) {
        Map<UUID, List<String>> slugs = new HashMap<>();
        em.createQuery("select s from SectionSlug s order by s.since, s.slug", SectionSlug.class).getResultList()
            .forEach(slug -> slugs.computeIfAbsent(slug.section(), id -> new ArrayList<>()).add(slug.slug()));
        return forest.ordered().stream().map(section -> section.view(slugs.getOrDefault(section.id(), List.of()).stream()
            .filter(slug -> !slug.equals(section.slug())).toList())).toList();
    }

    /**
     * An address for a section of that name: its own again when it had it before, else one nobody ever had.
     *
     * @param self the section, null for a new one
     */
    public String freeSlug(String name, UUID self) {
        String wanted = VietnameseText.slug(name);
        String slug = wanted;
        for (int again = 2; isTaken(slug, self); again++) {
            slug = wanted + "-" + again;
        }
        return slug;
    }

    private boolean isTaken(String slug, UUID self) {
        SectionSlug there = em.find(SectionSlug.class, slug);
        return there != null && !there.section().equals(self);
    }

    public void add(Section section) {
        em.persist(section);
    }

    /** Notes the addresses of sections that never had them before. */
    public void keepSlugs(SectionForest forest, Instant at) {
        Set<String> known = new HashSet<>(em.createQuery("select s.slug from SectionSlug s", String.class).getResultList());
        forest.ordered().stream().filter(section -> !known.contains(section.slug()))
            .forEach(section -> em.persist(new SectionSlug(section.slug(), section.id(), at)));
    }

    public void add(SectionChange change) {
        em.persist(change);
    }

    /** @throws RuleViolated section.change.unknown, section.undo.done */
    public SectionChange change(UUID id) {
        SectionChange change = Optional.ofNullable(em.find(SectionChange.class, id))
            .orElseThrow(() -> new RuleViolated("section.change.unknown"));
        if (undone().contains(id)) {
            throw new RuleViolated("section.undo.done");
        }
        return change;
    }

    /** Newest first, at most 500. */
    public List<SectionChange> changes() {
        return em.createQuery("select c from SectionChange c order by c.tree desc", SectionChange.class).setMaxResults(500).getResultList();
    }

    /** Changes that a later change took back. */
    public Set<UUID> undone() {
        return new HashSet<>(em.createQuery("select c.undoes from SectionChange c where c.undoes is not null", UUID.class).getResultList());
    }
}
