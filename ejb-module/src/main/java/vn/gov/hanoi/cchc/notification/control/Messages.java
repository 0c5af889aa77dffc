package vn.gov.hanoi.cchc.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.api.NoticeRow;
import vn.gov.hanoi.cchc.notification.entity.Message;
import vn.gov.hanoi.cchc.notification.entity.Reading;
import vn.gov.hanoi.cchc.shared.Caller;
import vn.gov.hanoi.cchc.shared.Page;

/** Notices and who has read them. */
@ApplicationScoped
public class Messages {

    private static final String MINE = " m.retractedAt is null and (m.audienceKind = Kind.ACCOUNT and (m.audienceKey = :account%s)"
        + " or m.audienceKind = Kind.AGENCY and m.audienceKey in :agencies or m.audienceKind = Kind.PERMISSION and m.audienceKey in :permissions)";
    private static final String NOBODY = "-";

    @PersistenceContext
    private EntityManager em;

    public void add(Message message) {
        em.persist(message);
    }

    /** Urgent ones stay in their place in time: the page marks them. */
    public List<NoticeRow> inbox(Caller caller, Instant before, UUID beforeId, int limit) {
        TypedQuery<NoticeRow> query = em.createQuery(named(caller, "select new vn.gov.hanoi.cchc.notification.api.NoticeRow(m.id, m.audienceKey, m.topic,"
            + " m.reference, m.subject, m.body, m.link, m.urgent, m.at,"
            + " (select max(r.at) from Reading r where r.message = m.id and r.account = :reader)) from Message m where" + MINE
            + " and (m.at < :before or m.at = :before and m.id < :beforeId) order by m.at desc, m.id desc"), NoticeRow.class);
        of(query, caller);
        return query.setParameter("reader", caller.account()).setParameter("before", before).setParameter("beforeId", beforeId)
            .setMaxResults(limit).getResultList();
    }

    public int unread(Caller caller) {
        TypedQuery<UUID> query = em.createQuery(named(caller, "select m.id from Message m where" + MINE
            + " and not exists (select r.id from Reading r where r.message = m.id and r.account = :reader)"), UUID.class);
        of(query, caller);
        return query.setParameter("reader", caller.account()).setMaxResults(Page.MANY).getResultList().size();
    }

    /** Whether the notice is in the caller's inbox and bears no mark of his. */
    public boolean unreadOf(Caller caller, UUID message) {
        TypedQuery<UUID> query = em.createQuery(named(caller, "select m.id from Message m where m.id = :message and" + MINE
            + " and not exists (select r.id from Reading r where r.message = m.id and r.account = :reader)"), UUID.class);
        of(query, caller);
        return !query.setParameter("message", message).setParameter("reader", caller.account()).getResultList().isEmpty();
    }

    public void read(UUID message, UUID account, Instant now) {
        em.persist(new Reading(message, account, now));
    }

    public List<Message> about(String reference) {
        return em.createQuery("select m from Message m where m.reference = :reference and m.retractedAt is null", Message.class)
            .setParameter("reference", reference).getResultList();
    }

    /** What reached an absent colleague from his first day on reaches who stands in for him; what he had before stays his. */
    private static String named(Caller caller, String query) {
        StringBuilder absent = new StringBuilder();
        for (int i = 0; i < caller.standsFor().size(); i++) {
            absent.append(" or m.audienceKey = :absent").append(i).append(" and m.at >= :since").append(i);
        }
        return String.format(query, absent).replace("Kind.", "vn.gov.hanoi.cchc.notification.api.Audience.Kind.");
    }

    private static void of(Query query, Caller caller) {
        query.setParameter("account", caller.account() == null ? NOBODY : caller.account().toString());
        for (int i = 0; i < caller.standsFor().size(); i++) {
            query.setParameter("absent" + i, caller.standsFor().get(i).account().toString());
            query.setParameter("since" + i, caller.standsFor().get(i).since());
        }
        query.setParameter("agencies", caller.agencies());
        query.setParameter("permissions", caller.permissions());
    }
}
