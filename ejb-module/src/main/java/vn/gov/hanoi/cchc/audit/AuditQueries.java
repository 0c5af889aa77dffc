package vn.gov.hanoi.cchc.audit;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.gov.hanoi.cchc.shared.ClockProducer;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.Permission;

/** Reads the audit trail; nobody writes through here. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class AuditQueries {

    private static final String LINE = "select new " + AuditLine.class.getName()
        + "(r.id, r.at, r.actor, r.agency, r.address, r.desk, r.method, r.command, r.outcome, r.code, r.correlation) from AuditRow r";

    @PersistenceContext
    private EntityManager em;

    /**
     * Recorded calls, newest first. Nobody counts them: {@code total} is -1.
     *
     * @param before key of the page, from {@code Page.nextKey}; null for the first page
     * @param limit  rows of a page, at most 200
     */
    @RolesAllowed(Permission.AUDIT_READ)
    public Page<AuditLine> find(AuditFilter filter, Long before, int limit) {
        int size = Math.max(1, Math.min(limit, 200));
        Map<String, Object> values = new LinkedHashMap<>();
        String where = String.join(" and ", conditions(filter, before, values));
        TypedQuery<AuditLine> query = em.createQuery(LINE + (where.isEmpty() ? "" : " where " + where) + " order by r.id desc",
            AuditLine.class);
        values.forEach(query::setParameter);
        List<AuditLine> rows = query.setMaxResults(size + 1).getResultList();
        boolean more = rows.size() > size;
        List<AuditLine> shown = more ? rows.subList(0, size) : rows;
        return new Page<>(shown, more ? shown.get(size - 1).id().toString() : null, -1);
    }

    private static List<String> conditions(AuditFilter filter, Long before, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        add(conditions, values, "r.id < :before", "before", before);
        add(conditions, values, "r.actor = :actor", "actor", filter.actor());
        add(conditions, values, "r.desk like :desk escape '!'", "desk", filter.desk() == null ? null
            : filter.desk().replaceAll("([!%_])", "!$1") + "%");
        add(conditions, values, "r.outcome = :outcome", "outcome", filter.outcome());
        add(conditions, values, "r.at >= :since", "since", start(filter.from()));
        add(conditions, values, "r.at < :until", "until", filter.to() == null ? null : start(filter.to().plusDays(1)));
        return conditions;
    }

    private static void add(List<String> conditions, Map<String, Object> values, String condition, String name, Object value) {
        if (value != null) {
            conditions.add(condition);
            values.put(name, value);
        }
    }

    private static Instant start(LocalDate day) {
        return day == null ? null : day.atStartOfDay(ClockProducer.HANOI).toInstant();
    }
}
