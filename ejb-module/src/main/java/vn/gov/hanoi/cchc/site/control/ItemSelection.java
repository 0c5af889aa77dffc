package vn.gov.hanoi.cchc.site.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.site.api.MediaShelf;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.SectionNode;

/** Which public items a list is about, in conditions that its index can walk. */
public final class ItemSelection {

    private final StringBuilder where = new StringBuilder(" from site_item i where i.visible = 1");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ItemSelection() {
    }

    public static ItemSelection kind(ItemKind kind) {
        return new ItemSelection().and("i.kind = :kind", "kind", kind.name());
    }

    /** The section and everything below it, by the column of its level. */
    public static ItemSelection section(SectionNode section) {
        return new ItemSelection().and("i.section" + section.level() + " = :section", "section", section.id().toString());
    }

    /** What is looked at or listened to. */
    public ItemSelection on(MediaShelf shelf) {
        return and("i.media = :media", "media", shelf == null ? null : shelf.name());
    }

    /** Everything, of a kind of media. */
    public static ItemSelection shelf(MediaShelf shelf) {
        return new ItemSelection().on(shelf);
    }

    /** These and no others. */
    public static ItemSelection numbers(Collection<Long> numbers) {
        return new ItemSelection().and("i.public_number in (:numbers)", "numbers", numbers);
    }

    /**
     * Rows, newest first.
     *
     * @param today  the day in Hà Nội
     * @param after  key of the row before the first, or null
     * @param offset rows to skip
     * @param most   rows at most
     */
    public List<ListedItem> rows(EntityManager em, LocalDate today, PageKey after, int offset, int most) {
        String key = after == null ? "" : " and i.published_at <= :at and (i.published_at < :at or i.public_number < :number)";
        Query query = em.createNativeQuery("select " + ListedItem.COLUMNS + where + key
            + " order by i.published_at desc, i.public_number desc limit " + most + " offset " + offset);
        bind(query);
        query.setParameter("today", today);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("number", after.number());
        }
        List<?> rows = query.getResultList();
        return rows.stream().map(row -> ListedItem.of((Object[]) row)).toList();
    }

    /** The count, but no more than {@code most}. */
    public int count(EntityManager em, int most) {
        Query query = em.createNativeQuery("select count(*) from (select 1" + where + " limit " + most + ") counted");
        bind(query);
        return ((Number) query.getSingleResult()).intValue();
    }

    private ItemSelection and(String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
        return this;
    }

    private void bind(Query query) {
        values.forEach(query::setParameter);
    }
}
