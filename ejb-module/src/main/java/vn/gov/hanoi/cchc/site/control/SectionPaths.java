package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.SectionView;
import vn.gov.hanoi.cchc.content.api.SectionsChanged;
import vn.gov.hanoi.cchc.site.entity.PublishedSection;
import vn.gov.hanoi.cchc.site.entity.SectionRedirect;

/** Keeps the site's copy of the section tree, and every item's path in it, in the transaction that changed the tree. */
@ApplicationScoped
public class SectionPaths {

    @PersistenceContext
    private EntityManager em;

    /** Ids from level 1 down to the section itself; empty for an unknown one. */
    public UUID[] of(UUID section) {
        Deque<UUID> path = new ArrayDeque<>();
        PublishedSection node = section == null ? null : em.find(PublishedSection.class, section);
        while (node != null && path.size() < 3) {
            path.addFirst(node.id());
            node = node.parent() == null ? null : em.find(PublishedSection.class, node.parent());
        }
        return path.toArray(UUID[]::new);
    }

    public void onChanged(@Observes SectionsChanged event) {
        Map<UUID, UUID[]> before = new HashMap<>();
        List<PublishedSection> known = all();
        known.forEach(section -> before.put(section.id(), of(section.id())));
        Set<UUID> current = new HashSet<>();
        int ordinal = 0;
        for (SectionView view : event.sections()) {
            current.add(view.id());
            become(view, ordinal++);
        }
        known.stream().filter(section -> !current.contains(section.id())).forEach(PublishedSection::vanish);
        em.flush();
        event.sections().forEach(view -> move(view.id(), before.get(view.id())));
    }

    private void become(SectionView view, int ordinal) {
        PublishedSection section = em.find(PublishedSection.class, view.id());
        boolean fresh = section == null;
        if (fresh) {
            section = new PublishedSection(view.id());
        }
        section.become(view, ordinal);
        if (fresh) {
            em.persist(section);
        }
        for (String slug : view.oldSlugs() == null ? List.<String>of() : view.oldSlugs()) {
            SectionRedirect redirect = em.find(SectionRedirect.class, slug);
            if (redirect == null) {
                em.persist(new SectionRedirect(slug, view.id()));
            } else {
                redirect.leadTo(view.id());
            }
        }
    }

    /** Items follow their section when it moves in the tree. */
    private void move(UUID section, UUID[] before) {
        UUID[] now = of(section);
        if (before == null || Arrays.equals(before, now)) {
            return;
        }
        em.createQuery("update PublishedItem i set i.section1 = :one, i.section2 = :two, i.section3 = :three where i.section = :section")
            .setParameter("one", now.length > 0 ? now[0] : null)
            .setParameter("two", now.length > 1 ? now[1] : null)
            .setParameter("three", now.length > 2 ? now[2] : null)
            .setParameter("section", section)
            .executeUpdate();
    }

    List<PublishedSection> all() {
        return em.createQuery("select s from PublishedSection s order by s.ordinal", PublishedSection.class).getResultList();
    }

    List<SectionRedirect> redirects() {
        return em.createQuery("select r from SectionRedirect r", SectionRedirect.class).getResultList();
    }
}
