package vn.gov.hanoi.cchc.site.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.SectionNode;

/** Stored pages of public items without their bodies, newest first, by walking an index of the list. */
@ApplicationScoped
public class PublishedPages {

    private static final String COLUMNS = "select i.number, i.publishedAt, i.updatedAt, i.page, i.english.page from PublishedItem i where i.visible = true";
    private static final String ORDER = " order by i.publishedAt desc, i.number desc";

    @PersistenceContext
    private EntityManager em;

    /**
     * One row.
     *
     * @param key       its place in the list
     * @param updatedAt publication of the revision shown
     * @param page      the page as JSON
     * @param english   its translation as JSON, or null
     */
    public record Row(PageKey key, Instant updatedAt, String page, String english) {
    }

    /**
     * @param section everything in or below it, or null for all
     * @param most    rows at most
     */
    public List<Row> newest(SectionNode section, int most) {
        String where = section == null ? "" : " and i.section" + section.level() + " = :section";
        TypedQuery<Object[]> query = em.createQuery(COLUMNS + where + ORDER, Object[].class);
        if (section != null) {
            query.setParameter("section", section.id());
        }
        return rows(query, most);
    }

    public List<Row> of(List<Long> numbers) {
        return rows(em.createQuery(COLUMNS + " and i.number in :numbers" + ORDER, Object[].class).setParameter("numbers", numbers), numbers.size());
    }

    /**
     * @param after key of the row before the first, or null
     * @param most  rows at most
     */
    public List<Row> ofKind(ItemKind kind, PageKey after, int most) {
        String key = after == null ? "" : " and i.publishedAt <= :at and (i.publishedAt < :at or i.number < :number)";
        TypedQuery<Object[]> query = em.createQuery(COLUMNS + " and i.kind = :kind" + key + ORDER, Object[].class)
            .setParameter("kind", Objects.requireNonNull(kind));
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("number", after.number());
        }
        return rows(query, most);
    }

    private static List<Row> rows(TypedQuery<Object[]> query, int most) {
        return query.setMaxResults(most).getResultList().stream()
            .map(row -> new Row(new PageKey((Instant) row[1], (Long) row[0]), (Instant) row[2], (String) row[3], (String) row[4])).toList();
    }
}
