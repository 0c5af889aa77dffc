package vn.gov.hanoi.cchc.intake.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.gov.hanoi.cchc.intake.api.Channel;
import vn.gov.hanoi.cchc.intake.api.ClaimView;
import vn.gov.hanoi.cchc.intake.api.QueueFilter;
import vn.gov.hanoi.cchc.intake.api.ReceiptKind;
import vn.gov.hanoi.cchc.intake.api.ReceiptRow;
import vn.gov.hanoi.cchc.intake.api.ReceiptState;
import vn.gov.hanoi.cchc.intake.entity.Timeliness;
import vn.gov.hanoi.cchc.shared.Page;

/** The queue of the standing office, soonest due first. */
@ApplicationScoped
public class Queue {

    private static final String ROW = "select new vn.gov.hanoi.cchc.intake.control.Queue$Line(r.id, r.version, r.number, r.kind,"
        + " r.listing.title, r.channel, coalesce(r.supplier.agencyName, r.supplier.person), r.supplier.agency, r.state, r.receivedAt,"
        + " r.timeliness.dueAt, r.timeliness.late, r.actBy, r.assignee, r.recallOpen, r.listing.sortAt) from Receipt r";
    private static final String AFTER = " and (r.listing.sortAt > :at or r.listing.sortAt = :at and r.id > :id)";
    private static final String ORDER = " order by r.listing.sortAt, r.id";

    @PersistenceContext
    private EntityManager em;
    @Inject
    private Claims claims;
    @Inject
    private Clock clock;

    /** What one query gives of a row. */
    public record Line(UUID id, long version, String number, ReceiptKind kind, String title, Channel channel, String supplier, String agency,
                       ReceiptState state, Instant receivedAt, Instant dueAt, boolean late, Instant actBy, String assignee,
                       boolean recallOpen, Instant sortAt) {
    }

    public Page<ReceiptRow> page(QueueFilter filter) {
        Instant now = clock.instant();
        QueueConditions conditions = new QueueConditions(filter, now);
        Optional<PageKey> key = PageKey.of(filter.after());
        TypedQuery<Line> query = em.createQuery(ROW + conditions.where() + (key.isPresent() ? AFTER : "") + ORDER, Line.class);
        conditions.parameters().forEach(query::setParameter);
        key.ifPresent(from -> query.setParameter("at", from.at()).setParameter("id", from.id()));
        List<Line> lines = query.setMaxResults(filter.size() + 1).getResultList();
        boolean more = lines.size() > filter.size();
        List<Line> shown = more ? lines.subList(0, filter.size()) : lines;
        String next = more ? new PageKey(shown.get(shown.size() - 1).sortAt(), shown.get(shown.size() - 1).id()).toString() : null;
        return new Page<>(rows(shown, now), next, total(conditions));
    }

    private int total(QueueConditions conditions) {
        TypedQuery<UUID> query = em.createQuery("select r.id from Receipt r" + conditions.where(), UUID.class);
        conditions.parameters().forEach(query::setParameter);
        return query.setMaxResults(Page.MANY).getResultList().size();
    }

    private List<ReceiptRow> rows(List<Line> lines, Instant now) {
        List<UUID> ids = lines.stream().map(Line::id).toList();
        Map<UUID, ClaimView> looked = claims.living(ids);
        Map<UUID, Integer> deliveries = deliveries(ids);
        Function<Line, ReceiptRow> row = line -> new ReceiptRow(line.id(), line.version(), line.number(), line.kind(), line.title(),
            line.channel(), line.supplier(), line.agency(), line.state(), line.receivedAt(), line.dueAt(),
            line.late() || Timeliness.overdue(line.kind(), line.state(), line.dueAt(), now), line.actBy(),
            looked.get(line.id()), line.assignee(), line.recallOpen(), deliveries.getOrDefault(line.id(), 1));
        return lines.stream().map(row).toList();
    }

    private Map<UUID, Integer> deliveries(List<UUID> ids) {
        return ids.isEmpty() ? Map.of()
            : em.createQuery("select d.receipt, count(d) from Delivery d where d.receipt in :ids group by d.receipt", Object[].class)
                .setParameter("ids", ids).getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> ((Number) row[1]).intValue()));
    }
}
