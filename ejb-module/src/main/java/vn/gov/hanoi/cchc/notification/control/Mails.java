package vn.gov.hanoi.cchc.notification.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.gov.hanoi.cchc.notification.api.MailRow;
import vn.gov.hanoi.cchc.notification.api.MailState;
import vn.gov.hanoi.cchc.notification.entity.Mail;

/** The mail outbox. */
@ApplicationScoped
public class Mails {

    private static final List<MailState> WAITING = List.of(MailState.QUEUED, MailState.SENDING);

    @PersistenceContext
    private EntityManager em;

    public void add(Mail mail) {
        em.persist(mail);
    }

    public Optional<Mail> find(UUID id) {
        return Optional.ofNullable(em.find(Mail.class, id));
    }

    public List<UUID> due(Instant now, int limit) {
        return em.createQuery("select m.id from Mail m where m.state in :states and m.nextAt <= :now order by m.nextAt", UUID.class)
            .setParameter("states", WAITING).setParameter("now", now).setMaxResults(limit).getResultList();
    }

    public List<Mail> about(String reference) {
        return em.createQuery("select m from Mail m where m.reference = :reference", Mail.class)
            .setParameter("reference", reference).getResultList();
    }

    public List<Mail> about(String reference, String words) {
        return em.createQuery("select m from Mail m where m.reference = :reference and locate(:words, m.body) > 0", Mail.class)
            .setParameter("reference", reference).setParameter("words", words).getResultList();
    }

    public List<MailRow> undelivered(int limit) {
        return em.createQuery("select new vn.gov.hanoi.cchc.notification.api.MailRow(m.id, m.recipient, m.subject, m.state, m.attempts,"
            + " m.createdAt, m.nextAt, m.sentAt, m.error) from Mail m where m.state <> :sent order by m.createdAt", MailRow.class)
            .setParameter("sent", MailState.SENT).setMaxResults(limit).getResultList();
    }
}
