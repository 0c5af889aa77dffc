package vn.gov.hanoi.cchc.site.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.ItemKind;
import vn.gov.hanoi.cchc.site.api.DocumentFilter;
import vn.gov.hanoi.cchc.site.api.Effect;
import vn.gov.hanoi.cchc.site.api.PageKey;
import vn.gov.hanoi.cchc.site.api.SectionNode;

/** Which public items a list is about, in conditions that its index can walk. */
public final class ItemSelection {

    private final StringBuilder where = new StringBuilder("where i.visible = true");
    private final Map<String, Object> values = new LinkedHashMap<>();

    private ItemSelection() {
    }

    public static ItemSelection kind(ItemKind kind) {
        return new ItemSelection().and("i.kind = :kind", "kind", kind);
    }

    /** The section and everything below it, by the column of its level. */
    public static ItemSelection section(SectionNode section) {
        return new ItemSelection().and("i.section" + section.level() + " = :section", "section", section.id());
    }

    public static ItemSelection documents(DocumentFilter filter, LocalDate today) {
        ItemSelection selection = kind(ItemKind.DOCUMENT)
            .and("i.symbol like :symbol escape '!'", "symbol", filter.symbol() == null ? null : escaped(filter.symbol()) + "%")
            .and("i.documentType = :type", "type", filter.typeName())
            .and("i.organ = :organ", "organ", filter.organ())
            .and("i.issuedOn >= :from", "from", filter.from())
            .and("i.issuedOn <= :to", "to", filter.to());
        Effect effect = filter.effect();
        if (effect == Effect.UNKNOWN) {
            selection.where.append(" and i.effectiveOn is null");
        } else if (effect != null) {
            selection.and(effect == Effect.IN_FORCE ? "i.effectiveOn <= :today" : "i.effectiveOn > :today", "today", today);
        }
        return selection;
    }

    /** @return null for a text without words */
    public static ItemSelection titled(String text) {
        String asked = SearchWords.asked(text);
        return asked == null ? null
            : new ItemSelection().and("sql('match(?) against (? in boolean mode)', i.words, :words) > 0", "words", asked);
    }

    public TypedQuery<ListedItem> rows(EntityManager em, PageKey after) {
        String key = after == null ? "" : " and i.publishedAt <= :at and (i.publishedAt < :at or i.number < :number)";
        TypedQuery<ListedItem> query = em.createQuery(ListedItem.SELECT + where + key + " order by i.publishedAt desc, i.number desc",
            ListedItem.class);
        bind(query);
        if (after != null) {
            query.setParameter("at", after.at()).setParameter("number", after.number());
        }
        return query;
    }

    /** The count, but no more than {@code most}. */
    public int count(EntityManager em, int most) {
        Query query = em.createQuery("select count(*) from (select i.number as n from PublishedItem i " + where + " limit " + most + ")");
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

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
