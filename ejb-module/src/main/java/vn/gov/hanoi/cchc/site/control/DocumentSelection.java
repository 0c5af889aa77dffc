package vn.gov.hanoi.cchc.site.control;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import vn.gov.hanoi.cchc.content.api.DocumentSymbol;
import vn.gov.hanoi.cchc.site.api.DocumentFilter;
import vn.gov.hanoi.cchc.site.api.DocumentSort;
import vn.gov.hanoi.cchc.site.api.PageKey;

/**
 * Which documents the library shows, in conditions that an index of the narrow table can walk in the order asked for. A status today is
 * either the last one of a document, or one whose end is known; the second are few, and both parts are walked by an index of their own.
 */
public final class DocumentSelection {

    private static final LocalDate BEGINNING = LocalDate.of(1000, 1, 1);
    private static final String END = "'9999-12-31'";
    private static final String OF_FIELD = " straight_join site_document_field f on f.public_number = d.public_number";

    private final DocumentFilter filter;
    private final LocalDate today;
    private final Map<String, Object> values = new LinkedHashMap<>();
    private final String column;
    private boolean counting;

    public DocumentSelection(DocumentFilter filter, LocalDate today) {
        this.filter = filter;
        this.today = today;
        this.column = switch (filter.sort()) {
            case ISSUED -> "issued_on";
            case PUBLISHED -> "published_at";
            case SYMBOL -> "symbol_sort";
        };
    }

    /**
     * Rows in the order of the filter.
     *
     * @param after  key of the row before the first, or null
     * @param offset rows to skip
     * @param most   rows at most
     */
    public List<ListedItem> rows(EntityManager em, PageKey after, int offset, int most) {
        counting = false;
        String conditions = conditions() + (after == null ? "" : key(em, after));
        String order = " order by " + column + direction() + ", public_number" + direction() + " limit ";
        String numbers = filter.effect() == null ? numbers(order + most + " offset " + offset, conditions)
            : "(" + last(order + (offset + most), conditions) + ") union all (" + bounded(order + (offset + most), conditions) + ")"
                + order + most + " offset " + offset;
        Query query = em.createNativeQuery("select " + ListedItem.COLUMNS + " from (" + numbers + ") d straight_join site_item i "
            + "on i.public_number = d.public_number order by d." + column + direction() + ", d.public_number" + direction());
        values.forEach(query::setParameter);
        query.setParameter("today", today);
        return ((List<?>) query.getResultList()).stream().map(row -> ListedItem.of((Object[]) row)).toList();
    }

    /** The count, but no more than {@code most}. */
    public int count(EntityManager em, int most) {
        counting = true;
        String conditions = conditions();
        String limit = " limit " + most;
        String numbers = filter.effect() == null ? numbers(limit, conditions)
            : "(" + last(limit, conditions) + ") union all (" + bounded(limit, conditions) + ")" + limit;
        Query query = em.createNativeQuery("select count(*) from (" + numbers + ") counted");
        values.forEach(query::setParameter);
        if (filter.effect() != null) {
            query.setParameter("today", today);
        }
        return ((Number) query.getSingleResult()).intValue();
    }

    /** Key of the page that begins after this row. */
    public PageKey key(ListedItem row) {
        Instant place = switch (filter.sort()) {
            case ISSUED -> Instant.ofEpochSecond((row.issuedOn() == null ? BEGINNING : row.issuedOn()).toEpochDay() - BEGINNING.toEpochDay());
            case PUBLISHED -> row.publishedAt();
            case SYMBOL -> Instant.EPOCH;
        };
        return new PageKey(place, row.number());
    }

    private String numbers(String tail, String conditions) {
        return select() + from() + " where d.visible = 1" + conditions + tail(tail);
    }

    private String last(String tail, String conditions) {
        values.put("status", filter.effect().name());
        return select() + from() + " where d.visible = 1 and d.last_status = :status and d.last_from <= :today" + conditions + tail(tail);
    }

    private String bounded(String tail, String conditions) {
        return select() + " from site_effect e straight_join site_document d on d.public_number = e.public_number"
            + (filter.field() == null ? "" : OF_FIELD)
            + " where e.status = :status and e.to_day > :today and e.to_day < " + END + " and e.from_day <= :today and d.visible = 1"
            + conditions + tail(tail);
    }

    private String select() {
        return "select d.public_number, d." + column;
    }

    /**
     * The index that leaves least to look through, walked in the order asked for. We know it better than the database, which would count
     * on all of them being alike.
     */
    private String from() {
        if (driving()) {
            return " from site_document_field f force index (ix_site_document_field_" + order() + ") straight_join site_document d "
                + "on d.public_number = f.public_number";
        }
        boolean foreignDates = filter.sort() != DocumentSort.ISSUED && (filter.from() != null || filter.to() != null);
        String index = exactSymbol() ? "key" : filter.organ() != null ? "organ_" + order() : foreignDates ? null
            : filter.typeName() != null ? "type_" + order() : filter.effect() != null ? "status_" + order() : order();
        return " from site_document d" + (index == null ? "" : " force index (ix_site_document_" + index + ")") + (filter.field() == null ? "" : OF_FIELD);
    }

    private String order() {
        return filter.sort().name().toLowerCase(Locale.ROOT);
    }

    /** Few documents begin so. Of the many that begin with one digit the first are soon found in any order, but not counted. */
    private boolean exactSymbol() {
        return filter.symbol() != null && (counting || filter.symbol().length() > 1);
    }

    private boolean driving() {
        return filter.field() != null && filter.organ() == null && !exactSymbol();
    }

    private String tail(String tail) {
        String of = driving() ? "f." : "d.";
        return tail.replace(" by " + column, " by " + of + column).replace(", public_number", ", " + of + "public_number");
    }

    private String conditions() {
        values.clear();
        StringBuilder where = new StringBuilder();
        and(where, "d.symbol_key like :symbol escape '!'", "symbol", filter.symbol() == null ? null : escaped(DocumentSymbol.key(filter.symbol())) + "%");
        and(where, "d.document_type = :type", "type", filter.typeName());
        and(where, "d.organ = :organ", "organ", filter.organ());
        and(where, "f.live = 1 and f.field = :field", "field", filter.field());
        and(where, (driving() ? "f" : "d") + ".issued_on >= :since", "since", filter.from());
        and(where, (driving() ? "f" : "d") + ".issued_on <= :until", "until", filter.to());
        return where.toString();
    }

    private void and(StringBuilder where, String condition, String name, Object value) {
        if (value != null) {
            where.append(" and ").append(condition);
            values.put(name, value);
        }
    }

    private String key(EntityManager em, PageKey after) {
        String of = driving() ? "f." : "d.";
        values.put("place", place(em, after));
        values.put("number", after.number());
        String beyond = filter.sort() == DocumentSort.SYMBOL ? ">" : "<";
        return " and " + of + column + " " + beyond + "= :place and (" + of + column + " " + beyond + " :place or " + of + "public_number " + beyond + " :number)";
    }

    private Object place(EntityManager em, PageKey after) {
        return switch (filter.sort()) {
            case ISSUED -> BEGINNING.plusDays(Math.min(3_650_000, after.at().getEpochSecond()));
            case PUBLISHED -> after.at();
            case SYMBOL -> em.createNativeQuery("select symbol_sort from site_document where public_number = ?1").setParameter(1, after.number())
                .getResultStream().findFirst().orElse("~");
        };
    }

    private String direction() {
        return filter.sort() == DocumentSort.SYMBOL ? "" : " desc";
    }

    private static String escaped(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }
}
