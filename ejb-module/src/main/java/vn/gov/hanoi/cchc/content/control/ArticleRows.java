package vn.gov.hanoi.cchc.content.control;

import jakarta.enterprise.context.Dependent;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import vn.gov.hanoi.cchc.content.api.ArticleFilter;
import vn.gov.hanoi.cchc.content.api.ArticleRow;
import vn.gov.hanoi.cchc.content.api.ArticleState;
import vn.gov.hanoi.cchc.content.api.PermissionTask;
import vn.gov.hanoi.cchc.content.api.SourceCredit;
import vn.gov.hanoi.cchc.content.entity.Revision;
import vn.gov.hanoi.cchc.shared.Page;
import vn.gov.hanoi.cchc.shared.RuleViolated;
import vn.gov.hanoi.cchc.shared.VietnameseText;

/** Lists of items, straight from the tables. Sealed ones are never among them. */
@Dependent
public class ArticleRows {

    private static final String ROW = "select new vn.gov.hanoi.cchc.content.api.ArticleRow(a.id, a.version, a.kind, a.line.state, a.head.genre, "
        + "a.head.title, a.head.section, s.name, a.origin.receipt, a.origin.receiptNumber, a.place.number, "
        + "case when a.place.liveRevision is null then false else true end, "
        + "case when a.place.liveRevision is null or a.place.liveRevision <> a.head.revision then true else false end, "
        + "a.line.changedAt, a.line.changedByName, a.embargo.at, a.place.emergency, a.head.sample, "
        + "case when a.origin.original is null then false else true end) "
        + "from Article a left join Section s on s.id = a.head.section where a.line.state <> "
        + "vn.gov.hanoi.cchc.content.api.ArticleState.SEALED";

    @PersistenceContext
    private EntityManager em;

    /**
     * Newest change first.
     *
     * @param sections the section asked for and everything below it; empty means all
     * @param account  the caller, for {@code mine}
     */
    public Page<ArticleRow> list(ArticleFilter filter, Collection<UUID> sections, UUID account) {
        Map<String, Object> values = new HashMap<>();
        StringBuilder where = new StringBuilder();
        states(filter, where, values);
        and(filter.kind() != null, " and a.kind = :kind", "kind", filter.kind(), where, values);
        and(!sections.isEmpty(), " and a.head.section in :sections", "sections", sections, where, values);
        and(filter.genre() != null, " and a.head.genre = :genre", "genre", filter.genre(), where, values);
        String words = filter.words() == null ? "" : filter.words().strip();
        and(!words.isEmpty(), " and a.head.searchText like :words escape '!'", "words", like(words), where, values);
        and(filter.mine(), " and a.id in (select r.article from Revision r where r.savedBy = :account)", "account", account, where, values);
        if (filter.liveOnly()) {
            where.append(" and a.place.liveRevision is not null");
        }
        int total = count(where.toString(), values);
        after(filter.after(), where, values);
        List<ArticleRow> rows = typed(em.createQuery(ROW + where + " order by a.line.changedAt desc, a.id desc", ArticleRow.class), values)
            .setMaxResults(filter.size() + 1).getResultList();
        if (rows.size() <= filter.size()) {
            return new Page<>(rows, null, total);
        }
        List<ArticleRow> page = rows.subList(0, filter.size());
        return new Page<>(page, key(page.get(page.size() - 1)), total);
    }

    /** Public items that show or offer a file. */
    public List<ArticleRow> using(UUID file) {
        return em.createQuery(ROW + " and a.place.liveRevision in (select f.revision from RevisionFile f where f.file = :file) "
            + "order by a.line.changedAt desc", ArticleRow.class).setParameter("file", file).setMaxResults(200).getResultList();
    }

    /** What the caller has in hand or may decide about, oldest first. */
    public List<ArticleRow> inState(ArticleState state, UUID changedBy) {
        String mine = changedBy == null ? "" : " and a.line.changedBy = :account";
        TypedQuery<ArticleRow> query = em.createQuery(ROW + " and a.line.state = :state" + mine + " order by a.line.changedAt", ArticleRow.class)
            .setParameter("state", state).setMaxResults(200);
        return (changedBy == null ? query : query.setParameter("account", changedBy)).getResultList();
    }

    /** Returned to the person who submitted it. */
    public List<ArticleRow> returnedTo(Collection<UUID> accounts) {
        return em.createQuery(ROW + " and a.line.state = :editing and a.line.submittedBy in :accounts and a.line.changedBy not in :accounts "
            + "order by a.line.changedAt", ArticleRow.class).setParameter("editing", ArticleState.EDITING).setParameter("accounts", accounts)
            .setMaxResults(200).getResultList();
    }

    /** Came from triage; only the supplier's revision stands there. */
    public List<ArticleRow> untouched() {
        return em.createQuery(ROW + " and a.line.state = :editing and a.origin.receipt is not null and a.head.number = 1 "
            + "and a.line.submittedBy is null order by a.line.changedAt", ArticleRow.class).setParameter("editing", ArticleState.EDITING)
            .setMaxResults(200).getResultList();
    }

    public List<ArticleRow> withNewerSubmission() {
        return em.createQuery(ROW + " and a.origin.newerSubmission is not null order by a.line.changedAt", ArticleRow.class)
            .setMaxResults(200).getResultList();
    }

    /** Public items whose consent ended before this day. */
    public List<PermissionTask> permissionsEnded(LocalDate today) {
        return em.createQuery("select a.id, coalesce(a.place.number, (select o.place.number from Article o where o.id = a.origin.original)), r, a.place.permissionUntil "
            + "from Article a, Revision r "
            + "where r.id = a.place.liveRevision and a.place.permissionUntil < :today order by a.place.permissionUntil", Object[].class)
            .setParameter("today", today).setMaxResults(200).getResultStream()
            .map(row -> task((UUID) row[0], (Long) row[1], (Revision) row[2], (LocalDate) row[3])).toList();
    }

    private static PermissionTask task(UUID item, long number, Revision live, LocalDate until) {
        return new PermissionTask(item, number, live.title(), live.content().endsFirst().map(SourceCredit::name).orElse(null), until);
    }

    private static void states(ArticleFilter filter, StringBuilder where, Map<String, Object> values) {
        Set<ArticleState> states = filter.states();
        where.append(states.isEmpty() ? " and a.line.state <> :states" : " and a.line.state in :states");
        values.put("states", states.isEmpty() ? ArticleState.CLOSED : states);
    }

    private static void and(boolean asked, String condition, String name, Object value, StringBuilder where, Map<String, Object> values) {
        if (asked) {
            where.append(condition);
            values.put(name, value);
        }
    }

    private int count(String where, Map<String, Object> values) {
        return typed(em.createQuery("select a.id from Article a where a.line.state <> vn.gov.hanoi.cchc.content.api.ArticleState.SEALED" + where,
            UUID.class), values).setMaxResults(Page.MANY).getResultList().size();
    }

    private static void after(String key, StringBuilder where, Map<String, Object> values) {
        if (key == null) {
            return;
        }
        try {
            int cut = key.indexOf('_');
            Instant at = Instant.EPOCH.plus(Long.parseLong(key.substring(0, cut)), ChronoUnit.MICROS);
            values.put("lastAt", at);
            values.put("lastId", UUID.fromString(key.substring(cut + 1)));
            where.append(" and (a.line.changedAt < :lastAt or a.line.changedAt = :lastAt and a.id < :lastId)");
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new RuleViolated("article.list.key");
        }
    }

    private static String key(ArticleRow row) {
        return ChronoUnit.MICROS.between(Instant.EPOCH, row.changedAt()) + "_" + row.id();
    }

    private static String like(String words) {
        String folded = VietnameseText.fold(words).replace("!", "!!").replace("%", "!%").replace("_", "!_");
        return "%" + folded.replaceAll("\\s+", "%") + "%";
    }

    private static <T> TypedQuery<T> typed(TypedQuery<T> query, Map<String, Object> values) {
        values.forEach(query::setParameter);
        return query;
    }
}
